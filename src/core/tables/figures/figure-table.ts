import { type Fault, complain } from '../../domain/fault.ts';
import type { Figure } from '../../domain/figure.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Area } from '../../schema/area.ts';
import type { Country } from '../../schema/country.ts';
import { type FigureRow, figureSchema, optionalFigureColumns } from '../../schema/figure.ts';
import { namesIn } from '../../schema/by-language.ts';
import type { Metric } from '../../schema/metric.ts';
import { areaFaults } from './area-check.ts';
import { asPublished } from './as-published.ts';
import { type DateOrder, dateOrderOf, readAsOf, readNumber } from './figure-cells.ts';
import { dateComplaint, type FigureLimits, populationCheck } from './figure-limits.ts';
import { type Cell, type TableRow, readTable } from '../table.ts';
import { complaintOf } from '../zod-complaint.ts';

type Column = keyof FigureRow;

/** What a row of figures refers to. Absent parts could not be read themselves and are not checked against. */
export type FigureContext = {
  /** Of the campaign: an area's name is given in each. */
  readonly languages: readonly LocaleId[];
  readonly metrics?: readonly Metric[] | undefined;
  readonly sources?: readonly { readonly source_id: string }[] | undefined;
  readonly areas?: readonly Area[] | undefined;
  readonly country?: Country | undefined;
  readonly limits?: FigureLimits;
  /** Rows of the newest release: what a table says in a column that it has not got. */
  readonly published?: readonly FigureRow[] | undefined;
};

/** Reads and checks the table of figures: every row, every cell, all faults. */
export function readFigures(
  file: string,
  text: string,
  context: FigureContext,
): {
  readonly figures: readonly Figure[];
  /** All that are well formed, whatever they refer to. */
  readonly rows: readonly FigureRow[];
  readonly faults: readonly Fault[];
} {
  const schema = figureSchema(context.languages);
  const columns = Object.keys(schema.shape) as Column[];
  const table = readTable({ file, text }, columns, optionalFigureColumns);
  const figures: Figure[] = [];
  const faults: Fault[] = [...table.faults];
  const order = dateOrderOf(table.rows.map(({ cells }) => cells.as_of.text));
  const complete = asPublished(context.published ?? []);
  const own = { ...context, schema, columns, complete };
  const readings = table.rows.map((row) => readFigure(file, row, own, order));
  const overPopulation = populationCheck(readings.flatMap(({ counted }) => (counted ? [counted] : [])));
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const key = JSON.stringify(columns.map((column) => row.cells[column].text));
    const twin = seen.get(key);
    seen.set(key, row.row);
    const { figure, counted, faults: inRow = [] } = readings[index] ?? {};
    faults.push(...inRow);
    const tooMany = counted && overPopulation(counted);
    if (tooMany) faults.push({ file, where: row.cells.value.where, value: row.cells.value.text, ...tooMany });
    if (twin !== undefined) {
      const complaint = complain((say) => say.faults.duplicate(`row ${twin}`));
      faults.push({ file, where: `row ${row.row}`, value: '', ...complaint });
    }
    if (figure !== undefined && !tooMany) figures.push(figure);
  }
  return { figures, rows: readings.flatMap(({ row }) => row ?? []), faults };
}

type RowContext = FigureContext & {
  readonly schema: ReturnType<typeof figureSchema>;
  readonly columns: readonly Column[];
  readonly complete: ReturnType<typeof asPublished>;
};

function readFigure(
  file: string,
  { row, cells }: TableRow<Column>,
  { schema, columns, complete, ...context }: RowContext,
  order: DateOrder | undefined,
): FigureReading {
  const faults: Fault[] = [];
  const accuse = (cell: Cell, complaint: Pick<Fault, 'rule' | 'fix'>) =>
    faults.push({ file, where: cell.where, value: cell.text, ...complaint });

  const value = readNumber(cells.value, cells.unit.text);
  if ('complaint' in value) accuse(cells.value, value.complaint);
  const asOf = readAsOf(cells.as_of, order);
  if ('complaint' in asOf) accuse(cells.as_of, asOf.complaint);

  const texts = Object.fromEntries(columns.map((column) => [column, cells[column].text]));
  const parsed = schema.safeParse({
    ...texts,
    ...Object.fromEntries(optionalFigureColumns.map((column) => [column, cells[column].text || undefined])),
    value: 'value' in value ? value.value : 0,
    as_of: 'value' in asOf ? asOf.value : '2000',
  });
  const lacking = optionalFigureColumns.filter((column) => cells[column].where === '');
  const data = parsed.data && complete(parsed.data, lacking);
  for (const issue of parsed.error?.issues ?? []) {
    const cell = cells[issue.path[0] as Column];
    accuse(
      cell,
      cell.text === '' ? complain((say) => say.faults.emptyCell()) : complaintOf(issue, cell.text),
    );
  }

  const metric = context.metrics?.find(({ id }) => id === cells.metric.text);
  if (context.metrics && !metric && cells.metric.text !== '') {
    const suggestion = nearest(
      cells.metric.text,
      context.metrics.map(({ id }) => id),
    );
    accuse(
      cells.metric,
      complain((say) => say.faults.unknownReference(say.things.metric, suggestion)),
    );
  }
  if (metric && data && metric.unit !== data.unit) {
    accuse(
      cells.unit,
      complain((say) => say.faults.unitDisagrees(metric.unit)),
    );
  }
  if (metric && metric.kind !== 'target' && cells.date_kind.text === 'deadline') {
    accuse(
      cells.date_kind,
      complain((say) => say.faults.deadlineOfNoTarget()),
    );
  }
  const sources = context.sources?.map(({ source_id }) => source_id);
  if (sources && cells.source_id.text !== '' && !sources.includes(cells.source_id.text)) {
    const suggestion = nearest(cells.source_id.text, sources);
    accuse(
      cells.source_id,
      complain((say) => say.faults.unknownReference(say.things.source, suggestion)),
    );
  }
  if (context.areas) {
    for (const { column, complaint } of areaFaults(texts, context.areas, context.country))
      accuse(cells[column], complaint);
  }
  if (metric && data && 'value' in asOf) {
    const complaint = dateComplaint(data, metric, context.limits ?? {});
    if (complaint) accuse(cells.as_of, complaint);
  }
  const counted = metric && data && 'value' in value ? { row: data, metric } : undefined;
  const well = data === undefined ? {} : { row: data };
  if (faults.length > 0 || !data || !metric) return { ...well, faults, counted };
  return { ...well, faults, counted, figure: toFigure(data, metric, `${file}:${row}`) };
}

type FigureReading = {
  readonly faults: readonly Fault[];
  readonly row?: FigureRow;
  readonly figure?: Figure;
  /** What it counts, as far as its own cells are right. */
  readonly counted: { readonly row: FigureRow; readonly metric: Metric } | undefined;
};

/** A checked row as a figure; `origin` is where it stands. */
export function toFigure(row: FigureRow, metric: Metric, origin: string): Figure {
  return {
    area: row.area_code,
    areaLevel: row.area_level,
    areaName: namesIn(row, 'area_name_'),
    asOf: row.as_of,
    metric,
    value: row.value,
    unit: row.unit,
    note: row.definition_note,
    source: row.source_id,
    confidence: row.confidence,
    ...(row.operator === undefined ? {} : { operator: row.operator }),
    ...(row.hedge === undefined ? {} : { hedge: row.hedge }),
    ...(row.date_kind === undefined ? {} : { dateKind: row.date_kind }),
    origin,
  };
}
