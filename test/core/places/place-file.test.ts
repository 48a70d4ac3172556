import { describe, expect, test } from 'vitest';
import { placeFiles, placeSlug } from '../../../src/core/places/place-file.ts';

describe('a file name', () => {
  test.each([
    ['Bệnh viện Đa khoa Thủ Đức', 'benh-vien-da-khoa-thu-duc'],
    ['TRẠM Y TẾ XÃ NÀ HỲ – NẬM PỒ, SỐ 12/4', 'tram-y-te-xa-na-hy-nam-po-so-12-4'],
    ['Hu\u00ea\u0301', 'hue'],
    ['Hue\u0302\u0301', 'hue'],
    ['=cmd|calc', 'cmd-calc'],
    ['...', 'place'],
    ['', 'place'],
    ['字', 'place'],
  ])('of %j is %s', (name, slug) => {
    expect(placeSlug(name)).toBe(slug);
  });

  test.each([
    '../../x',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\Windows\\x',
    '\\\\server\\share',
    'x\0.txt',
    '..%2f..%2fx',
    '\uff0e\uff0e\uff0fx',
    '\u2024\u2024\u2215x',
    '\u202etxt.exe',
    'x.',
    'x ',
    '.hidden',
    '~root',
    '-rf',
    'a:b*c?d"e<f>g|h',
    'x\r\nSet: y',
  ])('made of %j is letters, digits and dashes alone', (name) => {
    expect(placeSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(['CON', 'nul', 'Com1', 'LPT\u00b9', 'aux.'])('is never the device %s', (name) => {
    expect(placeSlug(name)).toMatch(/-place$/);
  });

  test('has at most 80 letters and ends in none that Windows drops', () => {
    const next = placeFiles();
    const name = 'Trung tâm Kiểm soát bệnh tật khu vực '.repeat(9);
    for (const row of [2, 3, 99_999]) {
      const [folder, file] = next({ folder: 'f', name, row }).split('/');
      expect(folder).toBe('f');
      expect(file?.length).toBeLessThanOrEqual(80);
      expect(file).toMatch(/[a-z0-9]\.pdf$/);
    }
  });

  test('that is taken already carries the row, and one taken even so a number', () => {
    const next = placeFiles();
    const files = [
      { name: 'Trạm y tế', row: 2 },
      { name: 'TRẠM  Y TẾ', row: 5 },
      { name: 'Trạm y tế 7', row: 6 },
      { name: 'Trạm y tế', row: 7 },
      { name: 'Trạm y tế', row: 7 },
    ].map((place) => next({ folder: 'hospital/a4-poster.vi', ...place }));
    expect(files.map((file) => file.slice('hospital/a4-poster.vi/'.length))).toEqual([
      'tram-y-te.pdf',
      'tram-y-te-5.pdf',
      'tram-y-te-7.pdf',
      'tram-y-te-7-2.pdf',
      'tram-y-te-7-3.pdf',
    ]);
    expect(next({ folder: 'hotel/a4-poster.vi', name: 'Trạm y tế', row: 9 })).toBe(
      'hotel/a4-poster.vi/tram-y-te.pdf',
    );
  });
});
