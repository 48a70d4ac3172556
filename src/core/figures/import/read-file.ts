import type { Metric } from '../../schema/metric.ts';
import { NotATable } from '../../tables/files/workbook.ts';
import { TooLarge } from '../../tables/files/unpack.ts';
import { MAX_UNPACKED_MEGABYTES } from '../../tables/files/workbook.ts';
import { tablesMessages } from '../../tables/tables-messages.ts';
import { brokenLetters, visible } from '../../tables/cells/broken-letters.ts';
import { lettersComplaint } from '../../tables/cells/complaints.ts';
import { type Complaint, complainIn } from '../../domain/fault.ts';
import { complainInFigures, tellOf } from '../figures-messages.ts';
import type { AreaNames } from './area-names.ts';
import { findTables } from './find-tables.ts';
import { metricNames } from './metric-names.ts';
import { brokenRows, type FigureSheet, openFigures } from './open-figures.ts';
import type { Answers, Defaults, FileReading } from './reading.ts';
import { readTable } from './read-table.ts';
import { addressIn } from '../../tables/column-letters.ts';
import type { Collected } from './table-tools.ts';

/** What a file of figures is read against. */
export type FileContext = {
  readonly areas: AreaNames;
  readonly metrics: readonly Metric[];
  readonly answers?: Answers;
  readonly defaults?: Defaults;
};

/** Reads a spreadsheet of figures, whatever its layout: rows for figures.csv, questions and faults by sheet and cell. */
export async function readFigureFile(
  file: string,
  bytes: Uint8Array,
  context: FileContext,
): Promise<FileReading> {
  const out: Collected = { figures: [], totals: [], questions: [], faults: [], unread: [], notes: [] };
  const fail = (complaint: Complaint, where = '') => {
    out.faults.push({ file, where, value: '', ...complaint });
    return out;
  };
  let sheets: readonly FigureSheet[];
  try {
    sheets = await openFigures(bytes);
  } catch (error) {
    return fail(unreadable(error));
  }
  const words = { areas: context.areas, metrics: metricNames(context.metrics) };
  const tools = { file, words, answers: context.answers ?? new Map(), defaults: context.defaults ?? {}, out };
  for (const sheet of sheets) {
    if (sheet.isUnreadable)
      fail(
        complainIn(tablesMessages, (say) => say.faults.unreadableTab()),
        sheet.name,
      );
    tellOfSheet(sheet, out);
    out.faults.push(...brokenRows(file, sheet));
    if (sheet.isHidden || sheet.rows.length === 0) continue;
    if (accuseLetters(file, sheet, out)) continue;
    const tables = findTables(sheet, words);
    for (const table of tables) readTable(sheet, table, tools);
    if (tables.length === 0) out.notes.push({ at: sheet.name, told: tellOf((say) => say.notes.noTable()) });
  }
  if (out.figures.length + out.faults.length + out.questions.length === 0)
    fail(complainInFigures((say) => say.faults.noFigures()));
  return out;
}

/** What is said of a file that `openFigures` does not open. */
export function unreadable(error: unknown): Complaint {
  if (error instanceof NotATable)
    return complainIn(tablesMessages, (say) => say.faults.notATable(error.kind));
  if (error instanceof TooLarge)
    return complainIn(tablesMessages, (say) =>
      say.faults.tooLargeUnpacked(error.megabytes, MAX_UNPACKED_MEGABYTES),
    );
  return complainInFigures((say) => say.faults.damaged());
}

function tellOfSheet({ name, hidden, isHidden, converted }: FigureSheet, { notes }: Collected): void {
  if (isHidden) notes.push({ at: name, told: tellOf((say) => say.notes.hiddenSheet()) });
  else if (hidden.rows.length + hidden.columns.length > 0)
    notes.push({ at: name, told: tellOf((say) => say.notes.hidden(hidden.rows, hidden.columns.length)) });
  if (converted.length > 0)
    notes.push({ at: name, told: tellOf((say) => say.notes.converted(converted.join(', '))) });
}

/** Letters that a program broke are mended in the file, never here. */
function accuseLetters(file: string, sheet: FigureSheet, { faults }: Collected): boolean {
  const before = faults.length;
  for (const { row, cells } of sheet.rows) {
    cells.forEach(({ text }, position) => {
      const broken = brokenLetters(text, false);
      if (!broken) return;
      const where = addressIn(sheet)(row, position);
      faults.push({ file, where, value: visible(text), ...lettersComplaint(broken) });
    });
  }
  return faults.length > before;
}
