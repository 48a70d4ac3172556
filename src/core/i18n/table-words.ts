import { fold } from './fold.ts';

/** Words that offices write in their tables: a table is read by them, whatever language a reader has; we say none of them. */
type TableWords = {
  /** Kinds of areas, as they stand before a name, */
  readonly kinds: readonly string[];
  /** shortened before it, */
  readonly kindLetters: readonly string[];
  /** and behind it. */
  readonly kindsBehind: readonly string[];
  /** What governs an area, as it stands before its name. */
  readonly offices: readonly string[];
  /** The whole country, in any campaign of one. */
  readonly country: readonly string[];
  /** Factors of numbers, and what stands for them beside digits alone. */
  readonly factors: readonly Factor[];
};
type Factor = { readonly of: number; readonly words: readonly string[]; readonly short: readonly string[] };

const languages: readonly TableWords[] = [
  {
    kinds: ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'thị trấn', 'phường', 'xã'],
    kindLetters: ['t', 'tp', 'q', 'h', 'tx', 'tt', 'p', 'x'],
    kindsBehind: [],
    offices: ['ubnd', 'ủy ban nhân dân'],
    country: ['cả nước', 'toàn quốc', 'quốc gia'],
    factors: [
      { of: 1e9, words: ['tỷ', 'tỉ'], short: [] },
      { of: 1e6, words: ['triệu'], short: ['tr'] },
      { of: 1e3, words: ['nghìn', 'ngàn'], short: [] },
    ],
  },
  {
    kinds: ['province of', 'district of', 'city of', 'commune of'],
    kindLetters: [],
    kindsBehind: ['province', 'city', 'district', 'town', 'commune', 'ward'],
    offices: ["people's committee of"],
    country: ['whole country', 'nationwide', 'national'],
    factors: [
      { of: 1e9, words: ['billion'], short: [] },
      { of: 1e6, words: ['million'], short: ['mn'] },
      { of: 1e3, words: ['thousand'], short: ['k'] },
    ],
  },
];

const all = (list: Exclude<keyof TableWords, 'factors'>) => languages.flatMap((words) => words[list]);
const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;
const factors = languages.flatMap((words) => words.factors);

const kindBefore = new RegExp(`^${anyOf([...all('kinds'), ...all('kindLetters')].map(fold))}\\s+(?=\\S)`);
const officeBefore = new RegExp(`^${anyOf(all('offices').map(fold))}\\s+(?=\\S)`);
const kindBehind = new RegExp(`\\s+${anyOf(all('kindsBehind'))}$`);

/** The name of an area, folded, without its kind. */
export const withoutKind = (folded: string): string => folded.replace(kindBefore, '').replace(kindBehind, '');

/** The same without the office that reports for it: a people's committee is as good as its place. */
export const withoutOffice = (folded: string): string => folded.replace(officeBefore, '');

/** A place with its kind somewhere in a title. */
export const placeInTitle = new RegExp(`${anyOf(all('kinds'))}\\s+[^,;:(\\d]+`, 'iu');

/** Names of the whole country, folded. */
export const countryNames: readonly string[] = all('country').map(fold);

/** Each factor with what a number ends in that is written with it. */
export const factorsBehind: readonly (readonly [RegExp, number])[] = factors.map(({ of, words, short }) => [
  new RegExp(`\\s*${anyOf([...words, ...short])}$`, 'iu'),
  of,
]);

// nothing is counted in billions, and `tỷ` begins `tỷ lệ`, a share
const ofColumns = factors.filter(({ of }) => of < 1e9).flatMap(({ words }) => words);
const factorOfColumn = new RegExp(
  `(?:[([:,]\\s*|đvt\\s*|đơn vị tính\\s*)(${ofColumns.join('|')})(?!\\p{L})`,
  'iu',
);

/** A factor that a header gives to a whole column: `(nghìn người)`, `Đơn vị tính: triệu`. */
export function factorNamed(text: string): number | undefined {
  const found = factorOfColumn.exec(text.normalize('NFC'))?.[1]?.toLowerCase();
  return found === undefined ? undefined : factors.find(({ words }) => words.includes(found))?.of;
}
