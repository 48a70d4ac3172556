import { compareAsOf } from '../core/domain/as-of.ts';
import { type ComparableDenominator, type Share, sharesOf } from '../core/figures/comparability.ts';
import { formatPercent } from '../core/i18n/format.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { inEveryLocale } from '../core/schema/by-language.ts';
import { drawBars } from './bars.ts';
import { type Chart, type ChartKind, sourcesOf } from './chart.ts';
import { axisEnd } from './share-bars.ts';
import { figurePageWords, writeDenominator, writePlace, writeValue, writeWhen } from './words.ts';

/** One chart for each area below the country with shares of this denominator on several days. */
export function areaShares<D extends ComparableDenominator>(denominator: D): ChartKind {
  return ({ figures }) => {
    const all = sharesOf(figures, denominator).filter(
      ({ areaLevel, operator }) => areaLevel !== 'country' && operator === undefined,
    );
    const maximum = all.length > 0 ? axisEnd(all) : 0;
    return [...Map.groupBy(all, ({ area }) => area)].flatMap(([area, own]) => {
      const shares = own.toSorted((a, b) => compareAsOf(a.asOf, b.asOf));
      return new Set(shares.map(({ asOf }) => asOf)).size < 2
        ? []
        : [chart(area, shares, denominator, maximum)];
    });
  };
}

function chart<D extends ComparableDenominator>(
  area: string,
  shares: readonly Share<D>[],
  denominator: D,
  maximum: number,
): Chart {
  const id = `area-${area.toLowerCase().replaceAll('/', '-')}-${denominator}`;
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last) throw new Error(`${area} has no shares of ${denominator}.`);
  const told = (locale: LocaleId) => ({
    name: writePlace(last, locale),
    first: writeValue(first, locale),
    firstWhen: writeWhen(first.asOf, locale),
    last: writeValue(last, locale),
    lastWhen: writeWhen(last.asOf, locale),
    of: writeDenominator(denominator, locale),
    count: shares.length,
  });
  const title = inEveryLocale((locale) => figurePageWords[locale].area.sharesTitle(told(locale)));
  const summary = inEveryLocale((locale) => figurePageWords[locale].area.sharesSummary(told(locale)));
  return {
    id,
    section: 'area',
    title,
    summary,
    legend: inEveryLocale(() => []),
    figures: shares,
    used: shares,
    sources: sourcesOf(shares),
    unpublished: inEveryLocale(() => []),
    draw: (locale) => ({
      narrow: drawBars(
        shares.map((share, index) => ({
          // several sources may have published a share for one moment
          label: `${'\u200b'.repeat(index)}${writeWhen(share.asOf, locale)}`,
          value: share.value,
          text: writeValue(share, locale),
          kind: 'value',
          others: [],
          emphasis: share === last,
        })),
        {
          maximum,
          tick: (percent) => formatPercent(percent, locale),
          words: { id, title: title[locale], description: summary[locale] },
        },
      ),
    }),
  };
}
