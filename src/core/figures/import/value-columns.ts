import { complainInFigures, tellOf } from '../figures-messages.ts';
import { isMissing } from './column-words.ts';
import type { Vocabulary } from './find-tables.ts';
import type { Column } from './place-column.ts';
import { denominatorsNamed } from './metric-names.ts';
import type { SheetCell, SheetRow } from './open-figures.ts';
import { type DecimalMark, decimalMarkOf, type NumberText, readNumberText } from './read-number.ts';
import { LEAVE_OUT, type Question } from './reading.ts';
import type { TableTools } from './table-tools.ts';

/** How the numbers of a column are written. */
export type Habits = { readonly mark: DecimalMark | undefined; readonly isInPercent: boolean };

/** The number of a cell. What a program holds as one has a single reading. */
export function numberIn({ text, typed }: SheetCell, { areas }: Vocabulary): NumberText | undefined {
  if (typed === undefined) return readNumberText(text, areas.ranked);
  if (/^\d{4}-\d\d-\d\d/.test(typed)) return undefined;
  const value = Number(typed.replace('%', ''));
  return {
    readings: [{ value: Math.abs(value), as: 'plain' }],
    isPercent: typed.endsWith('%'),
    scale: 1,
    isNegative: value < 0,
  };
}

/** Texts of a column that no program changed into what it holds. */
export const textsAt = (rows: readonly SheetRow[], position: number): string[] =>
  rows.flatMap(({ cells }) => {
    const cell = cells[position];
    return cell && cell.text !== '' && cell.typed === undefined ? [cell.text] : [];
  });

export function habitsOf(
  rows: readonly SheetRow[],
  { position, metrics }: Column,
  words: Vocabulary,
): Habits {
  const values = rows.flatMap(({ cells }) => {
    const cell = cells[position];
    return (cell && numberIn(cell, words)) ?? [];
  });
  return {
    mark: decimalMarkOf(textsAt(rows, position), words.areas.ranked),
    // where each row has a metric of its own, no other row tells
    isInPercent:
      metrics.length === 1 && values.some(({ isPercent, readings }) => isPercent || readings[0].value >= 1),
  };
}

/** Columns with numbers for figures. What a name leaves open is asked once, at the name. */
export function valueColumns(tools: TableTools): readonly Column[] {
  const hasMetricColumn = tools.table.columns.some(({ role }) => role === 'metric');
  return tools.table.columns.flatMap((column): Column[] => {
    if (column.role !== undefined) return column.role === 'value' ? [column] : [];
    return numberColumn(column, hasMetricColumn, tools);
  });
}

function numberColumn(column: Column, hasMetricColumn: boolean, tools: TableTools): Column[] {
  const { table, answers, address, accuse, out } = tools;
  const { position, name } = column;
  const at = address(column.row, position);
  const answer = answers.get(at);
  if (answer === LEAVE_OUT) return [];
  const hasNumbers = table.body.some(
    ({ cells }) => cells[position] !== undefined && numberIn(cells[position], tools.words),
  );
  if (!hasNumbers) {
    if (isNamed(column)) return [column];
    if (table.body.some(({ cells }) => !isMissing(cells[position]?.text || '-'))) tellUnread();
    return [];
  }
  const answered = answer === undefined ? [] : tools.words.metrics.find(answer);
  if (answered.length === 1) return [{ ...column, metrics: answered }];
  if (!column.isNamedInFull && denominatorsNamed(name).length > 1) {
    accuse(
      at,
      name,
      complainInFigures((say) => say.faults.twoDenominators()),
    );
    return [];
  }
  if (column.metrics.length > 1) return ask(column.metrics.map(({ id }) => id));
  if (isNamed(column)) return [column];
  if (hasMetricColumn || name === '') {
    tellUnread();
    return [];
  }
  return ask(tools.words.metrics.all.map(({ id }) => id));

  function tellUnread(): void {
    if (name !== '') out.unread.push({ at, name });
  }

  function ask(ids: readonly string[]): Column[] {
    out.questions.push({
      at,
      value: name,
      ask: tellOf((say) => say.ask.metric(name)),
      choices: [...metricChoices(ids, tools), leaveOut],
    });
    return [];
  }
}

const isNamed = ({ metrics, moments, area }: Column): boolean =>
  metrics.length > 0 || moments.length > 0 || area !== undefined;

export const metricChoices = (ids: readonly string[], { words }: TableTools): Question['choices'] =>
  words.metrics.all.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ answer: id, label: name }));

export const leaveOut = { answer: LEAVE_OUT, label: tellOf((say) => say.ask.leaveOut()) };
