import type { LocaleId } from '../../../../src/core/i18n/locales.ts';
import { expect, test } from 'vitest';
import { channelsFile } from '../../../../src/core/domain/channels/channels-file.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('test/fixtures/campaign');
const fileOf = (id: string, locale: LocaleId) => {
  const venue = content.venues.find((candidate) => candidate.id === id);
  if (!venue) throw new Error(`no venue ${id}`);
  return channelsFile(content, venue, locale);
};

test('the file of a venue has every text with its measure', () => {
  const lines = fileOf('canteen', 'vi')?.split('\n') ?? [];
  expect(lines).toContain('Nha an rua bat trong hai chau, khong de voi chay. Da co 9.800 ho dung Giot.');
  expect(lines).toContain('Bảng mã GSM 7 bit, 75 ký tự, gửi thành 1 tin.');
  expect(lines).toContain('== Lời phát loa ==');
  expect(lines).toContain('Nhà ăn tiết kiệm nước');
  expect(lines).toContain('Chị nấu bếp giơ đồng hồ nước; người phụ bếp; hai chậu nước; một chồng bát.');
  expect(lines.some((line) => /^\d+ âm tiết, đọc trong khoảng (2[5-9]|3[0-3]) giây/.test(line))).toBe(true);
});

test('it begins with a sign by which old programs read it as UTF-8', () => {
  expect(fileOf('canteen', 'en')?.codePointAt(0)).toBe(0xfeff);
});

test('a venue without text channels has no file', () => {
  expect(fileOf('swimming-pool', 'vi')).toBeUndefined();
});
