import { type CellObject, read, utils, type WorkBook, write } from '@e965/xlsx';
import type { Fault } from '../../core/domain/fault.ts';
import { type FigureSheet, openFigures } from '../../core/figures/import/open-figures.ts';
import type { Question } from '../../core/figures/import/reading.ts';
import { staffLocaleIds } from '../../core/i18n/locales.ts';

/** What is said of cells. */
export type Marks = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly questions: readonly Question[];
};

/**
 * A copy of a table with a comment on each cell where something is to be done, as XLSX whatever the table was. What its
 * cells say is kept, their looks are not.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  { faults, warnings, questions }: Marks,
): Promise<Uint8Array> {
  const book =
    bytes[0] === 0x50 || bytes[0] === 0xd0 ? read(bytes, { cellNF: true }) : copyOf(await openFigures(bytes));
  for (const { where, rule, fix } of [...faults, ...warnings])
    comment(book, where, staffLocaleIds.map((id) => `${rule[id]} → ${fix[id]}`).join('\n'));
  for (const { at, ask, choices } of questions) {
    const asked = staffLocaleIds.map((id) => ask[id]);
    comment(book, at, [...asked, ...choices.map(({ answer, label }) => `${answer}: ${label.vi}`)].join('\n'));
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function copyOf(sheets: readonly FigureSheet[]): WorkBook {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const lines: string[][] = [];
    for (const { row, cells } of rows) lines[row - 1] = cells.map(({ text }) => text);
    utils.book_append_sheet(book, utils.aoa_to_sheet(Array.from(lines, (line) => line ?? [])), name || 'CSV');
  }
  return book;
}

function comment(book: WorkBook, where: string, text: string): void {
  const [, name, address] = /^(?:(.*)!)?([A-Z]+\d+)$/.exec(where) ?? [];
  const sheet = book.Sheets[name ?? book.SheetNames[0] ?? ''];
  if (!sheet || address === undefined) return;
  const cell: CellObject = sheet[address] ?? { t: 's', v: '' };
  sheet[address] = cell;
  cell.c = [...(cell.c ?? []), { a: 'loa', t: text }];
}
