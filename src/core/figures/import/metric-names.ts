import { fold } from '../../i18n/fold.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { Denominator, Metric } from '../../schema/metric.ts';

export type MetricNames = {
  /** Metrics that a name of a column may mean; several where the name leaves the denominator open. */
  readonly find: (text: string) => readonly Metric[];
  readonly all: readonly Metric[];
  /** Whether a text is a metric's own name and nothing besides. */
  readonly isName: (text: string) => boolean;
  /** Metrics that are named somewhere in a longer text, such as a title. */
  readonly within: (text: string) => readonly Metric[];
};

type Names = Map<string, Set<Metric>>;

const keyOf = (text: string): string => `${fold(text)}${text.includes('%') ? ' %' : ''}`;

/** Metrics by their id, name, and the names that `columns` of metrics.yaml gives. */
export function metricNames(metrics: readonly Metric[]): MetricNames {
  const byName: Names = new Map();
  // of names with a sign for percent, without it: "% dân số" is no other name of "Dân số"
  const byWords: Names = new Map();
  const add = (names: Names, key: string, metric: Metric) =>
    names.set(key, (names.get(key) ?? new Set()).add(metric));
  for (const metric of metrics) {
    const { id, name, columns } = metric;
    const names = localeIds.flatMap((locale): readonly string[] => [
      name[locale],
      ...(columns?.[locale] ?? []),
    ]);
    const all = [id, ...names.filter((text) => text !== undefined)];
    for (const text of all) {
      add(byName, keyOf(text), metric);
      if (text.includes('%')) add(byWords, fold(text), metric);
    }
  }
  const find = (text: string): readonly Metric[] => {
    for (const names of [byName, byWords])
      for (const variant of variantsOf(text)) {
        const found = names.get(variant);
        if (found) return [...found];
      }
    return [];
  };
  return {
    all: metrics,
    find,
    isName: (text) => byName.has(keyOf(text)),
    within: (text) => {
      const folded = ` ${fold(text)} `;
      const said = [...byName]
        .filter(([name]) => name.includes(' ') && folded.includes(` ${name} `))
        .toSorted(([a], [b]) => b.length - a.length);
      const [longest] = said;
      return longest ? [...longest[1]] : [];
    },
  };
}

/** The text as it stands, then without its unit, its remark, and the number that counts the columns. */
function variantsOf(text: string): readonly string[] {
  const bare = text.replace(/^\s*(?:\d{1,2}|[IVX]+)[.)]\s*/, '').replace(/[:*]+\s*$/, '');
  const withoutRemark = bare.replaceAll(/[([][^)\]]*[)\]]?/g, ' ');
  return [text, bare, bare.replaceAll('%', ' '), withoutRemark].map(keyOf).filter((name) => name !== '');
}

const denominatorWords: readonly (readonly [RegExp, Denominator])[] = [
  [/\b(?:dan so truong thanh|nguoi truong thanh|adults?|adult population)\b/, 'adult-population'],
  [/\b(?:dien thoai thong minh|smartphones?|smartphone users)\b/, 'smartphone-users'],
  [/\b(?:thue bao|subscribers)\b/, 'operator-subscribers'],
  [/\b(?:dan so|population)\b/, 'population'],
];

/** The denominators that a text names. */
export function denominatorsNamed(text: string): readonly Denominator[] {
  let folded = fold(text);
  return denominatorWords.flatMap(([words, denominator]) => {
    const without = folded.replace(words, '');
    if (without === folded) return [];
    folded = without;
    return [denominator];
  });
}
