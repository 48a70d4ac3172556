const BETWEEN = '\n\n\n';

/** What is read first, in one language after the other. */
export const joinReadme = (parts: readonly string[]): string => parts.join(BETWEEN);

/** The same apart again, from the text as its file has it. */
export const readmeParts = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(BETWEEN);
