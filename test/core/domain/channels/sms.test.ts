import { expect, test } from 'vitest';
import { countSms, smsVersions, withoutMarks } from '../../../../src/core/domain/channels/sms.ts';

test('Vietnamese with marks is UCS-2: 70 letters are one part, 71 are two', () => {
  expect(countSms('ệ'.repeat(70))).toEqual({ encoding: 'ucs-2', units: 70, parts: 1 });
  expect(countSms('ệ'.repeat(71)).parts).toBe(2);
  expect(countSms('ệ'.repeat(135)).parts).toBe(3);
});

test('unmarked letters are GSM-7: 160 are one part, 161 are two, 307 are three', () => {
  expect(countSms('a'.repeat(160))).toEqual({ encoding: 'gsm-7', units: 160, parts: 1 });
  expect(countSms('a'.repeat(161)).parts).toBe(2);
  expect(countSms('a'.repeat(307)).parts).toBe(3);
});

test('a bracket costs two septets', () => {
  expect(countSms('[a]').units).toBe(5);
});

test('the unmarked twin keeps every letter and fits the GSM alphabet', () => {
  const plain = withoutMarks('Đường đi: “tải ứng dụng” – ngay…');
  expect(plain).toBe('Duong di: "tai ung dung" - ngay...');
  expect(countSms(plain).encoding).toBe('gsm-7');
});

test('a message with marks comes in two versions, one without marks in itself alone', () => {
  const versions = smsVersions('Xin mời cài ứng dụng.');
  expect(versions.map(({ marked, text, encoding }) => [marked, text, encoding])).toEqual([
    [true, 'Xin mời cài ứng dụng.', 'ucs-2'],
    [false, 'Xin moi cai ung dung.', 'gsm-7'],
  ]);
  expect(smsVersions('Please install it.')).toHaveLength(1);
});
