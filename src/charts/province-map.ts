import { provinces } from '../core/domain/areas/provinces.ts';
import { compareAsOf } from '../core/domain/as-of.ts';
import type { Figure } from '../core/domain/figure.ts';
import { pathsOfRecords } from '../core/domain/addresses.ts';
import {
  type ComparableDenominator,
  type Share,
  sharesOf,
  upperBoundsOf,
} from '../core/figures/comparability.ts';
import { formatAsOf, formatPercent } from '../core/i18n/format.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { areaNames, tileLabels } from '../core/schema/area-names.ts';
import { inEveryLocale } from '../core/schema/by-language.ts';
import { type Chart, type ChartContent, type ChartKind, sourcesOf } from './chart.ts';
import { axisEnd, toldBounds } from './share-bars.ts';
import { drawTiles, type MapTile, STEPS } from './tiles.ts';
import { coverageWords, writeDenominator, writeValue } from './words.ts';

/** Every province as a tile where the campaign says where it stands: its newest share, or that none was found. */
export function provinceMap<D extends ComparableDenominator>(denominator: D): ChartKind {
  return (content) => {
    const shares = newestOf(sharesOf(content.figures, denominator));
    return content.tiles === undefined || shares.length === 0 ? [] : [chart(content, denominator, shares)];
  };
}

/** Of each province the newest share; of several of one moment the highest. */
function newestOf<F extends Figure>(shares: readonly F[]): readonly F[] {
  const own = shares.filter(({ areaLevel, operator }) => areaLevel === 'province' && operator === undefined);
  return [...Map.groupBy(own, ({ area }) => area).values()].flatMap(
    (group) => group.toSorted((a, b) => compareAsOf(b.asOf, a.asOf) || b.value - a.value)[0] ?? [],
  );
}

function chart<D extends ComparableDenominator>(
  content: ChartContent,
  denominator: D,
  shares: readonly Share<D>[],
): Chart {
  const all = provinces(content);
  const hasShare = new Set(shares.map(({ area }) => area));
  const bounds = newestOf(upperBoundsOf(content.figures, denominator)).filter(
    ({ area }) => !hasShare.has(area),
  );
  const figures = [...shares.toSorted((a, b) => b.value - a.value), ...bounds];
  const known = new Set(figures.map(({ area }) => area));
  const missing = all.filter(({ code }) => !known.has(code));
  const maximum = axisEnd(shares);
  const id = `map-${denominator}`;
  const days = shares.map(({ asOf }) => asOf).toSorted(compareAsOf);
  const told = (locale: LocaleId) => ({
    count: shares.length,
    all: all.length,
    of: writeDenominator(denominator, locale),
    top: figures[0]?.areaName[locale] ?? '',
    topValue: figures[0] ? writeValue(figures[0], locale) : '',
    bounds: toldBounds(bounds, locale),
    missing: missing.length,
    first: formatAsOf(days[0]?.slice(0, 10) ?? '', locale),
    last: formatAsOf(days.at(-1)?.slice(0, 10) ?? '', locale),
  });
  const title = inEveryLocale((locale) => coverageWords[locale].map.title(told(locale)));
  const summary = inEveryLocale((locale) => coverageWords[locale].map.summary(told(locale)));
  const pathOf = pathsOfRecords(content);
  const tiles = (locale: LocaleId) =>
    (content.tiles ?? []).map((tile): MapTile => {
      const figure = figures.find(({ area }) => area === tile.code);
      const area = all.find(({ code }) => code === tile.code);
      const name = area ? areaNames(area)[locale] : tileLabels(tile)[locale];
      const label = tileLabels(tile)[locale];
      const placed = { column: Number(tile.column), row: Number(tile.row), label };
      return {
        ...placed,
        ...(figure ? knownTile(figure, { label, name, maximum, locale }) : missingTile(label, name, locale)),
        ...(area ? { href: pathOf({ kind: 'area', code: tile.code }, locale) } : {}),
      };
    });
  return {
    id,
    section: 'map',
    title,
    summary,
    legend: inEveryLocale((locale) => [
      coverageWords[locale].map.legend(told(locale)),
      ...(figures.some((figure) => signOf(figure) === '~') ? [coverageWords[locale].map.roughly] : []),
    ]),
    figures,
    used: shares,
    sources: sourcesOf(figures),
    unpublished: inEveryLocale((locale) => missing.map((area) => areaNames(area)[locale])),
    draw: (locale) => ({
      narrow: drawTiles(tiles(locale), {
        words: { id, title: title[locale], description: summary[locale] },
        key: {
          steps: STEPS.map(
            (_, index) =>
              `${Math.round((index * maximum) / STEPS.length)}–${formatPercent(Math.round(((index + 1) * maximum) / STEPS.length), locale)}`,
          ),
          missing: coverageWords[locale].notPublished,
          ...(bounds.length > 0 ? { bound: coverageWords[locale].map.bound } : {}),
        },
      }),
    }),
  };
}

type Told = {
  readonly label: string;
  readonly name: string;
  /** End of the scale. */
  readonly maximum: number;
  readonly locale: LocaleId;
};

/** What a tile says is in its spoken name, letter by letter, before all that it leaves out. */
function knownTile(figure: Figure, { label, name, maximum, locale }: Told) {
  const share = formatPercent(figure.value, locale);
  const text = `${signOf(figure)}${share}`;
  const value = writeValue(figure, locale);
  const when = formatAsOf(figure.asOf, locale);
  const { tile } = coverageWords[locale].map;
  const rest = label === name ? [value] : [name, value];
  return {
    kind: figure.metric.bound ? ('bound' as const) : ('value' as const),
    text,
    share: figure.value / maximum,
    told:
      label === name && value === text
        ? tile(name, value, when)
        : tile(`${label} ${text}`, rest.join(', '), when),
  };
}

/** What a tile has room for of a word: that a share is lower, higher, or about so high. */
function signOf({ metric, hedge }: Figure): '' | '<' | '>' | '~' {
  if (metric.bound) return '<';
  if (hedge === undefined) return '';
  return hedge === 'more-than' ? '>' : '~';
}

const missingTile = (label: string, name: string, locale: LocaleId) => ({
  kind: 'missing' as const,
  told: coverageWords[locale].map.tileMissing(label === name ? name : `${label}, ${name}`),
});
