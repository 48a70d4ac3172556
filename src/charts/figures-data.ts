import { BYTE_ORDER_MARK, csvLines } from '../core/tables/write-csv.ts';
import type { Figure } from '../core/domain/figure.ts';
import type { Quoted } from '../core/schema/quoted.ts';
import type { Source } from '../core/schema/source.ts';

/** One figure as it is published for other programs; the same in CSV and JSON. */
function figureRecord(figure: Figure, sources: readonly Source[]) {
  const source = sources.find((entry) => entry.source_id === figure.source);
  return {
    area_level: figure.areaLevel,
    area_code: figure.area,
    ...Object.fromEntries(Object.entries(figure.areaName).map(([id, name]) => [`area_name_${id}`, name])),
    as_of: figure.asOf,
    metric: figure.metric.id,
    kind: figure.metric.kind,
    value: figure.value,
    unit: figure.unit,
    denominator: figure.metric.denominator ?? '',
    bound: figure.metric.bound ?? '',
    operator: figure.operator ?? '',
    hedge: figure.hedge ?? '',
    date_kind: figure.dateKind ?? '',
    definition_note: figure.note,
    confidence: figure.confidence,
    source_id: figure.source,
    source_publisher: source?.publisher ?? '',
    source_url: source?.url ?? '',
  };
}

/** Figures with the metrics and sources that they name, each once. */
export function figuresJson(figures: readonly Figure[], sources: readonly Source[]) {
  const cited = new Set(figures.map(({ source }) => source));
  return {
    figures: figures.map((figure) => figureRecord(figure, sources)),
    metrics: [...new Map(figures.map(({ metric }) => [metric.id, metric])).values()],
    sources: sources.filter(({ source_id }) => cited.has(source_id)),
  };
}

/** CSV with a byte order mark, so that spreadsheets read Vietnamese letters. */
export function figuresCsv(figures: readonly Figure[], sources: readonly Source[]): string {
  const records = figures.map((figure) => figureRecord(figure, sources));
  const [first] = records;
  if (!first) throw new Error('There are no figures to write. Add rows to figures/figures.csv.');
  const lines = [Object.keys(first), ...records.map((record) => Object.values(record))];
  return `${BYTE_ORDER_MARK}${csvLines(lines)}`;
}

/** Numbers that texts say beside the figures, each with its source. */
export const quotedJson = (quoted: readonly Quoted[]) =>
  quoted.map(({ value, ...row }) => ({ ...row, value: Number(value) }));
