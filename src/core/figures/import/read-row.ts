import { type LocaleId, tagOf } from '../../i18n/locales.ts';
import { forStaff } from '../../i18n/told.ts';
import type { Metric } from '../../schema/metric.ts';
import { changedComplaint } from '../../tables/cells/complaints.ts';
import { complainInFigures, tellOf } from '../figures-messages.ts';
import { areaNameColumns } from '../release/figure-rows.ts';
import { isMissing, isRemark, isTotal } from './column-words.ts';
import {
  areaOfRow,
  atHour,
  cellsOf,
  datedCell,
  hourOfRow,
  metricOfColumn,
  metricOfRow,
  momentOfColumn,
  momentOfRow,
  type ValueCell,
} from './facets.ts';
import type { Column } from './place-column.ts';
import { denominatorsNamed } from './metric-names.ts';
import type { SheetCell, SheetRow } from './open-figures.ts';
import type { NumberText } from './read-number.ts';
import { LEAVE_OUT } from './reading.ts';
import { settleNumber } from './settle-number.ts';
import type { Context } from './table-context.ts';
import type { TableTools } from './table-tools.ts';
import { type Habits, numberIn } from './value-columns.ts';

/** What the rows above a row say of it. */
export type Surroundings = {
  readonly columns: readonly Column[];
  readonly habits: ReadonlyMap<number, Habits>;
  readonly context: Context;
};

/** A cell with a number, and how its column writes them. */
type Value = ValueCell & {
  readonly row: SheetRow;
  readonly cell: SheetCell;
  readonly habits: Partial<Habits>;
};

/** The figures of one row, a total, or a remark. */
export function readRow(row: SheetRow, around: Surroundings, tools: TableTools): void {
  const { address, out } = tools;
  const first = row.cells.findIndex(({ text }) => text !== '');
  const opening = row.cells[first]?.text ?? '';
  const filled = around.columns.flatMap((column) => {
    const cell = row.cells[column.position];
    if (!cell || cell.text === '') return [];
    const habits = around.habits.get(column.position) ?? {};
    const at = address(row.row, column.position);
    return [{ row, column, cell, at, text: cell.text, habits, context: around.context }];
  });
  const values = filled.filter(({ cell }) => !isMissing(cell.text));
  const hasNumber = values.some(({ cell }) => numberIn(cell, tools.words) || cell.mark);
  if (!hasNumber && (isRemark(opening) || values.length === 0) && filled.length === values.length) {
    out.notes.push({ at: address(row.row, first), told: tellOf((say) => say.notes.remark(opening)) });
    return;
  }
  const labels = [
    ...cellsOf(row, 'area', tools),
    ...cellsOf(row, 'index', tools),
    ...cellsOf(row, 'metric', tools),
  ];
  if (labels.some(({ text }) => isTotal(text))) {
    for (const value of values) readTotal(value, tools);
    return;
  }
  const ofRow: RowFacets = {
    area: around.columns.some(({ area }) => area) ? undefined : areaOfRow(row, around.context, tools),
    metric: metricOfRow(row, tools),
    asOf: momentOfRow(row, tools),
    hour: hourOfRow(row, tools),
  };
  for (const { column, text, at } of filled) {
    const area = ofRow.area ?? column.area;
    if (isMissing(text) && area && area !== 'open') {
      out.notes.push({ at, told: tellOf((say, id) => say.notes.missing(area.name[id])) });
    }
  }
  for (const value of values) readValue(value, ofRow, tools);
}

type RowFacets = {
  readonly area: ReturnType<typeof areaOfRow>;
  readonly metric: ReturnType<typeof metricOfRow>;
  readonly asOf: ReturnType<typeof momentOfRow>;
  readonly hour: ReturnType<typeof hourOfRow>;
};

function readValue(cell: Value, ofRow: RowFacets, tools: TableTools): void {
  const { address, out, accuse, defaults, answers } = tools;
  const { row, column, at, text } = cell;
  if (answers.get(at) === LEAVE_OUT) return;
  const number = numberOf(cell, tools);
  const area = ofRow.area ?? column.area;
  const metric = ofRow.metric ?? metricOfColumn(cell, tools);
  const asOf = ofRow.asOf ?? momentOfColumn(cell, tools);
  if (area === undefined)
    accuse(
      at,
      text,
      complainInFigures((say) => say.faults.noArea()),
    );
  const { hour } = ofRow;
  if (!number || !area || !metric || !asOf) return;
  if (area === 'open' || metric === 'open' || asOf === 'open' || hour === 'open') return;
  const remarks = cellsOf(row, 'note', tools)
    .map((each) => each.text)
    .join(' ');
  const named = denominatorsNamed(
    `${remarks} ${cellsOf(row, 'unit', tools)
      .map((each) => each.text)
      .join(' ')}`,
  );
  if (metric.denominator && named.length > 0 && !named.includes(metric.denominator)) {
    accuse(
      at,
      text,
      complainInFigures((say) => say.faults.twoDenominators()),
    );
    return;
  }
  const value = chosenValue(cell, { number, metric }, tools);
  if (value === undefined) return;
  const operator = cellsOf(row, 'operator', tools)[0]?.text;
  const dated = datedCell(row, cell, tools);
  out.figures.push({
    at,
    text,
    ...(dated ? { dated } : {}),
    column: address(0, column.position),
    row: {
      area_level: area.level,
      area_code: area.code,
      ...areaNameColumns(area.name),
      as_of: atHour(asOf, hour),
      metric: metric.id,
      value,
      unit: metric.unit,
      definition_note: '',
      source_id: cellsOf(row, 'source', tools)[0]?.text ?? defaults.source ?? '',
      confidence: 'stated',
      ...(operator === undefined ? {} : { operator }),
      ...(number.hedge ? { hedge: number.hedge } : {}),
    },
  });
}

function numberOf({ cell, at }: Value, { accuse, words }: TableTools): NumberText | undefined {
  const number = cell.mark ? undefined : numberIn(cell, words);
  if (!number) {
    const complaint = cell.mark
      ? changedComplaint(cell.mark)
      : complainInFigures((say) => say.faults.notANumber());
    accuse(at, cell.text, complaint);
  }
  return number;
}

/** The one number that a cell means, which may have to be asked for. */
function chosenValue(
  { column, context, habits, at, text }: Value,
  { number, metric }: { readonly number: NumberText; readonly metric: Metric },
  { accuse, answers, out }: TableTools,
): number | undefined {
  const { isInPercent = false, mark } = habits;
  const scale = column.scale === 1 ? context.scale : column.scale;
  const settled = settleNumber(text, number, metric, { scale, mark, isInPercent });
  if ('value' in settled) return settled.value;
  if ('fault' in settled) {
    accuse(
      at,
      text,
      complainInFigures((say) => say.faults[settled.fault]()),
    );
    return undefined;
  }
  const chosen = settled.choices.find((choice) => String(choice) === answers.get(at));
  if (chosen === undefined) {
    out.questions.push({
      at,
      value: text,
      ask: tellOf((say) => say.ask.number(text)),
      choices: settled.choices.map((value) => ({
        answer: String(value),
        label: forStaff((id) => ungrouped(value, id)),
      })),
    });
  }
  return chosen;
}

/** A number that has no sign but that of its decimals, so that it is read in one way. */
const ungrouped = (value: number, locale: LocaleId): string =>
  new Intl.NumberFormat(tagOf(locale), { useGrouping: false, maximumFractionDigits: 20 }).format(value);

/** A row that adds up the others is no figure: it is held against their sum. */
function readTotal(cell: Value, tools: TableTools): void {
  const { column, context, at, text } = cell;
  const number = numberIn(cell.cell, tools.words);
  const [metric] = column.metrics.length > 0 ? column.metrics : context.metrics;
  if (!number || metric?.unit !== 'people') return;
  const value = chosenValue(cell, { number, metric }, tools);
  if (value === undefined) return;
  tools.out.totals.push({
    at,
    text,
    value,
    metric: metric.id,
    column: tools.address(0, column.position),
  });
}
