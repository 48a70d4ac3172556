import { csvTab, type LeftOut, type WantedCells } from '../files/tab.ts';
import type { ReadTab } from '../files/workbook.ts';
import { columnNamed, mistypedColumn } from './column-names.ts';
import { findHeader, HEADER_ROWS, knownColumns, neededColumns } from './places-columns.ts';

/** Which tabs of a workbook are lists of places, which cannot be read, and what is not read of the others. */
export type ChosenTabs = {
  readonly lists: readonly ReadTab[];
  readonly unreadable: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * Every shown tab that names places. A tab that has only some of the columns is a list with a faulty header where
 * nothing better is there or it is nearly one; beside a list it may be what choices are looked up in.
 */
export function chooseTabs(tabs: readonly ReadTab[], { withHidden = false }: WantedCells): ChosenTabs {
  const shown = tabs.filter((tab) => withHidden || !tab.isHidden);
  const unreadable = shown.filter(({ isUnreadable }) => isUnreadable).map(({ name }) => name);
  const judged = shown.map((tab) => ({ tab, likeness: likenessOf(tab) }));
  const best = Math.max(0, ...judged.map(({ likeness }) => likeness));
  const chosen = judged.filter(({ likeness }) => likeness > 0 && (likeness >= NEARLY || likeness === best));
  const lists = chosen.length > 0 ? chosen.map(({ tab }) => tab) : shown.slice(0, 1);
  const leftOut = tabs.flatMap((tab): LeftOut[] => {
    const { name, isHidden, hiddenRows: rows, hiddenColumns: columns } = tab;
    if (!lists.includes(tab)) {
      // An empty sheet, as new workbooks have, is nothing that anybody misses.
      return tab.rows.length > 0 || tab.isHidden
        ? [{ what: 'tab', tab: name, isHidden: isHidden && !withHidden }]
        : [];
    }
    if (withHidden) return [];
    return [
      ...(rows.length > 0 ? [{ what: 'rows', tab: name, rows } as const] : []),
      ...(columns.length > 0 ? [{ what: 'columns', tab: name, columns } as const] : []),
    ];
  });
  return { lists, unreadable, leftOut };
}

/** From here on a tab is taken for a list, and what its header lacks is told. */
const NEARLY = 2;
const COMPLETE = 3;

function likenessOf(tab: ReadTab): number {
  const rows = tab.rows.slice(0, HEADER_ROWS).map((row) => ('cells' in row ? row.cells : []));
  if (!rows.some((cells) => knownColumns(cells) > 0)) return 0;
  const header = findHeader(tab.rows, { ...csvTab, spans: tab.spans, hiddenNames: tab.hiddenNames });
  const hidden = new Set(tab.hiddenNames.map(columnNamed));
  const lacking = neededColumns.filter((column) => !header?.columns.has(column) && !hidden.has(column));
  if (lacking.length === 0) return COMPLETE;
  const present = new Set(header?.columns.keys());
  const isMistyped = rows[header?.index ?? 0]?.some((cell) => {
    const meant =
      columnNamed(cell) === undefined && cell.trim() !== '' ? mistypedColumn(cell, present) : undefined;
    const column = meant === undefined ? undefined : columnNamed(meant);
    return column !== undefined && lacking.includes(column);
  });
  const hasName = header?.columns.has('name') === true && header.columns.size > 1;
  return isMistyped || hasName ? NEARLY : 1;
}
