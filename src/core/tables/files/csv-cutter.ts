import { parse } from 'csv-parse/browser/esm/sync';

export type Delimiter = ',' | ';' | '\t';
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/**
 * Cuts a table into records without knowing its delimiter: a line end outside quotation marks ends one.
 * The last record has an unpaired quotation mark when `isOpen`.
 */
export function splitRecords(text: string): {
  readonly records: readonly string[];
  readonly isOpen: boolean;
} {
  const splitter = new RecordSplitter();
  const records = [...splitter.push(text), ...splitter.end()];
  return { records, isOpen: splitter.isOpen };
}

/** The same for a text that comes in pieces. */
export class RecordSplitter {
  /** Inside quotation marks. */
  isOpen = false;
  private rest = '';
  private endsInReturn = false;

  /** Letters of the record that is not complete yet. */
  get pending(): number {
    return this.rest.length;
  }

  /** The records that this piece completes. */
  push(piece: string): string[] {
    const records: string[] = [];
    let start = this.endsInReturn && piece.startsWith('\n') ? 1 : 0;
    this.endsInReturn = false;
    for (let index = start; index < piece.length; index += 1) {
      const letter = piece[index];
      if (letter === '"') this.isOpen = !this.isOpen;
      if (this.isOpen || (letter !== '\n' && letter !== '\r')) continue;
      records.push(this.rest + piece.slice(start, index));
      this.rest = '';
      if (letter === '\r' && piece[index + 1] === '\n') index += 1;
      else this.endsInReturn = letter === '\r' && index + 1 === piece.length;
      start = index + 1;
    }
    this.rest += piece.slice(start);
    return records;
  }

  /** What is left when there are no more pieces: a last record without a line end. */
  end(): string[] {
    return this.rest === '' ? [] : [this.rest];
  }
}

/** Cells of one record, trimmed; `undefined` when its quotation marks do not fit the delimiter. */
export function cellsOf(record: string, delimiter: Delimiter): readonly string[] | undefined {
  try {
    const [cells] = parse(record, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return cells ?? [];
  } catch {
    return undefined;
  }
}

/** Without the empty cells that Excel leaves at the end of a row. */
export function trimEnd(cells: readonly string[], atLeast = 0): readonly string[] {
  let length = cells.length;
  while (length > atLeast && cells[length - 1] === '') length -= 1;
  return cells.slice(0, length);
}
