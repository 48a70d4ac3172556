export type Delimiter = ',' | ';' | '\t';
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** One record of a CSV text. */
export type CsvRecord = {
  /** As they stand, spaces around them included; what was quoted without its quotation marks. */
  readonly cells: readonly string[];
  /** The text that was cut. */
  readonly raw: string;
  /** Positions of cells in quotation marks. */
  readonly quoted?: ReadonlySet<number>;
  /** Something follows the quotation mark that closes a cell. */
  readonly isBroken?: boolean;
};

/** Where a text cannot be cut before more of it is there. */
const INCOMPLETE = -1;

/**
 * Cuts a CSV text that comes in pieces into records, as spreadsheets do: any line end, and a quotation mark
 * quotes only where it begins a cell. A record without quotation marks costs one split.
 */
export class CsvCutter {
  private rest = '';
  private wasOpen = false;
  private readonly delimiter: Delimiter;

  constructor(delimiter: Delimiter) {
    this.delimiter = delimiter;
  }

  /** What is not cut yet. */
  get pending(): string {
    return this.rest;
  }

  /** Letters of a record whose quotation mark is still open; 0 otherwise. */
  get openLetters(): number {
    return this.wasOpen ? this.rest.length : 0;
  }

  /** The records that this piece completes. */
  push(piece: string): CsvRecord[] {
    return this.cut(this.rest + piece, false);
  }

  /** A last record without a line end. Afterwards `openLetters` tells whether a quotation mark was never closed. */
  end(): CsvRecord[] {
    return this.cut(this.rest, true);
  }

  private cut(text: string, isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let start = 0;
    let quote = text.indexOf('"');
    let newline = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    this.wasOpen = false;
    while (start < text.length) {
      if (quote !== -1 && quote < start) quote = text.indexOf('"', start);
      if (newline !== -1 && newline < start) newline = text.indexOf('\n', start);
      if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
      let end = newline === -1 ? carriage : carriage === -1 ? newline : Math.min(newline, carriage);
      if (end === -1) {
        if (!isLast && quote === -1) break;
        end = text.length;
      }
      if (quote === -1 || quote > end) {
        if (end === text.length && !isLast) break;
        // Whether a line feed follows is not known yet.
        if (end === carriage && end + 1 === text.length && !isLast) break;
        const raw = text.slice(start, end);
        records.push({ cells: raw.split(this.delimiter), raw });
      } else {
        const record = this.cutQuoted(text, start, isLast);
        if (typeof record === 'number') break;
        records.push(record.record);
        end = record.end;
      }
      start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
    this.rest = text.slice(start);
    return records;
  }

  /** A record with quotation marks from `start`, and where it ends. */
  private cutQuoted(text: string, start: number, isLast: boolean) {
    const cells: string[] = [];
    const quoted = new Set<number>();
    let isBroken = false;
    let at = start;
    for (;;) {
      let open = at;
      while (text[open] === ' ') open += 1;
      let value = '';
      let end = at;
      if (text[open] === '"') {
        const closed = closingQuote(text, open + 1, isLast);
        if (closed === INCOMPLETE) {
          this.wasOpen = true;
          return INCOMPLETE;
        }
        value = text.slice(open + 1, closed).replaceAll('""', '"');
        end = this.cellEnd(text, closed + 1);
        if (text.slice(closed + 1, end).trim() !== '') isBroken = true;
        quoted.add(cells.length);
      } else {
        end = this.cellEnd(text, at);
        value = text.slice(at, end);
      }
      const isPieceEnd = end === text.length || (text[end] === '\r' && end + 1 === text.length);
      if (isPieceEnd && !isLast) return INCOMPLETE;
      cells.push(value);
      if (text[end] !== this.delimiter) {
        const raw = text.slice(start, end);
        return { end, record: { cells, raw, quoted, ...(isBroken && { isBroken }) } };
      }
      at = end + 1;
    }
  }

  /** The delimiter or line end at or after `at`, else the end of the text. */
  private cellEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length) {
      const letter = text[end];
      if (letter === this.delimiter || letter === '\n' || letter === '\r') break;
      end += 1;
    }
    return end;
  }
}

/** The quotation mark that closes a cell; two of them are a letter of it. */
function closingQuote(text: string, from: number, isLast: boolean): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return INCOMPLETE;
    if (text[quote + 1] === '"') at = quote + 2;
    else return quote + 1 === text.length && !isLast ? INCOMPLETE : quote;
  }
}

/** All records of a text. `isOpen` when a quotation mark was never closed: `open` is what follows the others. */
export function cutCsv(
  text: string,
  delimiter: Delimiter,
): { readonly records: readonly CsvRecord[]; readonly isOpen: boolean; readonly open: string } {
  const cutter = new CsvCutter(delimiter);
  const records = [...cutter.push(text), ...cutter.end()];
  return { records, isOpen: cutter.openLetters > 0, open: cutter.pending };
}

/** Without the mark of Unicode, and without the `sep=;` by which Excel is told the delimiter. */
export const withoutSeparatorLine = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/^"?sep=.?"?[ \t]*(\r\n|\n|\r)/i, '');

/** Cells of one record, trimmed; none when its quotation marks do not fit the delimiter. */
export function cellsOf(record: string, delimiter: Delimiter): readonly string[] {
  const [found] = cutCsv(record, delimiter).records;
  return found && !found.isBroken ? found.cells.map((cell) => cell.trim()) : [];
}

/** Without the empty cells that Excel leaves at the end of a row. */
export function trimEnd(cells: readonly string[], atLeast = 0): readonly string[] {
  let length = cells.length;
  while (length > atLeast && cells[length - 1]?.trim() === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

/** Without the run of empty cells that a spreadsheet adds to a row it took for one cell. */
export const withoutPadding = (record: string): string => record.replace(/[;\t]+$/, '');
