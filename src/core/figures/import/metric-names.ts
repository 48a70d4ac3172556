import { fold } from '../../i18n/fold.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { Denominator, Metric } from '../../schema/metric.ts';

export type MetricNames = {
  /** Metrics that a name of a column may mean; several where the name leaves the denominator open. */
  readonly find: (text: string) => readonly Metric[];
  readonly all: readonly Metric[];
  /** Metrics that are named somewhere in a longer text, such as a title. */
  readonly within: (text: string) => readonly Metric[];
};

/** Metrics by their id, name, and the names that `columns` of metrics.yaml gives. */
export function metricNames(metrics: readonly Metric[]): MetricNames {
  const byName = new Map<string, Set<Metric>>();
  for (const metric of metrics) {
    const { id, name, columns } = metric;
    const names = localeIds.flatMap((locale): readonly string[] => [
      name[locale],
      ...(columns?.[locale] ?? []),
    ]);
    const all = [id, ...names.filter((text) => text !== undefined)];
    for (const text of all) byName.set(fold(text), (byName.get(fold(text)) ?? new Set()).add(metric));
  }
  const find = (text: string): readonly Metric[] => {
    for (const variant of variantsOf(text)) {
      const found = byName.get(variant);
      if (found) return [...found];
    }
    return [];
  };
  return {
    all: metrics,
    find,
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
  return [text, bare, bare.replaceAll('%', ' '), withoutRemark].map(fold).filter((name) => name !== '');
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
