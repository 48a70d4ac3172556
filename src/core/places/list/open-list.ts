import type { Fault } from '../../domain/fault.ts';
import type { Tab, TabRow } from '../../tables/files/tab.ts';
import { openTable } from '../../tables/places/open-table.ts';
import { PlacesError } from '../../tables/places/places-error.ts';

/** A tab with all of its rows. */
export type OpenedTab = { readonly tab: Tab; readonly rows: readonly TabRow[] };

/** A table as it was read, or what is wrong with it as a whole. */
export type OpenedTable = { readonly tabs: readonly OpenedTab[]; readonly faults: readonly Fault[] };

/** Reads every tab that may be a list. */
export async function openList(name: string, bytes: Uint8Array, withHidden: boolean): Promise<OpenedTable> {
  try {
    const table = await openTable(name, bytes, withHidden);
    const tabs = new Map<Tab, TabRow[]>();
    for await (const { tab, rows } of table.read()) {
      const own = tabs.get(tab) ?? [];
      for (const row of rows) own.push(row);
      tabs.set(tab, own);
    }
    const opened = [...tabs].map(([tab, rows]) => ({ tab, rows }));
    return { tabs: opened.filter(({ rows }) => rows.length > 0), faults: table.faults };
  } catch (error) {
    if (error instanceof PlacesError) return { tabs: [], faults: error.faults };
    throw error;
  }
}
