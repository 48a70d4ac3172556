import { expect, test } from 'vitest';
import { obligationIn } from '../../../src/core/i18n/obligation.ts';

test.each([
  ['vi', 'Việc cài ứng dụng là bắt buộc.', 'bắt buộc'],
  ['vi', 'Yêu cầu quý khách quét mã.', 'Yêu cầu quý khách'],
  ['vi', 'Mọi người phải\n  cài trước khi vào.', 'phải cài'],
  ['en', 'You must install it.', 'must'],
  ['en', 'A scan is Required here.', 'Required'],
] as const)('in %s "%s" obliges by "%s"', (locale, text, words) => {
  expect(obligationIn(text, locale)).toBe(words);
});

test.each([
  ['vi', 'Không bắt buộc, chỉ khuyến nghị.'],
  ['vi', 'Cửa ở bên phải, mời quý khách quét mã.'],
  ['vi', 'Làm theo yêu cầu của bác sĩ.'],
  ['en', 'It is not required.'],
  ['en', 'Nobody is obliged to install it; the mustard is on the table.'],
] as const)('in %s "%s" obliges nobody', (locale, text) => {
  expect(obligationIn(text, locale)).toBeUndefined();
});
