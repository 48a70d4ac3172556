import { crc32 } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '../../../src/core/drawing/concat-bytes.ts';
import { MAX_ENTRIES, MAX_PACK_BYTES, packWriter, wholeEntry } from '../../../src/core/places/pack.ts';

function packed(files: Readonly<Record<string, readonly Uint8Array[]>>): Uint8Array {
  const pack = packWriter(crc32);
  const pieces = Object.entries(files).flatMap(([name, parts]) => pack.add({ name, parts }));
  return concatBytes([...pieces, pack.end()]);
}

const shared = strToU8('begins alike, ');
const files = {
  'hospital/b.pdf': [shared, strToU8('ends as b')],
  'hospital/a.pdf': [shared, strToU8('ends as a')],
  'Chợ Bến Thành.pdf': [strToU8('whole')],
  'empty.pdf': [],
};

test('an archive holds its files in the order in which they were added, byte by byte', () => {
  const found = unzipSync(packed(files));
  expect(Object.entries(found).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['hospital/b.pdf', 'begins alike, ends as b'],
    ['hospital/a.pdf', 'begins alike, ends as a'],
    ['Chợ Bến Thành.pdf', 'whole'],
    ['empty.pdf', ''],
  ]);
});

test('its sums are those that the files have by themselves, and its bytes are the same each time', () => {
  const pack = packWriter(crc32);
  for (const [name, parts] of Object.entries(files)) pack.add({ name, parts });
  // by zlib's crc32 of the whole texts
  expect(pack.entries().map(({ crc }) => crc)).toEqual([0x95fc6c38, 0x0cf53d82, 0xc459294f, 0]);
  expect(packed(files)).toEqual(packed(files));
});

test('two files of one name are refused', () => {
  const pack = packWriter(crc32);
  pack.add({ name: 'a.pdf', parts: [] });
  expect(() => pack.add({ name: 'a.pdf', parts: [] })).toThrow('Two files of an archive are called a.pdf.');
});

test('it is full after ten thousand files, or before it needs offsets of 64 bits', () => {
  const pack = packWriter(crc32);
  expect(pack.has(MAX_PACK_BYTES - 2000)).toBe(true);
  expect(pack.has(MAX_PACK_BYTES)).toBe(false);
  for (let index = 0; index < MAX_ENTRIES; index += 1) {
    expect(pack.has(1)).toBe(true);
    pack.add({ name: `${index}.pdf`, parts: [] });
  }
  expect(pack.has(1)).toBe(false);
});

test('of an archive that was cut off those files are known that are whole, in their order', () => {
  const whole = packed(files);
  const readable = (bytes: Uint8Array, from: number) => (at: number, length: number) =>
    from + at + length > bytes.length ? undefined : bytes.slice(from + at, from + at + length);
  const found = (bytes: Uint8Array) => {
    let from = 0;
    const names: string[] = [];
    for (const name of Object.keys(files)) {
      const entry = wholeEntry(name, readable(bytes, from), crc32);
      if (!entry) break;
      names.push(`${name}: ${strFromU8(entry.content)}`);
      from += entry.bytes;
    }
    return names;
  };
  const [b, a, market, empty] = [
    'hospital/b.pdf: begins alike, ends as b',
    'hospital/a.pdf: begins alike, ends as a',
    'Chợ Bến Thành.pdf: whole',
    'empty.pdf: ',
  ];
  expect(found(whole)).toEqual([b, a, market, empty]);
  // headers of 30 bytes and names of 14, contents of 23
  expect(found(whole.subarray(0, 2 * (30 + 14 + 23)))).toEqual([b, a]);
  expect(found(whole.subarray(0, 2 * (30 + 14 + 23) - 1))).toEqual([b]);
  expect(found(whole.subarray(0, 20))).toEqual([]);
  const damaged = whole.slice();
  damaged[30 + 14 + 23 + 30 + 14 + 3] = 0;
  expect(found(damaged)).toEqual([b]);
  expect(wholeEntry('hospital/c.pdf', readable(whole, 0), crc32)).toBeUndefined();
});
