import { complain, complainIn, type Fault } from '../../domain/fault.ts';
import { EncodingSurvey, type TextEncoding } from '../files/encoding.ts';
import { fileKind } from '../files/file-kind.ts';
import { csvTab, type RowBatch, type WantedCells } from '../files/tab.ts';
import { tablesMessages } from '../tables-messages.ts';
import { convertColumns, findOldColumns } from './convert-columns.ts';
import { csvRows } from './csv-rows.ts';
import { PlacesError } from './places-error.ts';
import type { PlacesTable, RawTable } from './raw-table.ts';

/** Opens a table of any kind from all of its bytes, as a browser has them. */
export async function openTable(
  name: string,
  bytes: Uint8Array,
  wanted: WantedCells = {},
): Promise<PlacesTable> {
  if (fileKind(bytes) !== 'text') {
    // what reads workbooks is large, and a text does without it
    const { openWorkbook } = await import('./open-workbook.ts');
    return withOldColumns(openWorkbook(name, bytes, wanted));
  }
  const survey = new EncodingSurvey();
  survey.push(bytes);
  const encoding = survey.end();
  const read = () => {
    const reader = csvReader(name, encoding);
    return [reader.push(bytes), reader.end()];
  };
  return withOldColumns({ name, read, leftOut: [], faults: encodingFaults(name, encoding) });
}

/** Looks for columns in an old encoding. */
export const withOldColumns = async (table: RawTable): Promise<PlacesTable> => ({
  ...table,
  oldColumns: await findOldColumns(table.read()),
});

/** The table with its old columns in Unicode: what its bytes were no longer matters. */
export const convertedTable = (table: PlacesTable): PlacesTable => ({
  ...table,
  read: () => convertColumns(table.read(), table.oldColumns),
  faults: [],
});

/** What is wrong with a text file by its encoding alone. */
export function encodingFaults(name: string, encoding: TextEncoding): readonly Fault[] {
  if (encoding !== 'windows-1252') return [];
  return [
    { file: name, where: '', value: '', ...complainIn(tablesMessages, (say) => say.faults.notUnicode()) },
  ];
}

/** A record longer than this has a quotation mark that was never closed. */
const MAX_RECORD_LETTERS = 200_000;

/** Reads a CSV text from its bytes, piece by piece. Throws `PlacesError` when a quotation mark is never closed. */
export function csvReader(name: string, encoding: TextEncoding) {
  const decoder = new TextDecoder(encoding);
  const rows = csvRows();
  const failWhenOpen = (most: number) => {
    const { letters, row } = rows.open();
    if (letters <= most) return;
    const complaint = complain((say) => say.faults.openQuote());
    throw new PlacesError([{ file: name, where: `row ${row}`, value: '', ...complaint }]);
  };
  return {
    push(bytes: Uint8Array): RowBatch {
      const found = rows.push(decoder.decode(bytes, { stream: true }));
      failWhenOpen(MAX_RECORD_LETTERS);
      return { tab: csvTab, rows: found };
    },
    end(): RowBatch {
      const found = [...rows.push(decoder.decode()), ...rows.end()];
      failWhenOpen(0);
      return { tab: csvTab, rows: found };
    },
  };
}
