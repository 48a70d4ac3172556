import type { Span, Tab, TabRow } from '../files/tab.ts';
import { columnNamed, type HeaderName, isAside } from './column-names.ts';

/** Marks of columns under a header, as official tables number them: `(1)`, `2`, `A`. */
const columnMark = /^\(?(\d{1,2}|[A-Z])\)?$/;

/**
 * The names of a header whose main row is `rows[index]`: with the cells that span columns, with the row of groups above
 * it and of names below it, and with a row of column numbers.
 */
export function headerBlock(
  rows: readonly TabRow[],
  index: number,
  tab: Tab,
): { readonly names: readonly HeaderName[]; readonly lastRow: number } {
  const cellsAt = (position: number) => {
    const row = rows[position];
    return row && 'cells' in row ? row : undefined;
  };
  const main = cellsAt(index);
  if (!main) return { names: [], lastRow: rows[index]?.row ?? 0 };
  const above = cellsAt(index - 1);
  const spans = tab.spans.filter(({ left, right }) => right > left);
  let names = withGroups(namesOf(main, spans), above?.row === main.row - 1 ? above.cells : []);
  let last = main;
  const below = cellsAt(index + 1);
  if (below?.row === main.row + 1) {
    const merged = withNamesBelow(names, below.cells);
    if (merged) {
      names = merged;
      last = below;
    }
  }
  const numbers = cellsAt(rows.indexOf(last) + 1);
  if (numbers?.row === last.row + 1 && isNumbering(numbers.cells)) last = numbers;
  return { names, lastRow: last.row };
}

/** Each cell of a row, and for cells that another spans the column that it names. */
function namesOf(row: { readonly row: number; readonly cells: readonly string[] }, spans: readonly Span[]) {
  const here = spans.filter(({ top, bottom }) => top < row.row && bottom >= row.row - 1);
  const width = Math.max(row.cells.length, ...here.map(({ right }) => right + 1));
  return Array.from({ length: width }, (_, position): HeaderName => {
    const text = row.cells[position]?.trim() ?? '';
    const span = here.find(({ left, right }) => left <= position && right >= position);
    const spanned = span && columnNamed(row.cells[span.left]?.trim() ?? '');
    return spanned ? { text, spanned } : { text };
  });
}

/** Columns that only the row above names: its cells reach down without being merged. */
const withGroups = (names: readonly HeaderName[], above: readonly string[]): readonly HeaderName[] =>
  names.map((name, position) => {
    const group = above[position]?.trim() ?? '';
    return name.text === '' && !name.spanned && columnNamed(group) ? { text: group } : name;
  });

/** With the names that the row below gives to parts of a column; nothing when that row is a place. */
function withNamesBelow(
  names: readonly HeaderName[],
  below: readonly string[],
): readonly HeaderName[] | undefined {
  const texts = names.map((_, position) => below[position]?.trim() ?? '');
  if (below.length > names.length && below.slice(names.length).some((cell) => cell.trim() !== ''))
    return undefined;
  const isFree = (position: number) => {
    const name = names[position];
    return name !== undefined && (name.text === '' || name.spanned !== undefined);
  };
  /** A cell whose neighbour has no name of its own: together they are parts of its column. */
  const isGroupHead = (position: number) =>
    names[position + 1]?.text === '' && texts[position + 1] !== '' && names[position]?.text !== '';
  const says = texts.map((text, position) => text !== '' && text !== names[position]?.text);
  if (!says.some(Boolean)) return texts.some((text) => text !== '') ? names : undefined;
  const belongs = says.every(
    (isSaid, position) =>
      !isSaid ||
      isFree(position) ||
      isGroupHead(position) ||
      (columnNamed(texts[position] ?? '') !== undefined &&
        columnNamed(names[position]?.text ?? '') === undefined),
  );
  // A row that fills a column of its own name is a place, however little it says.
  if (!belongs) return undefined;
  let head: HeaderName | undefined;
  return names.map((name, position) => {
    const text = texts[position] ?? '';
    if (name.text !== '') head = isGroupHead(position) ? name : undefined;
    const own = columnNamed(text);
    const whole = name.spanned ?? (head && columnNamed(head.text));
    // A district below an address is a part of it, too.
    if (own && isAside(own) && whole) return { text, spanned: whole };
    if (own && own !== columnNamed(name.text)) return { text };
    const spanned = name.spanned ?? (head && text !== '' ? columnNamed(head.text) : undefined);
    return spanned ? { text: name.text, spanned } : { text: name.text === '' ? text : name.text };
  });
}

const isNumbering = (cells: readonly string[]): boolean => {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return said.length > 1 && said.every((cell) => columnMark.test(cell)) && new Set(said).size === said.length;
};
