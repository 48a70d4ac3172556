import { expect, test } from 'vitest';
import { codeLengths, codeWords } from '../../../src/core/deflate/prefix-code.ts';

test('what is counted more often gets a shorter word', () => {
  expect([...codeLengths([1, 1, 2, 4, 0], 15)]).toEqual([3, 3, 2, 1, 0]);
});

test('a single symbol takes a bit, none takes nothing', () => {
  expect([...codeLengths([0, 5], 15)]).toEqual([0, 1]);
  expect([...codeLengths([0, 0], 15)]).toEqual([0, 0]);
});

test('no word is longer than the limit, and the words fill the code', () => {
  // doubled counts make the deepest tree: 1, 1, 2, 4 …
  const counts = Array.from({ length: 12 }, (_, at) => 2 ** Math.max(0, at - 1));
  const lengths = codeLengths(counts, 5);
  expect(Math.max(...lengths)).toBe(5);
  expect(lengths.reduce((room, length) => room + 2 ** -length, 0)).toBe(1);
});

test('the words are those of RFC 1951, 3.2.2, turned around', () => {
  // its example: A to H with lengths 3, 3, 3, 3, 3, 2, 4, 4 have 010, 011, 100, 101, 110, 00, 1110, 1111
  const words = codeWords(Uint8Array.of(3, 3, 3, 3, 3, 2, 4, 4));
  expect([...words]).toEqual([0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111]);
});
