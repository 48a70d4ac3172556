import type { Fault } from '../../domain/fault.ts';
import { nearest } from '../../domain/nearest.ts';
import { toFigure } from '../../tables/figures/figure-table.ts';
import { dateComplaint, populationCheck } from '../../tables/figures/figure-limits.ts';
import { complainInFigures } from '../figures-messages.ts';
import type { FileReading, ReadFigure } from '../import/reading.ts';
import { rowOf } from '../release/figure-rows.ts';
import { sameFigure } from '../release/same-figure.ts';
import type { Screened, Screening, ScreeningContext } from './screened.ts';
import { warningsOf } from './warnings.ts';

/** Every cell of a file in one pass: what blocks it, and what somebody must have seen. */
export function screen(
  file: string,
  { figures, totals }: Pick<FileReading, 'figures' | 'totals'>,
  context: ScreeningContext,
): Screening {
  const rows = figures.flatMap((read): Screened[] => {
    const metric = context.metrics.find(({ id }) => id === read.row.metric);
    return metric ? [{ read, figure: toFigure(read.row, metric, read.at) }] : [];
  });
  const dates = rows.flatMap((row) => dateFault(file, row, context));
  const others = [
    ...sourceless(file, rows),
    ...rows.flatMap((row) => rowFaults(file, row, context)),
    ...pairFaults(file, rows, context),
  ];
  const blocked = new Set([...dates.map(({ figure }) => figure), ...others.map(({ where }) => where)]);
  return {
    faults: [...onceEach(dates.map(({ fault }) => fault)), ...others],
    warnings: warningsOf(file, { rows: rows.filter(({ read }) => !blocked.has(read.at)), totals }, context),
  };
}

/** Without those that say the same of the same cell. */
const onceEach = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.where} ${fault.rule.en}`, fault])).values(),
];

/** Figures of no source, told once at the first of them: it is chosen for the whole table. */
function sourceless(file: string, rows: readonly Screened[]): Fault[] {
  const [first, ...more] = rows.filter(({ read }) => read.row.source_id === '');
  if (!first) return [];
  const complaint = complainInFigures((say) => say.faults.noSource(more.length + 1));
  return [{ file, where: first.read.at, value: first.read.text, ...complaint }];
}

/** What is wrong with a row by itself. */
function rowFaults(file: string, { read }: Screened, context: ScreeningContext): Fault[] {
  const { row, at, text } = read;
  const blame = (complaint: Pick<Fault, 'rule' | 'fix'>, value = text): Fault => ({
    file,
    where: at,
    value,
    ...complaint,
  });
  const { sources, areas } = context;
  const faults: Fault[] = [];
  const ids = sources.map(({ source_id }) => source_id);
  if (row.source_id !== '' && !ids.includes(row.source_id)) {
    const suggestion = nearest(row.source_id, ids);
    faults.push(
      blame(
        complainInFigures((say) => say.faults.unknownSource(suggestion)),
        row.source_id,
      ),
    );
  }
  if (row.unit === 'percent' && row.value > 100)
    faults.push(blame(complainInFigures((say) => say.faults.shareRange())));
  const most = areas.filter(({ level }) => level === 'province').length;
  if (row.unit === 'rank' && (row.value < 1 || row.value > most || !Number.isInteger(row.value)))
    faults.push(blame(complainInFigures((say) => say.faults.rankRange(most))));
  return faults;
}

/** What is wrong with the day of a figure, told at the cell that says it for all of its figures, as it is written there. */
function dateFault(
  file: string,
  { read, figure }: Screened,
  { sources, start, today }: ScreeningContext,
): { readonly figure: string; readonly fault: Fault }[] {
  const { row, at, dated = { at, text: row.as_of } } = read;
  const isAhead = figure.metric.kind === 'target' || row.date_kind === 'deadline';
  const isFuture = !isAhead && row.as_of.slice(0, 10) > today.slice(0, row.as_of.length);
  const published = new Map(sources.map(({ source_id, published: day }) => [source_id, day]));
  const complaint = isFuture
    ? complainInFigures((say) => say.faults.inFuture(today))
    : dateComplaint(row, figure.metric, { start, published });
  return complaint ? [{ figure: at, fault: { file, where: dated.at, value: dated.text, ...complaint } }] : [];
}

/** What is wrong with a row beside others: of the file, or published. */
function pairFaults(file: string, rows: readonly Screened[], context: ScreeningContext): Fault[] {
  const counted = [
    ...context.figures.map((figure) => ({ row: rowOf(figure), metric: figure.metric })),
    ...rows.map(({ read, figure }) => ({ row: read.row, metric: figure.metric })),
  ];
  const overPopulation = populationCheck(counted);
  const seen = new Map<string, ReadFigure>();
  return rows.flatMap(({ read, figure }) => {
    const { row, at, text } = read;
    const blame = (complaint: Pick<Fault, 'rule' | 'fix'>): Fault => ({
      file,
      where: at,
      value: text,
      ...complaint,
    });
    const key = sameFigure(row);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, read);
    const twice = twin && (twin.row.value === row.value ? 'twice' : 'twoValues');
    const tooMany = overPopulation({ row, metric: figure.metric });
    const published = context.figures
      .filter((other) => sameFigure(rowOf(other)) === key)
      .map(({ value }) => value);
    const isOpen = published.length > 1 && !published.includes(row.value);
    return [
      ...(twice ? [blame(complainInFigures((say) => say.faults[twice](twin.at)))] : []),
      ...(tooMany ? [blame(tooMany)] : []),
      ...(isOpen
        ? [blame(complainInFigures((say) => say.faults.severalPublished(published.join(', '))))]
        : []),
    ];
  });
}
