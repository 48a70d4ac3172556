import { factorNamed } from '../../i18n/table-words.ts';
import type { AreaNames, KnownArea } from './area-names.ts';
import { isColumnMark, roleNamed } from './column-words.ts';
import type { MetricNames } from './metric-names.ts';
import { type FigureSheet, saidIn, type SheetRow } from './open-figures.ts';
import { readMoment } from './read-moment.ts';
import { readNumberText } from './read-number.ts';
import { type Column, withPlaces } from './place-column.ts';

export type Vocabulary = { readonly areas: AreaNames; readonly metrics: MetricNames };

/** A list under a header, with what stands above it. */
export type FoundTable = {
  readonly columns: readonly Column[];
  readonly titles: readonly SheetRow[];
  readonly body: readonly SheetRow[];
};

/** A row that scores less names no columns. */
const LEAST_SCORE = 3;

/** The lists of a page, one below the other. */
export function findTables(sheet: FigureSheet, words: Vocabulary): readonly FoundTable[] {
  const { rows } = sheet;
  const scores = rows.map((row) => scoreOf(row, words));
  const tables: FoundTable[] = [];
  let start = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if ((scores[index] ?? 0) < LEAST_SCORE) continue;
    // the best of rows that follow each other
    let best = index;
    for (let next = index + 1; isNext(rows, next) && next <= index + 2; next += 1)
      if ((scores[next] ?? 0) > (scores[best] ?? 0)) best = next;
    const block = blockAround({ sheet, words }, best, start);
    // rows of a list name places and metrics, too, but no columns
    const nextHeader = rows.findIndex(
      (row, at) =>
        at > block.last && (scores[at] ?? 0) >= LEAST_SCORE && row.cells.some(({ text }) => isKey(text)),
    );
    let end =
      nextHeader === -1 ? rows.length : blockAround({ sheet, words }, nextHeader, block.last + 1).first;
    // a title stands right above its list
    while (nextHeader !== -1 && end - 1 > block.last && isAlone(rows[end - 1])) end -= 1;
    const body = rows.slice(block.last + 1, end);
    tables.push({
      columns: withPlaces(columnsOf(sheet, block, words), body, words),
      titles: rows.slice(start, block.first),
      body,
    });
    start = end;
    index = end - 1;
  }
  return tables;
}

const isKey = (text: string): boolean => {
  const role = roleNamed(text);
  return role !== undefined && role !== 'index' && role !== 'note';
};

const isNext = (rows: readonly SheetRow[], index: number): boolean =>
  rows[index] !== undefined && rows[index].row === (rows[index - 1]?.row ?? 0) + 1;

type Block = { readonly first: number; readonly last: number };

/** How much of a row names columns; numbers speak against it. */
function scoreOf(row: SheetRow, words: Vocabulary): number {
  const isNumbering = filled(row).every(({ text }) => isColumnMark(text));
  let score = 0;
  let areas = 0;
  for (const { text, typed } of row.cells) {
    if (text === '') continue;
    const role = roleNamed(text);
    if (role) score += role === 'index' || role === 'note' ? 1 : 2;
    else if (words.metrics.find(withoutMoment(text)).length > 0) score += 2;
    else if (readMoment(text, 'day')?.isAll) score += 1;
    else if (typed !== undefined || (readNumberText(text, words.areas.ranked) && !isNumbering)) score -= 2;
    else if (words.areas.find(text).length > 0) areas += 1;
  }
  const isAcross = areas > 1 || row.cells.some(({ text }) => isKey(text));
  return score + (isAcross ? areas : 0);
}

type Searched = { readonly sheet: FigureSheet; readonly words: Vocabulary };

/** The rows above and below the best one that name columns, too, none above `least`. */
function blockAround({ sheet, words }: Searched, best: number, least: number): Block {
  const { rows } = sheet;
  let first = best;
  while (first > least && isNext(rows, first) && isGroupRow(sheet, rows[first - 1], words)) first -= 1;
  let last = best;
  while (isNext(rows, last + 1) && isNameRow(rows[last + 1], rows[last], words)) last += 1;
  return { first, last };
}

const filled = (row: SheetRow) =>
  row.cells.flatMap(({ text, typed }, position) => (text === '' ? [] : [{ text, typed, position }]));

const isAlone = (row: SheetRow | undefined): boolean => row !== undefined && filled(row).length === 1;

const isNumber = (
  { text, typed }: { readonly text: string; readonly typed?: string | undefined },
  { areas }: Vocabulary,
): boolean =>
  (typed !== undefined && !/^\d{4}-/.test(typed)) ||
  (typed === undefined && readNumberText(text, areas.ranked) !== undefined);

/** A row of groups above a header: not a title, which stands alone or reaches over the whole list. */
function isGroupRow(sheet: FigureSheet, row: SheetRow | undefined, words: Vocabulary): boolean {
  if (!row) return false;
  const cells = filled(row);
  if (cells.some((cell) => isNumber(cell, words) && !isColumnMark(cell.text))) return false;
  const [only] = cells;
  if (cells.length === 1 && only) {
    const span = spanAt(sheet, row.row, only.position);
    return span !== undefined && span.left > 0;
  }
  return cells.some(({ text, position }) => position > 0 && isNaming(text, words));
}

const isNaming = (text: string, words: Vocabulary): boolean =>
  roleNamed(text) !== undefined ||
  words.metrics.find(withoutMoment(text)).length > 0 ||
  readMoment(text, 'day') !== undefined ||
  words.areas.find(text).length > 0;

/** A row below a header with names of parts, or with the numbers of the columns. */
function isNameRow(row: SheetRow | undefined, above: SheetRow | undefined, words: Vocabulary): boolean {
  if (!row || !above) return false;
  const cells = filled(row);
  if (cells.length > 1 && cells.every(({ text }) => isColumnMark(text))) return true;
  if (cells.some((cell) => isNumber(cell, words))) return false;
  const isRepeated = ({ text, position }: { text: string; position: number }) =>
    above.cells[position]?.text === text;
  const own = cells.filter((cell) => !isRepeated(cell));
  if (own.length === 0) return cells.length > 0;
  const startsPlace = own.some(({ position }) => isKey(above.cells[position]?.text ?? ''));
  return (
    !startsPlace &&
    own.some(
      ({ text }) => roleNamed(text) || words.metrics.find(text).length > 0 || readMoment(text, 'day')?.isAll,
    )
  );
}

const spanAt = ({ spans }: FigureSheet, row: number, position: number) =>
  spans.find(
    ({ top, bottom, left, right }) =>
      top < row && bottom >= row - 1 && left <= position && right >= position && right > left,
  );

const momentInName =
  /\(?\s*(?:tính\s+)?(?:đến|tới|ngày|as of|on|at)?\s*(?:\d{1,2}\s*(?:h|giờ|:)\s*\d{0,2}\s*)?(?:ngày\s*)?\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*\)?/giu;
const withoutMoment = (text: string): string => text.replaceAll(momentInName, ' ').trim();

function columnsOf(sheet: FigureSheet, { first, last }: Block, words: Vocabulary): readonly Column[] {
  const block = sheet.rows
    .slice(first, last + 1)
    .filter((row) => !filled(row).every(({ text }) => isColumnMark(text)));
  const width = Math.max(...sheet.rows.slice(first).map(({ cells }) => cells.length));
  const named = Array.from({ length: width }, (_, position) => namesAt(sheet, block, position));
  const across = named.filter(({ texts }) => texts.some((text) => columnArea(text, words))).length;
  const hasAreaColumn = named.some(({ texts }) => texts.some((text) => roleNamed(text) === 'area'));
  const hasAreas = across > 1 || (across === 1 && !hasAreaColumn);
  return named.map(({ texts, row }, position): Column => {
    const bottomUp = texts.toReversed();
    const role = bottomUp.map(roleNamed).find((found) => found !== undefined);
    const variants = [texts.join(' '), ...bottomUp].map(withoutMoment);
    const metrics = variants.map((text) => words.metrics.find(text)).find((found) => found.length > 0) ?? [];
    const moments = bottomUp
      .map((text) => readMoment(text, 'day')?.readings ?? [])
      .find((found) => found.length > 0);
    const area = hasAreas ? bottomUp.map((text) => columnArea(text, words)).find(Boolean) : undefined;
    const scale = texts.map(factorNamed).find((factor) => factor !== undefined) ?? 1;
    const isRole = role !== undefined && metrics.length === 0;
    return {
      position,
      row,
      name: texts.join(' – '),
      isNamedInFull: texts.map(withoutMoment).some(words.metrics.isName),
      metrics,
      moments: isRole ? [] : (moments ?? []),
      scale,
      ...(isRole ? { role } : {}),
      ...(area && !isRole ? { area } : {}),
    };
  });
}

function columnArea(text: string, words: Vocabulary): KnownArea | undefined {
  const areas = words.areas.find(text);
  return areas.length === 1 && roleNamed(text) === undefined ? areas[0] : undefined;
}

/** The different names of a column from the top, with those of groups that reach over it. */
function namesAt(sheet: FigureSheet, block: readonly SheetRow[], position: number) {
  const texts: string[] = [];
  let row = block.at(-1)?.row ?? 1;
  block.forEach((line, index) => {
    const own = saidIn(line.cells[position]);
    const text = own === '' ? groupOver(sheet, block, index, position) : own;
    if (own !== '') row = line.row;
    if (text !== '' && !texts.includes(text)) texts.push(text);
  });
  return { texts, row };
}

/** The cell that reaches over a position: merged, or followed by empty cells that have names below. */
function groupOver(sheet: FigureSheet, block: readonly SheetRow[], index: number, position: number): string {
  const line = block[index];
  if (!line) return '';
  const span = spanAt(sheet, line.row, position);
  if (span) return saidIn(line.cells[span.left]);
  const below = block.at(-1);
  if (line === below || sheet.spans.some(({ top, bottom }) => top < line.row && bottom >= line.row - 1))
    return '';
  const left = line.cells.slice(0, position).findLastIndex(({ text }) => text !== '');
  const group = saidIn(line.cells[left]);
  const isOver = (below?.cells[left]?.text ?? '') !== '' && (below?.cells[position]?.text ?? '') !== '';
  return isOver && roleNamed(group) === undefined ? group : '';
}
