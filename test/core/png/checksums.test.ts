import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { adler32, crc32, joinAdler32 } from '../../../src/core/png/checksums.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** zlib writes it behind the data it packs. */
const zlibAdler32 = (data: Uint8Array) => deflateSync(data).readUInt32BE(deflateSync(data).length - 4);

test('Adler-32 of "Wikipedia" is 0x11e60398', () => {
  expect(adler32(bytes('Wikipedia'))).toBe(0x11e60398);
});

test('CRC-32 of "123456789" is 0xcbf43926', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
});

test.each([0, 1, 255, 65_521, 700_000])('checksums of %i bytes are those of zlib', (length) => {
  const data = Uint8Array.from({ length }, (_, at) => (at * at * 31 + 255) & 255);
  expect(adler32(data)).toBe(zlibAdler32(data));
  expect(crc32(data)).toBe(zlibCrc32(data));
});

test.each([0, 1, 3, 9])('the sums of two pieces, the first of %i bytes, give that of the whole', (cut) => {
  const whole = bytes('Wikipedia');
  const [first, second] = [whole.subarray(0, cut), whole.subarray(cut)];
  expect(joinAdler32(adler32(first), adler32(second), second.length)).toBe(0x11e60398);
});

test('data too long to be summed exactly is refused', () => {
  expect(() => adler32(new Uint8Array(8_000_001))).toThrow('over 8000000');
});
