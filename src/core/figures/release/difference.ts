import { type LocaleId, localeIds } from '../../i18n/locales.ts';
import type { FigureRow } from '../../schema/figure.ts';
import type { Metric } from '../../schema/metric.ts';
import { sameFigure } from './same-figure.ts';

/** A published figure whose row is another now. */
export type ChangedFigure = { readonly before: FigureRow; readonly after: FigureRow };

/** What differs between the figures of two states. */
export type Difference = {
  readonly added: readonly FigureRow[];
  readonly changed: readonly ChangedFigure[];
  readonly removed: readonly FigureRow[];
};

/**
 * Rows of one figure are set beside each other; equal rows drop out, whatever their order. Areas are named in more
 * languages once a campaign speaks another one, which changes no figure.
 */
export function difference(before: readonly FigureRow[], after: readonly FigureRow[]): Difference {
  const languages = localeIds.filter((id) =>
    [before, after].every((rows) => rows.some((row) => row[`area_name_${id}`] !== undefined)),
  );
  const without = (rows: readonly FigureRow[], others: readonly FigureRow[]) =>
    leftOver(rows, others, (row) => rowText(row, languages));
  const [old, now] = [Map.groupBy(before, sameFigure), Map.groupBy(after, sameFigure)];
  const added: FigureRow[] = [];
  const changed: ChangedFigure[] = [];
  const removed: FigureRow[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const gone = without(old.get(key) ?? [], now.get(key) ?? []);
    const come = without(now.get(key) ?? [], old.get(key) ?? []);
    come.forEach((row, index) => {
      const was = gone[index];
      if (was) changed.push({ before: was, after: row });
      else added.push(row);
    });
    removed.push(...gone.slice(come.length));
  }
  return { added, changed, removed };
}

/** Rows of the first list that the second has not, one for one. */
function leftOver(
  rows: readonly FigureRow[],
  others: readonly FigureRow[],
  textOf: (row: FigureRow) => string,
): FigureRow[] {
  const left = others.map(textOf);
  return rows.filter((row) => {
    const index = left.indexOf(textOf(row));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

/** All that a row says in these languages, in one text. */
const rowText = (row: FigureRow, languages: readonly LocaleId[]): string =>
  JSON.stringify([
    row.area_level,
    row.area_code,
    ...languages.map((id) => row[`area_name_${id}`] ?? ''),
    row.as_of,
    row.metric,
    row.value,
    row.unit,
    row.definition_note,
    row.source_id,
    row.confidence,
    row.operator ?? '',
    row.hedge ?? '',
    row.date_kind ?? '',
  ]);

/** What a change means for those who use the figures: a definition, more rows, or a mended number. */
export type ChangeKind = 'major' | 'minor' | 'patch';

/** Metrics whose unit, denominator, bound, kind or definition, in any language of both, is another, or that are gone. */
export function redefined(before: readonly Metric[], after: readonly Metric[]): readonly string[] {
  return before.flatMap((metric) => {
    const now = after.find(({ id }) => id === metric.id);
    if (!now) return [metric.id];
    const languages = localeIds.filter((id) => [now, metric].every(({ counts }) => counts[id] !== undefined));
    return definitionOf(now, languages) === definitionOf(metric, languages) ? [] : [metric.id];
  });
}

const definitionOf = (
  { unit, denominator, bound, kind, counts }: Metric,
  languages: readonly LocaleId[],
): string => JSON.stringify([unit, denominator, bound, kind, ...languages.map((id) => counts[id])]);

export function changeKind(changes: Difference, redefinedMetrics: readonly string[]): ChangeKind | undefined {
  if (redefinedMetrics.length > 0) return 'major';
  if (changes.added.length > 0) return 'minor';
  return changes.changed.length + changes.removed.length > 0 ? 'patch' : undefined;
}

/** `1.4.2` after `1.4.1`; the first release is 1.0.0. */
export function nextVersion(version: string | undefined, kind: ChangeKind): string {
  if (version === undefined) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (kind === 'major') return `${major + 1}.0.0`;
  return kind === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The published rows with those of a file in their places; others behind them. */
export function merge(published: readonly FigureRow[], incoming: readonly FigureRow[]): readonly FigureRow[] {
  const rows = [...published];
  for (const row of incoming) {
    const key = sameFigure(row);
    const own = rows.filter((other) => sameFigure(other) === key);
    if (own.some(({ value }) => value === row.value)) continue;
    const [only] = own;
    if (only && own.length === 1) {
      rows[rows.indexOf(only)] = { ...only, value: row.value, hedge: row.hedge };
    } else rows.push(row);
  }
  return rows;
}
