import { bestSection, type Section } from '../../core/domain/search/best-section.ts';
import { nameWord, searchWords } from '../../core/domain/search/search-words.ts';

/** One thing found. */
export type Found = { readonly url: string; readonly title: string; readonly summary: string };

type Page = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
};
type Match = { readonly id: string; readonly score: number; readonly data: () => Promise<Page> };
/** What is used of the library that searches. */
export type Engine = {
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Match[] }>;
};

/** Fewer pages with all words than this, and pages with some of them follow. */
const ENOUGH = 3;
const SHOWN = 10;
/** With some of the words: how well a page fits at least, in parts of the best. */
const FITS = 0.4;
/** As many words as the index has run together. */
const PHRASE = 4;

/**
 * The pages of one language that fit what somebody typed, the best first: those of this name, those with these words in a
 * heading, one after the other, then those with all words, then those with some, where a word that few pages have counts for more. Pages that have nothing to show are last, unless they are
 * called so.
 */
export async function findPages(engine: Engine, typed: string, language: string): Promise<readonly Found[]> {
  const words = [...new Set(searchWords(typed).split(' '))].filter(Boolean);
  if (words.length === 0) return [];
  const matchesOf = async (text: string): Promise<readonly Match[]> =>
    (await engine.search(text, { filters: { language } })).results.slice().sort(byScore);
  const whole = await matchesOf(words.join(' '));
  const named = await ofName(nameWord(typed), matchesOf);
  const ends = [words.slice(0, PHRASE), words.slice(-PHRASE)].map((some) => some.join(''));
  const headed = words.length > 2 ? await withPhrases([...new Set(ends)], matchesOf) : [];
  const partly = whole.length < ENOUGH && words.length > 1 ? await withSome(words, matchesOf) : [];
  const matches = new Map(
    [...named, ...headed, ...whole, ...partly].map((match) => [match.id, match] as const),
  );
  const pages = await Promise.all([...matches.values()].slice(0, SHOWN).map((match) => match.data()));
  const isLast = ({ meta }: Page, at: number) => at >= named.length && meta['last'] !== undefined;
  return [...pages.filter((page, at) => !isLast(page, at)), ...pages.filter(isLast)]
    .filter(({ content }) => saysAny(content, words))
    .map((page) => shownOf(page, words));
}

type MatchesOf = (text: string) => Promise<readonly Match[]>;

/** Equal ones in the order of their ids: the library has none. */
const byScore = (a: Match, b: Match) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Those that are called so, and not those whose name only begins so: `chợ` is no beginning of `Chơn Thành`. */
async function ofName(name: string, matchesOf: MatchesOf): Promise<readonly Match[]> {
  const likely = (await matchesOf(name)).slice(0, SHOWN);
  const pages = await Promise.all(likely.map((match) => match.data()));
  const whole = new RegExp(`(?<!\\S)${name}(?![\\p{L}\\p{N}])`, 'u');
  return likely.filter((_, at) => whole.test(pages[at]?.content ?? '')).slice(0, ENOUGH);
}

/** Only names and headings are in the index with their words run together. */
async function withPhrases(joined: readonly string[], matchesOf: MatchesOf): Promise<readonly Match[]> {
  const likely = (await matchesOf(joined.join(' '))).slice(0, ENOUGH);
  const pages = await Promise.all(likely.map((match) => match.data()));
  return likely.filter((_, at) => joined.every((word) => ` ${pages[at]?.content}`.includes(` ${word}`)));
}

/** Those with some of the words, where a rare word counts for more; what hardly fits is what nobody asked for. */
async function withSome(words: readonly string[], matchesOf: MatchesOf): Promise<readonly Match[]> {
  const scores = new Map<string, Match>();
  for (const word of words) {
    const matches = await matchesOf(word);
    const likeliest = await matches[0]?.data();
    // of a word that nobody wrote, the library finds a shorter one: an Oppo A5s is no leaflet of A5
    if (!likeliest || !saysAny(likeliest.content, [word])) continue;
    for (const match of matches) {
      const score = (scores.get(match.id)?.score ?? 0) + match.score / Math.sqrt(matches.length);
      scores.set(match.id, { ...match, score });
    }
  }
  const best = Math.max(0, ...[...scores.values()].map(({ score }) => score));
  return [...scores.values()].filter(({ score }) => score >= FITS * best).sort(byScore);
}

/** The library looks for ever shorter beginnings of a word that nobody wrote; most of it must be there. */
const saysAny = (content: string, words: readonly string[]): boolean =>
  words.some((word) =>
    ` ${content}`.includes(` ${word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)))}`),
  );

/** A page, or the part of it that the words tell of. */
function shownOf({ url, meta }: Page, words: readonly string[]): Found {
  const [title, summary] = [meta['shown'] ?? url, meta['summary'] ?? ''];
  const sections = JSON.parse(meta['sections'] ?? '[]') as readonly Section[];
  const part = bestSection(sections, words, title);
  return part
    ? { url: `${url}#${part.id}`, title: `${title}: ${part.title}`, summary }
    : { url, title, summary };
}
