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

/** The same with its marks, so that what differs by marks alone stays apart: `Chỗ ở` begins with no `Chợ`. */
export const marked = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
