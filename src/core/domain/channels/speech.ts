/**
 * Syllables that a loudspeaker announcer reads in a second, pauses included. A choice: no source gives one
 * for grassroots radio; newsreaders are quicker, and a street needs it slower.
 */
export const SYLLABLES_PER_SECOND = 3.5;

/** Shortest and longest reading, in seconds, of the scripts called 30 and 60 seconds. */
export const READING_SECONDS = {
  seconds30: { least: 25, most: 33 },
  seconds60: { least: 52, most: 66 },
} as const;

/** How long a text takes to read aloud. */
export type ReadingTime = {
  readonly syllables: number;
  /** Whole seconds at `SYLLABLES_PER_SECOND`. */
  readonly seconds: number;
};

export function readingOf(text: string): ReadingTime {
  const syllables = countSyllables(text);
  return { syllables, seconds: Math.round(syllables / SYLLABLES_PER_SECOND) };
}

/** Syllables of a text, counted as groups of vowels: exact for Vietnamese, close for loan words and English. */
export function countSyllables(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0);
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
