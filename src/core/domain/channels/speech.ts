import { type LocaleId, localeOf } from '../../i18n/locales.ts';

/** Shortest and longest reading, in seconds, of the scripts called 30 and 60 seconds. */
export const READING_SECONDS = {
  seconds30: { least: 25, most: 33 },
  seconds60: { least: 52, most: 66 },
} as const;

/** How long a text takes to read aloud. */
export type ReadingTime = {
  readonly syllables: number;
  /** Whole seconds at the pace of the language. */
  readonly seconds: number;
};

export function readingOf(text: string, locale: LocaleId): ReadingTime {
  const syllables = countSyllables(text, locale);
  return { syllables, seconds: Math.round(syllables / localeOf(locale).speech.perSecond) };
}

/** Syllables of a text: each letter of a Han text, else groups of vowels, exact for Vietnamese and close for English. */
export function countSyllables(text: string, locale: LocaleId): number {
  const isByLetter = localeOf(locale).speech.counts === 'letters';
  const words = text.match(isByLetter ? /\p{sc=Han}|[^\P{L}\p{sc=Han}]+/gu : /\p{L}+/gu) ?? [];
  return words.reduce((sum, word) => sum + syllablesOf(word), 0);
}

function syllablesOf(word: string): number {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const groups = bare.match(/[aeiouy]+/g)?.length ?? 0;
  const isSilentE = groups > 1 && /[^aeiouyl]e$/.test(bare);
  return Math.max(1, isSilentE ? groups - 1 : groups);
}

/** What an announcer could read in two ways (a number, a sign, an address), or `undefined`. */
export const unspeakable = (text: string): string | undefined =>
  /https?:\S*|\d[\d.,]*%?|[%/&@#+=_]/.exec(text)?.[0];
