import { searchWords } from './search-words.ts';

/** A part of a page: the id of its heading, the heading, and what people say who look for it. */
export type Section = { readonly id: string; readonly title: string; readonly said: readonly string[] };

/** A word that more sections have than every other tells none of them apart. */
const TELLING = 0.5;

/**
 * The section in which most of the words are that few others have; none where no word tells one from the others, or
 * where the name of the page has them all.
 */
export function bestSection(
  sections: readonly Section[],
  words: readonly string[],
  page: string,
): Section | undefined {
  const named = wordsOf(page);
  const left = words.filter((word) => !named.has(word));
  const spoken = sections.map((section) => wordsOf([section.title, ...section.said].join(' ')));
  const worth = left.map((word) => 1 / Math.max(1, spoken.filter((own) => own.has(word)).length));
  let [best, most]: [Section | undefined, number] = [undefined, 0];
  for (const [at, section] of sections.entries()) {
    const worths = left.map((word, index) => (spoken[at]?.has(word) ? (worth[index] ?? 0) : 0));
    const sum = worths.reduce((total, each) => total + each, 0);
    if (sum > most && Math.max(...worths) >= TELLING) [best, most] = [section, sum];
  }
  return best;
}

const wordsOf = (text: string) => new Set(searchWords(text).split(' '));
