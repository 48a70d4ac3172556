import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { isFormulaLike } from '../cells/formula-like.ts';
import { asXlsx } from './as-xlsx.ts';
import { SAVED_BY } from './marked-copy.ts';
import type { CellPlace, MendedCell, PlainTab, Remark } from './remark.ts';

export type Marks = {
  readonly remarks: readonly Remark[];
  /** Written before anything is said. */
  readonly mended?: readonly MendedCell[];
};

/** A copy of more takes more memory than an office's computer has to spare: some 20,000 rows of ten cells. */
const MAX_CELLS = 200_000;
const MAX_SHEET_BYTES = 20e6;

/** Thrown when a table is too large to be given back as a marked copy. */
export class TooLargeToMark extends Error {
  override readonly name = 'TooLargeToMark';
}

/** Light red and light yellow, in which black letters are read well. */
const FILLS = { wrong: 'FFFFC7CE', asked: 'FFFFEB9C' } as const;
/** Begins what is said of a cell, so that it is taken away when the copy is marked again; what a person noted there follows. */
const SIGN = 'loa: ';
const REST = '\n\n—\n';
/** Of a note that a spreadsheet still shows whole, and the most that a cell can hold. */
const MAX_NOTE = 2000;
const MAX_CELL = 32_767;
/** The library loads what it can and writes the clock. */
const WRITTEN = new Date(Date.UTC(2020, 0, 1));

/**
 * A copy of a table as XLSX with each cell coloured and commented of which something is said. An XLSX keeps its looks;
 * of other files what the cells say is kept. No cell of it holds a formula: their results stand there instead. The
 * same bytes for the same table. Throws `TooLargeToMark`, and what the libraries throw for a file that is no workbook.
 */
export async function markWorkbook(
  table: Uint8Array | readonly PlainTab[],
  { remarks, mended = [] }: Marks,
): Promise<Uint8Array> {
  const book = table instanceof Uint8Array ? await load(table) : await copyOf(table);
  const tabOf = (name: string) =>
    book.worksheets.find((sheet) => sheet.name === name) ?? (name === '' ? book.worksheets[0] : undefined);
  const cellAt = ({ tab, row, column }: CellPlace) => tabOf(tab)?.getCell(row, column + 1).master;
  const formulas = new Map<Cell, string>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master !== cell) return;
        forget(cell);
        const { formula, result } = cell;
        if (formula && result === undefined) formulas.set(cell, formula);
        makeHarmless(cell);
      }),
    );
  }
  for (const change of mended) {
    const cell = cellAt(change);
    if (!cell) continue;
    cell.value = change.text === '' ? null : change.text.slice(0, MAX_CELL);
    asText(cell);
  }
  const byCell = Map.groupBy(remarks, ({ tab, row, column }) => `${column} ${row} ${tab}`);
  for (const said of byCell.values()) {
    const [first] = said;
    const cell = first && cellAt(first);
    if (cell) mark(cell, said, formulas.get(cell));
  }
  book.created = WRITTEN;
  book.modified = WRITTEN;
  book.lastModifiedBy = SAVED_BY;
  return settled(new Uint8Array((await book.xlsx.writeBuffer()) as Uint8Array | ArrayBuffer));
}

const library = async () => (await import('exceljs')).default;
type Library = Awaited<ReturnType<typeof library>>;
type Book = InstanceType<Library['Workbook']>;
type Cell = ReturnType<Book['worksheets'][number]['getCell']>;

async function load(bytes: Uint8Array): Promise<Book> {
  const { Workbook } = await library();
  const read = async (xlsx: Uint8Array) => {
    const book = new Workbook();
    await book.xlsx.load(xlsx as never);
    return book;
  };
  if (bytes[0] !== 0x50) return read(limited(asXlsx(bytes)));
  // it knows neither ODS nor every XLSX
  const xlsx = limited(bytes);
  const own = await read(xlsx).catch(() => undefined);
  return own && own.worksheets.length > 0 ? own : read(limited(asXlsx(bytes)));
}

/** Throws unless what its sheets say together can be held in memory. */
function limited(xlsx: Uint8Array): Uint8Array {
  let size = 0;
  unzipSync(xlsx, {
    filter({ name, originalSize }) {
      if (/^xl\/(worksheets\/|sharedStrings)/.test(name)) size += originalSize;
      return false;
    },
  });
  if (size > MAX_SHEET_BYTES) throw new TooLargeToMark();
  return xlsx;
}

async function copyOf(tabs: readonly PlainTab[]): Promise<Book> {
  const count = tabs.reduce((sum, { rows }) => rows.reduce((own, { cells }) => own + cells.length, sum), 0);
  if (count > MAX_CELLS) throw new TooLargeToMark();
  const { Workbook } = await library();
  const book = new Workbook();
  for (const { name, rows } of tabs) {
    const sheet = book.addWorksheet(name || 'CSV');
    const widths: number[] = [];
    for (const { row, cells } of rows) {
      cells.forEach((text, column) => {
        if (text === '') return;
        const cell = sheet.getCell(row, column + 1);
        cell.value = text.slice(0, MAX_CELL);
        asText(cell);
        widths[column] = Math.max(widths[column] ?? 0, text.length);
      });
    }
    widths.forEach((width, column) => {
      sheet.getColumn(column + 1).width = Math.min(60, Math.max(8, width + 2));
    });
  }
  return book;
}

/** As text, whatever is typed into the cell later: a telephone number keeps its 0, and `=` begins no formula. */
const asText = (cell: Cell) => {
  cell.style = { ...cell.style, numFmt: '@' };
};

function makeHarmless(cell: Cell): void {
  if (cell.formula) cell.value = cell.result ?? null;
  if (typeof cell.value === 'string' && isFormulaLike(cell.value)) asText(cell);
}

/** `formula` is that of a cell whose result the file does not hold. */
function mark(cell: Cell, said: readonly Remark[], formula: string | undefined): void {
  const isQuestion = said.every((remark) => remark.isQuestion === true);
  const fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: isQuestion ? FILLS.asked : FILLS.wrong },
  } as const;
  cell.style = { ...cell.style, fill };
  if (cell.value === null || typeof cell.value === 'string') asText(cell);
  const texts = said.map(({ text }) => text);
  addNote(cell, [...texts, ...(formula === undefined ? [] : [`=${formula}`])].join('\n\n'));
}

/** The note of a cell: what was said by us, sign included, and by a person. */
function noteOf({ note }: Cell): { readonly own: string; readonly rest: string } {
  const whole = typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
  if (!whole.startsWith(SIGN)) return { own: '', rest: whole };
  const at = whole.indexOf(REST);
  return at === -1
    ? { own: whole, rest: '' }
    : { own: whole.slice(0, at), rest: whole.slice(at + REST.length) };
}

function addNote(cell: Cell, text: string): void {
  const { own, rest } = noteOf(cell);
  const said = (own === '' ? `${SIGN}${text}` : `${own}\n\n${text}`).slice(0, MAX_NOTE);
  cell.note = { texts: [{ text: rest === '' ? said : `${said}${REST}${rest}` }] };
}

/** Takes away what was said of the cell when a copy was marked before. */
function forget(cell: Cell): void {
  const { own, rest } = noteOf(cell);
  if (own === '') return;
  // the library has no other way to take a note away
  if (rest === '') Object.assign(cell, { _comment: undefined });
  else cell.note = { texts: [{ text: rest }] };
  const { fill, ...style } = cell.style;
  const colour = fill && 'fgColor' in fill ? fill.fgColor?.argb : undefined;
  if (Object.values<string | undefined>(FILLS).includes(colour)) cell.style = style;
}

/** The parts packed anew without the clock, and with room for notes of a few lines. */
function settled(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const named = Object.entries(parts).map(([name, part]) => {
    if (!/^xl\/drawings\/vmlDrawing\d+\.vml$/.test(name)) return [name, part] as const;
    return [name, strToU8(strFromU8(part).replace(/<x:Anchor>([^<]*)<\/x:Anchor>/g, widened))] as const;
  });
  return zipSync(Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1))), {
    // in local time on purpose: a ZIP has no time zone
    mtime: new Date(1980, 0, 1),
    os: 0,
  });
}

/** Left, top, right and bottom, each a cell and a distance from its edge. */
function widened(whole: string, rectangle: string): string {
  const sides = rectangle.split(',').map((side) => Number(side));
  const [left = 0, leftPx = 0, top = 0, topPx = 0] = sides;
  return sides.length === 8
    ? `<x:Anchor>${[left, leftPx, top, topPx, left + 5, 2, top + 9, 16].join(', ')}</x:Anchor>`
    : whole;
}
