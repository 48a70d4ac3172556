import type { Fault } from '../../domain/fault.ts';
import { csvTab, type Tab, type TabRow, type WantedCells } from '../../tables/files/tab.ts';
import { convertColumns, findOldColumns, type OldColumn } from '../../tables/places/convert-columns.ts';
import { openTable } from '../../tables/places/open-table.ts';
import { PlacesError } from '../../tables/places/places-error.ts';
import { pastedRows } from './pasted.ts';

/** A tab with all of its rows. */
export type OpenedTab = { readonly tab: Tab; readonly rows: readonly TabRow[] };

/** A table as it was read, or what is wrong with it as a whole. */
export type OpenedTable = {
  readonly tabs: readonly OpenedTab[];
  readonly faults: readonly Fault[];
  /** Columns whose letters are in an encoding from before Unicode, as they still stand in the tabs. */
  readonly oldColumns: readonly OldColumn[];
};

/** Reads every tab that may be a list. */
export async function openList(name: string, bytes: Uint8Array, wanted: WantedCells): Promise<OpenedTable> {
  try {
    const table = await openTable(name, bytes, wanted);
    const tabs = new Map<Tab, TabRow[]>();
    for await (const { tab, rows } of table.read()) {
      const own = tabs.get(tab) ?? [];
      for (const row of rows) own.push(row);
      tabs.set(tab, own);
    }
    const opened = [...tabs].map(([tab, rows]) => ({ tab, rows }));
    const { faults, oldColumns } = table;
    return { tabs: opened.filter(({ rows }) => rows.length > 0), faults, oldColumns };
  } catch (error) {
    if (error instanceof PlacesError) return { tabs: [], faults: error.faults, oldColumns: [] };
    throw error;
  }
}

/** Cells that were copied in a spreadsheet. */
export async function openPasted(text: string): Promise<OpenedTable> {
  const opened = { tab: csvTab, rows: pastedRows(text) };
  return { tabs: [opened], faults: [], oldColumns: await findOldColumns([opened]) };
}

/** The tabs with these columns in Unicode. */
export async function inUnicode(
  tabs: readonly OpenedTab[],
  columns: readonly OldColumn[],
): Promise<readonly OpenedTab[]> {
  const converted: OpenedTab[] = [];
  for await (const batch of convertColumns(tabs, columns)) converted.push(batch);
  return converted;
}
