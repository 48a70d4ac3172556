import exceljs from 'exceljs';
import type { Fault } from '../../core/domain/fault.ts';
import type { FigureSheet } from '../../core/figures/import/open-figures.ts';
import { openFigures } from '../../core/figures/import/open-figures.ts';
import type { Question } from '../../core/figures/import/reading.ts';
import { staffLocaleIds } from '../../core/i18n/locales.ts';

/** What is said of cells, and in which colour: faults red, questions blue, warnings yellow. */
export type Marks = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly questions: readonly Question[];
};

const colours = { fault: 'FFF4B6B6', question: 'FFB9D7F4', warning: 'FFFFE9A8' } as const;

/**
 * A copy of a table whose cells are coloured and commented where something is to be done, as XLSX whatever the table
 * was. An XLSX file keeps its looks; of others only what their cells say is kept.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  { faults, warnings, questions }: Marks,
): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheets = await openFigures(bytes);
  const isXlsx = bytes[0] === 0x50 && (await couldLoad(book, bytes));
  if (!isXlsx) for (const sheet of sheets) copySheet(book, sheet);
  const told = ({ rule, fix }: Fault) => staffLocaleIds.map((id) => `${rule[id]} → ${fix[id]}`).join('\n');
  for (const fault of faults) mark(book, fault.where, told(fault), colours.fault);
  for (const warning of warnings) mark(book, warning.where, told(warning), colours.warning);
  for (const { at, ask, choices } of questions) {
    const text = [
      ...staffLocaleIds.map((id) => ask[id]),
      ...choices.map(({ answer, label }) => `${answer}: ${label.vi}`),
    ];
    mark(book, at, text.join('\n'), colours.question);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function couldLoad(book: exceljs.Workbook, bytes: Uint8Array): Promise<boolean> {
  try {
    await book.xlsx.load(bytes.slice().buffer);
    return book.worksheets.length > 0;
  } catch {
    return false;
  }
}

function copySheet(book: exceljs.Workbook, { name, rows, spans }: FigureSheet): void {
  const sheet = book.addWorksheet(name || 'CSV');
  for (const { row, cells } of rows) {
    cells.forEach(({ text, typed }, position) => {
      if (text === '') return;
      const isNumber = typed !== undefined && /^-?\d+(\.\d+)?$/.test(typed);
      sheet.getCell(row, position + 1).value = isNumber ? Number(typed) : text;
    });
  }
  for (const { top, left, bottom, right } of spans)
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

function mark(book: exceljs.Workbook, where: string, text: string, colour: string): void {
  const [, name, address] = /^(?:(.*)!)?([A-Z]+\d+)$/.exec(where) ?? [];
  const sheet = name === undefined ? book.worksheets[0] : book.getWorksheet(name);
  if (!sheet || address === undefined) return;
  const cell = sheet.getCell(address);
  // a style is shared by cells that look alike
  cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } } };
  const before = cell.note;
  const earlier = typeof before === 'string' ? `${before}\n` : '';
  cell.note = `${earlier}${text}`;
}
