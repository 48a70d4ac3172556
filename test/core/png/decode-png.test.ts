import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { concatBytes } from '../../../src/core/drawing/concat-bytes.ts';
import { chunk, headChunks } from '../../../src/core/png/chunks.ts';
import { decodePng } from '../../../src/core/png/decode-png.ts';

/** Two rows of two pixels in black, in a file whose head says `bits` and colour type `type`, with `rows` bytes. */
function file(bits: number, type: number, rows: number): Uint8Array {
  const [signature, header, ...rest] = headChunks({ widthPx: 2, heightPx: 2, form: 'rgb' });
  const head = header?.slice(8, 21) ?? new Uint8Array();
  head.set([bits, type], 8);
  const data = zlibSync(new Uint8Array(rows));
  return concatBytes([
    ...[signature ?? new Uint8Array(), chunk('IHDR', head), ...rest],
    ...[chunk('IDAT', data), chunk('IEND', new Uint8Array())],
  ]);
}

test('a file with as many bytes as its head says is read', () => {
  expect([...decodePng(file(8, 2, 14)).rgba]).toEqual(Array(4).fill([0, 0, 0, 255]).flat());
});

test.each([
  ['fewer bytes than its head says', file(8, 2, 13)],
  ['more bytes than its head says', file(8, 2, 15)],
  ['three bits a sample', file(3, 2, 8)],
  ['no bits a sample', file(0, 0, 2)],
  ['two bits a colour', file(2, 2, 6)],
  ['a palette of 16 bits', file(16, 3, 10)],
  ['a kind of pixel that there is not', file(8, 5, 6)],
])('a file with %s is refused', (_, bytes) => {
  expect(() => decodePng(bytes)).toThrow(/pixels as its head says|no PNG that is read here/);
});
