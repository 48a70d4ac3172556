import { textNumber } from './text-number.ts';

/**
 * Letters and digits that a person does not mistake for one another in print, handwriting or over the telephone, and
 * no vowels, so that no code is a word. A prime number of them, as the check digit needs.
 */
export const CHECK_CODE_ALPHABET = '2346789CDFHJKMNPQRTVWXY';
const BASE = CHECK_CODE_ALPHABET.length;
const LETTERS = 6;

/** Six letters and a check digit. */
export const CHECK_CODE_LENGTH = LETTERS + 1;

/** The code that stands for `words`; `attempt` gives another where that one is taken. */
export function checkCodeOf(words: string, attempt = 0): string {
  let rest = textNumber(attempt === 0 ? words : `${words} ${attempt}`);
  const values = Array.from({ length: LETTERS }, () => {
    const value = rest % BASE;
    rest = Math.floor(rest / BASE);
    return value;
  });
  return [...values, checkDigit(values)].map((value) => CHECK_CODE_ALPHABET[value]).join('');
}

/** Whether `code` can be one of ours: a wrong letter or two in the wrong order are always noticed. */
export function isCheckCode(code: string): boolean {
  const values = [...code].map((letter) => CHECK_CODE_ALPHABET.indexOf(letter));
  return (
    values.length === CHECK_CODE_LENGTH &&
    values.every((value) => value >= 0) &&
    values.at(-1) === checkDigit(values.slice(0, LETTERS))
  );
}

/** The code that somebody typed, in whatever letters and with whatever between them; `undefined` where it can be none of ours. */
export function readCheckCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[^\dA-Z]/g, '');
  return isCheckCode(code) ? code : undefined;
}

/** The first characters of the codes that were given, each once: their entries stand on a page for each. */
export const checkCodeFirsts = (editions: readonly { readonly check_code: string }[]): string =>
  [...new Set(editions.map(({ check_code: code }) => code.charAt(0)))].join('');

/** Weighted by position: modulo a prime, no single error and no exchange of two letters keeps the sum. */
const checkDigit = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (index + 2), 0) % BASE;
