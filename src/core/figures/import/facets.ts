import { forStaff } from '../../i18n/told.ts';
import type { Metric } from '../../schema/metric.ts';
import { complainInFigures, tellOf } from '../figures-messages.ts';
import type { KnownArea } from './area-names.ts';
import { isMissing } from './column-words.ts';
import type { Column } from './place-column.ts';
import type { SheetCell, SheetRow } from './open-figures.ts';
import { readHour } from './read-hour.ts';
import { readMoment } from './read-moment.ts';
import { LEAVE_OUT, type ToldCell } from './reading.ts';
import type { Context } from './table-context.ts';
import type { TableTools } from './table-tools.ts';
import { leaveOut, metricChoices } from './value-columns.ts';

/** What a row, its column or its context says of one side of a figure; `open` where it was asked for or refused. */
export type Facet<T> = T | 'open' | undefined;

/** Cells of a row that stand in columns of one role, from the left. */
export const cellsOf = (row: SheetRow, role: Column['role'], { table, address }: TableTools) =>
  table.columns
    .filter((column) => column.role === role)
    .flatMap(({ position }) => {
      const cell = row.cells[position];
      return cell && cell.text !== '' ? [{ ...cell, at: address(row.row, position) }] : [];
    });

/** A list of places is often numbered in the same cell. */
export const withoutNumber = (text: string): string => text.replace(/^\s*(?:\d{1,3}|[IVXLC]+)[.)\-/]\s+/, '');

/** The place that a row is about: the smallest that its columns name. */
export function areaOfRow(row: SheetRow, context: Context, tools: TableTools): Facet<KnownArea> {
  const { answers, words, accuse, out } = tools;
  let within = context.area?.code;
  let found: Facet<KnownArea>;
  for (const { text, at } of [...cellsOf(row, 'area', tools), ...cellsOf(row, 'code', tools)]) {
    const answer = answers.get(at);
    if (answer === LEAVE_OUT) return 'open';
    const said = answer ?? withoutNumber(text);
    const match = words.areas.find(said, within);
    const [only, ...others] = match;
    if (only && others.length === 0) {
      const isName =
        found !== undefined &&
        found !== 'open' &&
        tools.table.columns.some(
          ({ role, position }) => role === 'code' && at === tools.address(row.row, position),
        );
      if (isName && found !== 'open' && found?.code !== only.code && !found?.code.startsWith(only.code)) {
        accuse(
          at,
          text,
          complainInFigures((say, language) => say.faults.otherArea(only.name[language])),
        );
        return 'open';
      }
      if (!isName) found = only;
      within = only.code;
      continue;
    }
    // a code of another system beside a name that is known
    if (!only && found !== undefined && found !== 'open') continue;
    const like = only ? undefined : words.areas.nearest(said);
    if (only || like) {
      const choices = only ? [only, ...others] : like ? [like] : [];
      out.questions.push({
        at,
        value: text,
        ask: tellOf((say) => say.ask.area(text)),
        choices: [...choices.map(({ code, name }) => ({ answer: code, label: name })), leaveOut],
      });
    } else
      accuse(
        at,
        text,
        complainInFigures((say) => say.faults.unknownArea()),
      );
    return 'open';
  }
  return found ?? context.area ?? defaultArea(tools);
}

function defaultArea({ defaults, words }: TableTools): KnownArea | undefined {
  return defaults.area === undefined ? undefined : words.areas.find(defaults.area)[0];
}

/** The metric that a cell of the row names. */
export function metricOfRow(row: SheetRow, tools: TableTools): Facet<Metric> {
  const [cell] = cellsOf(row, 'metric', tools);
  if (!cell) return undefined;
  const found = tools.words.metrics.find(tools.answers.get(cell.at) ?? cell.text);
  if (found.length === 1) return found[0];
  return oneMetric(found, cell, tools);
}

/** A cell in a column of numbers, and what holds for its row. */
export type ValueCell = ToldCell & { readonly column: Column; readonly context: Context };

/** The metric of a column, else of the heading above the row, else of the title. */
export function metricOfColumn({ column, context, ...cell }: ValueCell, tools: TableTools) {
  const { defaults, words } = tools;
  const ofColumn = column.metrics.length > 0 ? column.metrics : context.metrics;
  const found = ofColumn.length > 0 ? ofColumn : words.metrics.find(defaults.metric ?? '');
  const answered = words.metrics.find(tools.answers.get(cell.at) ?? '');
  if (answered.length === 1) return answered[0];
  if (found.length > 1 && defaults.metric !== undefined) {
    const chosen = words.metrics.find(defaults.metric).filter((metric) => found.includes(metric));
    if (chosen.length === 1) return chosen[0];
  }
  return found.length === 1 ? found[0] : oneMetric(found, cell, tools);
}

function oneMetric(found: readonly Metric[], { at, text }: ToldCell, tools: TableTools): 'open' {
  if (tools.answers.get(at) === LEAVE_OUT) return 'open';
  if (found.length === 0)
    tools.accuse(
      at,
      text,
      complainInFigures((say) => say.faults.unknownMetric()),
    );
  else {
    const choices = metricChoices(
      found.map(({ id }) => id),
      tools,
    );
    tools.out.questions.push({
      at,
      value: text,
      ask: tellOf((say) => say.ask.metric(text)),
      choices: [...choices, leaveOut],
    });
  }
  return 'open';
}

/** A program may hold a whole day where it shows an hour. */
const isHourAlone = ({ text, typed = '' }: SheetCell): boolean =>
  readHour(text) !== undefined && !/^20\d\d-/.test(typed);

/** Cells of columns of days that say more than an hour. */
const dateCells = (row: SheetRow, tools: TableTools) =>
  cellsOf(row, 'date', tools).filter((cell) => !isHourAlone(cell));

/** The hour that a cell of the row names by itself, `T17:00`, in a column of hours or beside the day. */
export function hourOfRow(row: SheetRow, tools: TableTools): Facet<string> {
  const hours = cellsOf(row, 'hour', tools);
  const beside = cellsOf(row, 'date', tools).find(isHourAlone);
  const cell = hours.find(({ text }) => !isMissing(text)) ?? beside;
  if (!cell) return undefined;
  // in a column of hours a number alone is one
  const hour = readHour(cell.text) ?? readHour(`${cell.text}:00`);
  if (hour !== undefined) return hour;
  tools.accuse(
    cell.at,
    cell.text,
    complainInFigures((say) => say.faults.notAnHour()),
  );
  return 'open';
}

/** A day with the hour that stands beside it; a moment that has its own hour, a month or a year as it is. */
export const atHour = (moment: string, hour: string | undefined): string =>
  hour !== undefined && moment.length === 'YYYY-MM-DD'.length ? `${moment}${hour}` : moment;

/** The day that a cell of the row names. */
export function momentOfRow(row: SheetRow, tools: TableTools): Facet<string> {
  const [cell] = dateCells(row, tools);
  if (!cell) return undefined;
  const { typed, text, at } = cell;
  const moment = readMoment(tools.answers.get(at) ?? typed ?? text, tools.dateOrder);
  const [only, ...others] = moment?.readings ?? [];
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined)
    tools.accuse(
      at,
      text,
      complainInFigures((say) => say.faults.notADate()),
    );
  else askMoment([only, ...others], cell, tools);
  return 'open';
}

/** The day of a column, else of the heading above the row, else of the title. */
export function momentOfColumn({ column, context, at, text }: ValueCell, tools: TableTools) {
  const { defaults, accuse, answers } = tools;
  if (column.moments[0] !== undefined) return column.moments[0];
  const [only, ...others] = context.moments;
  if (only !== undefined && others.length === 0) return only;
  if (defaults.asOf !== undefined) return defaults.asOf;
  const answer = answers.get(at);
  if (answer !== undefined && context.moments.includes(answer)) return answer;
  if (only === undefined)
    accuse(
      at,
      text,
      complainInFigures((say) => say.faults.noDate()),
    );
  else askMoment([only, ...others], { at, text }, tools);
  return 'open';
}

/** The cell that says the day of a figure, as `momentOfRow` and `momentOfColumn` find it. */
export function datedCell(
  row: SheetRow,
  { column, context }: Pick<ValueCell, 'column' | 'context'>,
  tools: TableTools,
): ToldCell | undefined {
  const [ofRow] = dateCells(row, tools);
  if (ofRow) return { at: ofRow.at, text: ofRow.text };
  const { address, defaults } = tools;
  if (column.moments.length > 0) return { at: address(column.row, column.position), text: column.name };
  const { dated, moments } = context;
  if (!dated || (moments.length > 1 && defaults.asOf !== undefined)) return undefined;
  return { at: address(dated.row, dated.position), text: dated.text };
}

const askMoment = (moments: readonly string[], { at, text }: ToldCell, { out }: TableTools) =>
  out.questions.push({
    at,
    value: text,
    ask: tellOf((say) => say.ask.moment(text)),
    choices: moments.map((moment) => ({ answer: moment, label: forStaff(() => moment) })),
  });
