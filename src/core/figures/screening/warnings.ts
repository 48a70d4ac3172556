import { compareAsOf } from '../../domain/as-of.ts';
import type { Complaint } from '../../domain/fault.ts';
import type { Figure } from '../../domain/figure.ts';
import { formatAsOf, formatNumber } from '../../i18n/format.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { complainInFigures } from '../figures-messages.ts';
import type { Total } from '../import/reading.ts';
import { rowOf } from '../release/figure-rows.ts';
import { writeRow } from '../release/row-value.ts';
import { sameFigure } from '../release/same-figure.ts';
import { contradict, isOfSameDay } from '../contradiction.ts';
import { checkShares } from '../share-check.ts';
import type { Screened, ScreeningContext, Warning, WarningKind } from './screened.ts';

/** A count that differs from the nearest one by more than this has a digit too many or too few. */
const TENFOLD = 8;
/** Smaller counts are the same by chance. */
const LEAST_REPEATED = 1000;

type Found = readonly [kind: WarningKind, complaint: Complaint];

/** What is odd about rows that are well formed. */
export function warningsOf(
  file: string,
  { rows, totals }: { readonly rows: readonly Screened[]; readonly totals: readonly Total[] },
  context: ScreeningContext,
): readonly Warning[] {
  const incoming = rows.map(({ figure }) => figure);
  const replaced = new Set(rows.map(({ read }) => sameFigure(read.row)));
  const kept = context.figures.filter((figure) => !replaced.has(sameFigure(rowOf(figure))));
  const known = [...kept, ...incoming];
  const shares = shareWarnings(known, incoming);
  const warn = (where: string, value: string, [kind, complaint]: Found): Warning => ({
    file,
    where,
    value,
    ...complaint,
    kind,
    id: `${where} ${kind}`,
  });
  return [
    ...rows.flatMap(({ read, figure }) => {
      const share = shares.get(read.at);
      const found: (Found | undefined)[] = [
        share && ['share', share],
        fall(figure, known),
        tenfold(figure, known),
        repeated(figure, incoming),
        beside(figure, context.figures),
      ];
      return found.flatMap((each) => (each ? [warn(read.at, read.text, each)] : []));
    }),
    ...totals.flatMap((total) => {
      const found = wrongTotal(total, rows);
      return found ? [warn(total.at, total.text, found)] : [];
    }),
  ];
}

const written = (value: number, locale: LocaleId): string =>
  formatNumber(Number(value.toPrecision(4)), locale);

/** Shares that the count beside them does not make, by the cell of the share. */
function shareWarnings(
  known: readonly Figure[],
  incoming: readonly Figure[],
): ReadonlyMap<string, Complaint> {
  const warnings = new Map<string, Complaint>();
  for (const denominator of ['population', 'smartphone-users'] as const) {
    for (const { share, count, base, expected, isBeyondRounding } of checkShares(
      { figures: known },
      denominator,
    )) {
      if (!isBeyondRounding || base === undefined || expected === undefined) continue;
      const at = [share, count].find((figure) => incoming.includes(figure))?.origin;
      if (at === undefined) continue;
      const told = complainInFigures((say, locale) =>
        say.warnings.share(written(expected, locale), formatNumber(Math.round(base), locale)),
      );
      warnings.set(at, told);
    }
  }
  return warnings;
}

/** Other counts of the same thing, oldest first. */
const historyOf = (figure: Figure, known: readonly Figure[]): readonly Figure[] =>
  known
    .filter(
      (other) =>
        other !== figure &&
        other.area === figure.area &&
        other.metric.id === figure.metric.id &&
        other.operator === figure.operator &&
        other.asOf !== figure.asOf,
    )
    .toSorted((a, b) => compareAsOf(a.asOf, b.asOf));

function fall(figure: Figure, known: readonly Figure[]): Found | undefined {
  if (figure.metric.series !== true || figure.unit !== 'people') return undefined;
  const earlier = historyOf(figure, known).filter(
    ({ asOf }) => asOf < figure.asOf && !figure.asOf.startsWith(asOf),
  );
  const [highest] = earlier.toSorted((a, b) => b.value - a.value);
  const isAcrossBreak = (figure.metric.breaks ?? []).some(
    ({ on }) => highest && highest.asOf < on && figure.asOf >= on,
  );
  if (!highest || highest.value <= figure.value || isAcrossBreak) return undefined;
  return ['fall', complainInFigures((say, locale) => say.warnings.fall(...told(highest, locale)))];
}

const told = ({ value, asOf }: Figure, locale: LocaleId): [string, string] => [
  formatNumber(value, locale),
  formatAsOf(asOf, locale),
];

function tenfold(figure: Figure, known: readonly Figure[]): Found | undefined {
  if (figure.unit !== 'people' || figure.metric.series !== true || figure.value === 0) return undefined;
  const history = historyOf(figure, known).filter(({ value }) => value > 0);
  const distance = ({ asOf }: Figure) => Math.abs(dayNumber(asOf) - dayNumber(figure.asOf));
  const [near] = history.toSorted((a, b) => distance(a) - distance(b));
  // months apart a count may well have grown tenfold
  if (!near || distance(near) > 31) return undefined;
  const ratio = figure.value / near.value;
  if (ratio < TENFOLD && ratio > 1 / TENFOLD) return undefined;
  return ['tenfold', complainInFigures((say, locale) => say.warnings.tenfold(...told(near, locale)))];
}

/** Days since the year 0, roughly: only to tell near from far. */
function dayNumber(asOf: string): number {
  const [year = 0, month = 1, day = 1] = asOf.slice(0, 10).split('-').map(Number);
  return year * 365 + month * 30.4 + day;
}

function repeated(figure: Figure, incoming: readonly Figure[]): Found | undefined {
  if (figure.unit !== 'people' || figure.value < LEAST_REPEATED) return undefined;
  const twin = incoming.find(
    (other) =>
      other.metric.id === figure.metric.id &&
      other.asOf === figure.asOf &&
      other.value === figure.value &&
      other.area !== figure.area,
  );
  return twin && ['repeated', complainInFigures((say) => say.warnings.repeated(twin.origin))];
}

/** Another number that another source says of the same place and day, at whatever hour: it stays, and readers are shown both. */
function beside(figure: Figure, published: readonly Figure[]): Found | undefined {
  const same = published.filter((other) => isOfSameDay(other, figure));
  if (same.some(({ source, value }) => source === figure.source || value === figure.value)) return undefined;
  const other = same.find((each) => contradict(each, figure));
  if (!other) return undefined;
  return [
    'beside',
    complainInFigures((say, locale) => say.warnings.beside(writeRow(rowOf(other), locale), other.source)),
  ];
}

function wrongTotal(total: Total, rows: readonly Screened[]): Found | undefined {
  const parts = rows.filter(({ read }) => read.column === total.column && read.row.metric === total.metric);
  const sum = parts.reduce((all, { read }) => all + read.row.value, 0);
  if (parts.length === 0 || sum === total.value) return undefined;
  return ['total', complainInFigures((say, locale) => say.warnings.total(formatNumber(sum, locale)))];
}
