import { expect, test } from 'vitest';
import { CHECK_CODE_LENGTH, checkCodeOf, isCheckCode } from '../../../src/core/domain/check-code.ts';

const letters = [...'2346789CDFHJKMNPQRTVWXY'];
const code = checkCodeOf('giot canteen a4-poster vi 1');

test('the same sheet has the same code, another version another', () => {
  expect(checkCodeOf('giot canteen a4-poster vi 1')).toBe(code);
  expect(checkCodeOf('giot canteen a4-poster vi 2')).not.toBe(code);
  expect(checkCodeOf('giot canteen a4-poster vi 1', 1)).not.toBe(code);
});

test('a code is of seven letters and digits that are not mistaken for one another', () => {
  expect(code).toHaveLength(CHECK_CODE_LENGTH);
  expect(code).toMatch(/^[2-9A-Z]{7}$/);
  expect(code).not.toMatch(/[01IOLU5S]/);
  expect(isCheckCode(code)).toBe(true);
});

test('a single wrong letter is always noticed', () => {
  for (const [place, right] of [...code].entries()) {
    for (const wrong of letters.filter((letter) => letter !== right)) {
      expect(isCheckCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false);
    }
  }
});

test('two letters in the wrong order are noticed', () => {
  for (const words of ['a', 'b', 'c', 'd']) {
    const [first = '', second = '', ...rest] = checkCodeOf(words);
    expect(isCheckCode([second, first, ...rest].join(''))).toBe(first === second);
    const last = [first, second, ...rest];
    [last[5], last[6]] = [last[6] ?? '', last[5] ?? ''];
    expect(isCheckCode(last.join(''))).toBe(last[5] === last[6]);
  }
});

test.each(['', 'ABC', `${code}2`, code.toLowerCase(), '0000000'])('%j is no code', (text) => {
  expect(isCheckCode(text)).toBe(false);
});
