import { fold } from '../../i18n/fold.ts';

/** So many syllables are also found written as one word: `caidat`, `benhvien`. */
const JOINED = 4;

/** Syllables that are written with `y` or with `i`: tỷ and tỉ, kỹ and kĩ, quý and quí. */
const EITHER = /\b(h|k|l|m|s|t|qu)y\b/g;

/** What people say for short is what pages say whole. */
const SHORT = /\b(apps?)\b/g;
const WHOLE = 'ung dung';

const folded = (text: string) =>
  fold(text.replace(/\p{Script=Han}/gu, ' $& '))
    .replace(/ +/g, ' ')
    .replace(SHORT, WHOLE);

/** A text as it is searched: folded as people compare it, `tỷ` as `tỉ`, `app` as `ứng dụng`, each Han character a word of its own. */
export const searchWords = (text: string): string => folded(text).replace(EITHER, '$1i');

/** One word that only pages of exactly this name have. */
export const nameWord = (name: string): string => `zz${searchWords(name).replaceAll(' ', '')}`;

/**
 * The same text with its syllables run together from each one on, since many write Vietnamese so: a search for `caidat`
 * or `caidatung` finds the beginning of `caidatungdung`.
 */
export function joinedWords(text: string): string {
  const runs = [folded(text), searchWords(text)].flatMap((spelt) => {
    const words = spelt.split(' ');
    return words.map((_, at) => words.slice(at, at + JOINED)).filter((run) => run.length > 1);
  });
  return [...new Set(runs.map((run) => run.join('')))].join(' ');
}
