/** A text without its line breaks and without more than one space between words. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
