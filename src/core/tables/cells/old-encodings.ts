import { toUnicode } from 'vietnamese-conversion';
import { isVietnamese } from './syllables.ts';

/** Encodings in which Vietnamese was written before Unicode, as their letters look to a program that knows only Windows. */
export type OldEncoding = 'TCVN3' | 'VNI' | 'Windows-1258';
const oldEncodings: readonly OldEncoding[] = ['TCVN3', 'VNI', 'Windows-1258'];

/** A text of an old encoding in Unicode. */
export function converted(text: string, encoding: OldEncoding): string {
  if (encoding === 'TCVN3') return toUnicode(text, 'tcvn3').normalize('NFC');
  return encoding === 'VNI' ? fromVni(text) : fromWindows(text);
}

/** The mark that follows a vowel in VNI, and what it puts on it. */
const vniMarks: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniLetters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** The library leaves the tones of ơ and ư behind (`Chôï` becomes `Chơï`), so VNI is read here. */
function fromVni(text: string): string {
  const capital = (from: string, to: string) => (from === from.toLowerCase() ? to : to.toUpperCase());
  return text
    .replace(/([aeouyôö])([øùûõïâàáåãäêèéúüë])/gi, (_, vowel: string, mark: string) => {
      const letter = vniLetters[vowel.toLowerCase()];
      return capital(vowel, letter ?? vowel.toLowerCase()) + (vniMarks[mark.toLowerCase()] ?? mark);
    })
    .replace(/[ôöñæóòî]/gi, (letter) => capital(letter, vniLetters[letter.toLowerCase()] ?? letter))
    .normalize('NFC');
}

const windowsLetters = (encoding: string) =>
  Array.from(new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128)));
const vietnameseLetter = (() => {
  const vietnamese = windowsLetters('windows-1258');
  return new Map(
    windowsLetters('windows-1252').map((letter, index) => [letter, vietnamese[index] ?? letter]),
  );
})();
const fromWindows = (text: string): string =>
  Array.from(text, (letter) => vietnameseLetter.get(letter) ?? letter)
    .join('')
    .normalize('NFC');

/** Separated by signs of ASCII alone: old encodings use all others as letters. */
const separators = /[\s!-@[-`{-~–—‘’“”…]+/;
const markedWords = (text: string): readonly string[] =>
  text.split(separators).filter((word) => /[^ -~]/.test(word));

/** How many words with marks there are, and how many of them are Vietnamese as they stand and by each encoding. */
export type WordCount = { all: number; unicode: number; readonly old: Record<OldEncoding, number> };
export const noWords = (): WordCount => ({
  all: 0,
  unicode: 0,
  old: { TCVN3: 0, VNI: 0, 'Windows-1258': 0 },
});

/** Adds the words of a text. */
export function countWords(text: string, count: WordCount): void {
  for (const word of markedWords(text)) {
    count.all += 1;
    if (isVietnamese(word.normalize('NFC'))) count.unicode += 1;
    for (const encoding of oldEncodings) {
      if (isVietnamese(converted(word, encoding))) count.old[encoding] += 1;
    }
  }
}

/** The encoding that makes nearly all words Vietnamese where they are not as they stand. */
export function encodingOf({ all, unicode, old }: WordCount): OldEncoding | undefined {
  const [best = 'TCVN3'] = oldEncodings.toSorted((a, b) => old[b] - old[a]);
  return all > 0 && unicode < all / 2 && old[best] > unicode && old[best] >= all * 0.8 ? best : undefined;
}

/** Letters of old encodings that Vietnamese in Unicode has not, or a vowel before a mark of VNI. */
const suspicious = /[¡-¿×÷ÆÇÐÑÖØÞßÄÅäåæçëîïñöøûüÿþð]|[aeouyâêôö][àáâãèéêõùúøûï]/i;

/** The encoding of a single cell: each of its words is Vietnamese by it, and not as it stands. */
export function oldEncodingOf(text: string): OldEncoding | undefined {
  if (!suspicious.test(text)) return undefined;
  const count = noWords();
  countWords(text, count);
  if (count.unicode === count.all) return undefined;
  return oldEncodings.find((encoding) => count.old[encoding] === count.all);
}

/** A cell of a column that is converted, unless it stands in Unicode already. */
export function convertCell(text: string, encoding: OldEncoding): string {
  const count = noWords();
  countWords(text, count);
  return count.all > 0 && count.old[encoding] >= count.unicode ? converted(text, encoding) : text;
}
