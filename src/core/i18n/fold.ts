/**
 * A text as people compare it: small letters without marks, every run of other signs one space.
 * `Địa chỉ:` and `dia  chi` are the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
