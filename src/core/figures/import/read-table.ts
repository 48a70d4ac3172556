import { dateOrderOf } from '../../tables/figures/figure-cells.ts';
import { tellOf } from '../figures-messages.ts';
import { isMissing, isRemark } from './column-words.ts';
import type { FoundTable } from './find-tables.ts';
import { withoutNumber } from './facets.ts';
import { type FigureSheet, saidIn, type SheetRow } from './open-figures.ts';
import { readMoment } from './read-moment.ts';
import { readRow } from './read-row.ts';
import { type Context, titleContext } from './table-context.ts';
import { type FileTools, type TableTools, tableTools } from './table-tools.ts';
import { habitsOf, numberIn, textsAt, valueColumns } from './value-columns.ts';

/** The cells of a list in order, into what the tools collect. */
export function readTable(sheet: FigureSheet, table: FoundTable, fileTools: FileTools): void {
  const dates = table.columns
    .filter(({ role }) => role === 'date')
    .flatMap(({ position }) => textsAt(table.body, position));
  const tools = tableTools(sheet, table, dateOrderOf(dates) ?? 'day', fileTools);
  const columns = valueColumns(tools);
  const habits = new Map(
    columns.map((column) => [column.position, habitsOf(table.body, column, tools.words)]),
  );
  let context = titleContext(table.titles, tools.words);
  for (const row of table.body) {
    const heading = headingOf(row, context, tools);
    if (heading) context = heading;
    else readRow(row, { columns, habits, context }, tools);
  }
}

/** A row with one text alone that says where or when the rows below it belong, or a remark; nothing for other rows. */
function headingOf(row: SheetRow, context: Context, tools: TableTools): Context | undefined {
  const filled = row.cells.flatMap((cell, position) => (cell.text === '' ? [] : [{ ...cell, position }]));
  const [only] = filled;
  if (!only || new Set(filled.map(({ text }) => text)).size !== 1) return undefined;
  if (numberIn(only, tools.words) || only.mark || isMissing(only.text)) return undefined;
  const text = withoutNumber(saidIn(only));
  const moment = isRemark(text) ? undefined : readMoment(text, tools.dateOrder);
  if (moment) {
    const { position, text: shown } = only;
    return { ...context, moments: moment.readings, dated: { row: row.row, position, text: shown } };
  }
  const areas = tools.words.areas.find(text);
  if (areas.length === 1) return { ...context, area: areas[0] };
  const metrics = tools.words.metrics.find(text);
  if (metrics.length > 0) return { ...context, metrics };
  const told = tellOf((say) => say.notes.remark(only.text));
  tools.out.notes.push({ at: tools.address(row.row, only.position), told });
  return context;
}
