import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { complainIn } from '../../core/domain/fault.ts';
import { HEADER_ROWS, knownColumns } from '../../core/tables/places/places-columns.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { placesMessages } from '../../core/tables/places/places-messages.ts';
import type { RawRow } from '../../core/tables/places/places-table.ts';
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
  const workbook = read(await readFile(path), {
    dense: true,
    cellHTML: false,
    cellFormula: false,
    cellNF: true,
  });
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

/**
 * Rows with a text. A cell merged over several rows is said in each; one that was once touched may lie a million empty
 * rows below the others.
 */
function readSheet(name: string, sheet: WorkSheet | undefined): Sheet {
  const data: readonly (CellObject | undefined)[][] = sheet?.['!data'] ?? [];
  for (const { s: top, e: bottom } of sheet?.['!merges'] ?? []) {
    const said = data[top.r]?.[top.c];
    if (!said || bottom.r === top.r) continue;
    // Passes over the rows that are not there.
    data.forEach((cells, index) => {
      if (index > top.r && index <= bottom.r) cells[top.c] = said;
    });
  }
  const rows: RawRow[] = [];
  data.forEach((found, index) => {
    const cells = Array.from(found, textOf);
    if (cells.every((text) => text.trim() === '')) return;
    const dates = new Set(found.flatMap((cell, position) => (isDate(cell) ? [position] : [])));
    rows.push({ row: index + 1, cells, ...(dates.size > 0 && { dates }) });
  });
  return { name, rows };
}

/** What the cell shows. A whole number stays its digits, where Excel would shorten or group them. */
function textOf(cell: CellObject | undefined): string {
  if (!cell || cell.v === undefined) return '';
  if (cell.t === 's') return String(cell.v);
  const digits = String(cell.v);
  const isWhole = cell.t === 'n' && Number.isSafeInteger(cell.v);
  if (isWhole && (/E\+/.test(cell.w ?? 'E+') || cell.w?.replaceAll(/[.,]/g, '') === digits)) return digits;
  return cell.w ?? digits;
}

const isDate = (cell: CellObject | undefined): boolean =>
  cell?.t === 'n' && typeof cell.z === 'string' && SSF.is_date(cell.z) === true;
