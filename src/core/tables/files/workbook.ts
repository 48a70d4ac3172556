import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type FileKind, fileKind } from './file-kind.ts';
import { decodeHtml, hiddenTableRows } from './html.ts';
import { isIn, odsHidden } from './ods-hidden.ts';
import type { CellMark, Span, Tab, TabRow, WantedCells } from './tab.ts';
import { typedValue } from './typed-value.ts';
import { unpackWorkbook } from './unpack.ts';

/** A workbook unpacked takes some five times as much memory again while it is read. */
export const MAX_UNPACKED_MEGABYTES = 300;

/** A tab with all that stands in it, and what of it is hidden; `rows` have neither when hidden ones are left out. */
export type ReadTab = Tab & {
  readonly rows: readonly TabRow[];
  readonly isHidden: boolean;
  /** Numbers of the hidden rows in which something stands. */
  readonly hiddenRows: readonly number[];
  /** Positions of the hidden columns in which something stands. */
  readonly hiddenColumns: readonly number[];
  /** The library could not read it. */
  readonly isUnreadable: boolean;
};

/** Thrown when a file is no table, or a locked one. */
export class NotATable extends Error {
  readonly kind: FileKind;

  constructor(kind: FileKind) {
    super(kind);
    this.kind = kind;
  }
}

/** A workbook as its library reads it. Tabs, rows and columns are counted from 0. */
export type Source = {
  readonly book: WorkBook;
  readonly isRowHidden: (tab: number, row: number) => boolean;
  readonly isColumnHidden: (tab: number, column: number) => boolean;
  readonly isTabHidden: (tab: number) => boolean;
};

/**
 * Every tab of a workbook: XLSX, XLS, ODS, their XML forms, and HTML that was saved under such a name. Hidden rows
 * and columns are left out unless they are asked for. Throws `NotATable`, `TooLarge`, or what the library throws.
 */
export function readWorkbook(bytes: Uint8Array, wanted: WantedCells = {}): readonly ReadTab[] {
  const source = openWorkbookFile(bytes);
  return source.book.SheetNames.map((name, index) => readTab({ name, index, source, ...wanted }));
}

/** The file as its library reads it, and what of it is hidden. Throws like `readWorkbook`. */
export function openWorkbookFile(bytes: Uint8Array): Source {
  const kind = fileKind(bytes);
  if (kind === 'html') {
    const html = decodeHtml(bytes);
    const hidden = hiddenTableRows(html);
    const book = read(html, { ...options, type: 'string', raw: true });
    return {
      ...shownBy(book),
      isRowHidden: (tab, row) => hidden[tab]?.has(row) ?? false,
    };
  }
  if (kind === 'xml-workbook') {
    const xml = decodeHtml(bytes);
    const book = read(xml, { ...options, type: 'string' });
    return /<office:document\b/.test(xml.slice(0, 4096)) ? hiddenByOds(book, xml) : shownBy(book);
  }
  if (kind !== 'workbook') throw new NotATable(kind);
  if (bytes[0] !== 0x50) return shownBy(readOle(bytes));
  const unpacked = unpackWorkbook(bytes, MAX_UNPACKED_MEGABYTES);
  if (unpacked.kind !== 'workbook' && unpacked.kind !== 'ods') throw new NotATable(unpacked.kind);
  const book = read(unpacked.bytes, options);
  return unpacked.content === undefined ? shownBy(book) : hiddenByOds(book, unpacked.content);
}

const options = {
  dense: true,
  cellHTML: false,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellDates: true,
  sheetStubs: true,
} as const;

/** An OLE file: XLS, a locked workbook, or what another program keeps in one. */
function readOle(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(reason)) throw new NotATable('locked');
    if (/WordDocument|word/i.test(reason)) throw new NotATable('word');
    throw error;
  }
}

const shownBy = (book: WorkBook): Source => ({
  book,
  isRowHidden: (tab, row) => {
    const info = sheetOf(book, tab)?.['!rows']?.[row];
    return info?.hidden === true || info?.hpt === 0 || info?.hpx === 0;
  },
  isColumnHidden: (tab, column) => {
    const info = sheetOf(book, tab)?.['!cols']?.[column];
    return info?.hidden === true || info?.width === 0;
  },
  isTabHidden: (tab) => (book.Workbook?.Sheets?.[tab]?.Hidden ?? 0) !== 0,
});

function hiddenByOds(book: WorkBook, xml: string): Source {
  const tables = odsHidden(xml);
  return {
    book,
    isRowHidden: (tab, row) => isIn(tables[tab]?.rows ?? [], row),
    isColumnHidden: (tab, column) => isIn(tables[tab]?.columns ?? [], column),
    isTabHidden: (tab) => tables[tab]?.isHidden ?? false,
  };
}

const sheetOf = (book: WorkBook, tab: number): WorkSheet | undefined =>
  book.Sheets[book.SheetNames[tab] ?? ''];

/** Rows of the top that a header may be in: what hidden columns say there is remembered. */
const HEADER_ROWS = 20;

type AskedTab = WantedCells & {
  readonly name: string;
  /** Among all of the workbook. */
  readonly index: number;
  readonly source: Source;
};

function readTab({ name, index, source, withHidden = false }: AskedTab): ReadTab {
  const sheet = sheetOf(source.book, index);
  const data: readonly (CellObject | undefined)[][] = sheet?.['!data'] ?? [];
  const spans = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  sayInEachRow(data, spans);
  const rows: TabRow[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const hiddenNames: string[] = [];
  const isXlsx = source.book.bookType === 'xlsx' || source.book.bookType === 'xlsm';
  data.forEach((found, position) => {
    let cells = Array.from(found ?? [], textOf);
    const marks = marksOf(found ?? [], isXlsx);
    if (marks.size === 0 && cells.every((text) => text.trim() === '')) return;
    const isHidden = source.isRowHidden(index, position);
    if (isHidden) hiddenRows.push(position + 1);
    if (isHidden && !withHidden) return;
    cells = cells.map((text, column) => {
      if (text.trim() === '' || !source.isColumnHidden(index, column)) return text;
      hiddenColumns.add(column);
      if (position < HEADER_ROWS) hiddenNames.push(text);
      if (withHidden) return text;
      marks.delete(column);
      return '';
    });
    const typed = typedOf(found ?? [], cells);
    rows.push({
      row: position + 1,
      cells,
      ...(marks.size > 0 && { marks }),
      ...(typed.size > 0 && { typed }),
    });
  });
  return {
    name,
    spans,
    rows,
    hiddenRows,
    hiddenColumns: [...hiddenColumns].toSorted((a, b) => a - b),
    hiddenNames,
    isHidden: source.isTabHidden(index),
    isUnreadable: sheet === undefined,
  };
}

/** A cell merged over several rows is said in each; one that was once touched may lie a million empty rows below. */
function sayInEachRow(data: readonly (CellObject | undefined)[][], spans: readonly Span[]): void {
  for (const { top, left, bottom } of spans) {
    const said = data[top]?.[left];
    if (!said || bottom === top) continue;
    // Passes over the rows that are not there.
    data.forEach((cells, row) => {
      if (row > top && row <= bottom) cells[left] = said;
    });
  }
}

/** What the cell shows. A whole number stays its digits, where Excel would shorten or group them. */
function textOf(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.t === 'e') return cell.w ?? '#';
  if (cell.v === undefined) return cell.w ?? '';
  if (cell.t === 's') return String(cell.v);
  if (cell.v instanceof Date) return cell.w ?? cell.v.toISOString().slice(0, 10);
  const digits = String(cell.v);
  const isWhole = cell.t === 'n' && Number.isSafeInteger(cell.v);
  if (isWhole && (/E\+/.test(cell.w ?? 'E+') || cell.w?.replaceAll(/[.,]/g, '') === digits)) return digits;
  return cell.w ?? digits;
}

function typedOf(found: readonly (CellObject | undefined)[], shown: readonly string[]): Map<number, string> {
  const typed = new Map<number, string>();
  found.forEach((cell, column) => {
    const value = cell && shown[column] !== '' ? typedValue(cell) : undefined;
    if (value !== undefined) typed.set(column, value);
  });
  return typed;
}

function marksOf(cells: readonly (CellObject | undefined)[], isXlsx: boolean): Map<number, CellMark> {
  const marks = new Map<number, CellMark>();
  cells.forEach((cell, column) => {
    const mark = cell && markOf(cell, isXlsx);
    if (mark) marks.set(column, mark);
  });
  return marks;
}

function markOf(cell: CellObject, isXlsx: boolean): CellMark | undefined {
  if (cell.t === 'e') return 'error';
  if (cell.t === 'z') return cell.f === undefined && cell.F === undefined ? undefined : 'no-value';
  if (cell.t === 'd') return 'date';
  if (cell.t !== 'n') return undefined;
  // Formats without a code of their own are the days of East Asian versions of Excel.
  if (typeof cell.z !== 'string') return isXlsx ? 'date' : undefined;
  return SSF.is_date(cell.z) === true ? 'date' : undefined;
}
