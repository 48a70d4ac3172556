import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from '../../../src/core/kits/zip.ts';

const files = [
  { path: 'b.txt', bytes: strToU8('hai') },
  { path: 'a/c.png', bytes: strToU8('một') },
];

test('the same files are the same bytes, in whatever order they come', () => {
  expect(zipFiles(files.toReversed())).toEqual(zipFiles(files));
});

test('an archive holds its files in the order of their names, dated to 1 January 1980', () => {
  const zip = zipFiles(files);
  expect(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  ).toEqual([
    ['a/c.png', 'một'],
    ['b.txt', 'hai'],
  ]);
  const view = new DataView(zip.buffer, zip.byteOffset);
  // MS-DOS time and date of the first local header: midnight; year 0 since 1980, month 1, day 1
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0b0000000_0001_00001]);
});

test('two files of one name are refused', () => {
  expect(() => zipFiles([...files, ...files])).toThrow('Two files of an archive are called a/c.png.');
});

test('print files lose what they repeat: every sheet is one of many alike inside', () => {
  const bytes = strToU8('<</Type/StructElem/S/P/Pg 3 0 R/K 1>>\n'.repeat(500));
  const zip = zipFiles([{ path: 'a.pdf', bytes }]);
  expect(zip.length).toBeLessThan(bytes.length / 10);
  expect(unzipSync(zip)['a.pdf']).toEqual(bytes);
});
