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
  const records: string[] = [];
  let isOpen = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '"') isOpen = !isOpen;
    if (isOpen || (letter !== '\n' && letter !== '\r')) continue;
    records.push(text.slice(start, index));
    if (letter === '\r' && text[index + 1] === '\n') index += 1;
    start = index + 1;
  }
  if (start < text.length) records.push(text.slice(start));
  return { records, isOpen };
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
