import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { complainIn } from '../../core/domain/fault.ts';
import { HEADER_ROWS, knownColumns } from '../../core/tables/places-columns.ts';
import { PlacesError } from '../../core/tables/places-error.ts';
import { placesMessages } from '../../core/tables/places-messages.ts';
import type { RawRow } from '../../core/tables/places-table.ts';
import type { PlacesFile } from './places-file.ts';

/** A workbook is unpacked whole, and takes some sixty times its size while that lasts. */
const MAX_MEGABYTES = 20;
const ROWS_PER_BATCH = 1000;

type Sheet = { readonly name: string; readonly rows: readonly RawRow[] };

/** Every shown sheet that has one of the columns; when none has, the first, so that its faults can be told. */
export async function readWorkbook(path: string): Promise<Pick<PlacesFile, 'read' | 'unreadSheets'>> {
  const megabytes = Math.ceil((await stat(path)).size / 1e6);
  if (megabytes > MAX_MEGABYTES) {
    const complaint = complainIn(placesMessages, (say) => say.faults.tooLarge(megabytes, MAX_MEGABYTES));
    throw new PlacesError([{ file: basename(path), where: '', value: '', ...complaint }]);
  }
  const workbook = read(await readFile(path), { dense: true, cellHTML: false, cellFormula: false });
  const shown = workbook.SheetNames.filter((_, index) => !isHidden(workbook, index)).map((name) =>
    readSheet(name, workbook.Sheets[name]),
  );
  const wanted = shown.filter(({ rows }) => rows.slice(0, HEADER_ROWS).some(namesColumns));
  const sheets = wanted.length > 0 ? wanted : shown.slice(0, 1);
  return {
    read: () => sheets.flatMap(inBatches),
    unreadSheets: workbook.SheetNames.filter((name) => sheets.every((sheet) => sheet.name !== name)),
  };
}

const isHidden = (workbook: WorkBook, index: number) =>
  (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;

const namesColumns = (row: RawRow) => 'cells' in row && knownColumns(row.cells) > 0;

function inBatches({ name, rows }: Sheet) {
  const count = Math.max(1, Math.ceil(rows.length / ROWS_PER_BATCH));
  return Array.from({ length: count }, (_, index) => ({
    sheet: name,
    rows: rows.slice(index * ROWS_PER_BATCH, (index + 1) * ROWS_PER_BATCH),
  }));
}

function readSheet(name: string, sheet: WorkSheet | undefined): Sheet {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  const rows = Array.from(data, (cells, index) => ({
    row: index + 1,
    cells: Array.from(cells ?? [], (cell) => textOf(cell)),
  }));
  return { name, rows };
}

/** What the cell shows. A long number is written out where Excel would shorten it. */
function textOf(cell: CellObject | undefined): string {
  if (!cell || cell.v === undefined) return '';
  if (cell.t === 's') return String(cell.v);
  if (cell.t === 'n' && Number.isSafeInteger(cell.v) && /E\+/.test(cell.w ?? 'E+')) return String(cell.v);
  return cell.w ?? String(cell.v);
}
