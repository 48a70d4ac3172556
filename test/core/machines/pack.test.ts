import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import { concatBytes } from '../../../src/core/drawing/concat-bytes.ts';
import { makePack } from '../../../src/core/machines/make-pack.ts';
import { listInTail, packList } from '../../../src/core/machines/pack.ts';
import { indexLines } from '../../../src/core/machines/run-index.ts';
import { readOrdersFile, writeOrdersFile } from '../../../src/core/machines/orders-file.ts';

const order = (row: string, file = `hospital/a4-poster.vi/${row}.pdf`) => ({
  ...{ row, copies: 3, material: 'hospital/a4-poster.vi', file },
  texts: { name: 'Bạch Mai', address: '', office: '', hotline: '', note: '' },
});

const makeSheet = async ({ file }: { file: string }) => {
  const parts = [strToU8('begun'), strToU8(file)];
  return { file, parts, bytes: 5 + file.length };
};
const pack = async () =>
  concatBytes(
    await makePack([order('2'), order('3')], { makeSheet, hashOf: () => 'a'.repeat(64), sum: crc32 }),
  );
const list = packList(
  ['2', '3'].map((row) => ({
    ...{ row, venue: 'hospital', name: 'Bạch Mai', copies: 3, file: `hospital/a4-poster.vi/${row}.pdf` },
    ...{ sha256: 'a'.repeat(64), bytes: 32 },
  })),
);

test('the list of an archive is read from its end, however little of it is at hand at first', async () => {
  const archive = await pack();
  expect(listInTail(archive, archive.length)).toBe(list);
  let length = 40;
  for (let reads = 0; reads < 5; reads += 1) {
    const found = listInTail(archive.subarray(-length), archive.length);
    if (typeof found === 'string') return expect(found).toBe(list);
    length = archive.length - (found?.from ?? 0);
  }
  throw new Error('It was never found.');
});

test('an archive that is cut off has no list', async () => {
  const archive = await pack();
  const cut = archive.subarray(0, -1);
  expect(listInTail(cut, cut.length)).toBeUndefined();
  expect(listInTail(new Uint8Array(), 0)).toBeUndefined();
});

test('the index takes an archive that has every sheet once, and no other', () => {
  expect(indexLines(list, 'p.zip', { count: 2 }).split('\r\n')[1]).toMatch(
    /^3,hospital,Bạch Mai,hospital\/.*,32,3,p\.zip$/,
  );
  expect(() => indexLines(list, 'p.zip', { count: 3 })).toThrow(/2 sheets instead of 3/);
  const [header = '', first = ''] = list.split('\r\n');
  expect(() => indexLines([header, first, first, ''].join('\r\n'), 'p.zip', { count: 2 })).toThrow();
});

test('orders that would lead out of the archive or say more than a place has are not read', () => {
  expect(readOrdersFile(writeOrdersFile([order('2')]))).toEqual([order('2')]);
  for (const file of ['../x.pdf', '/etc/x.pdf', 'hospital/a4-poster.vi/../../x.pdf'])
    expect(() => readOrdersFile(writeOrdersFile([order('2', file)]))).toThrow(/path of a sheet/);
});
