import { temporal } from 'zundo';
import { create } from 'zustand';
import type { DesignLanguage } from '../../core/places/design.ts';
import {
  type CellChange,
  emptyCells,
  type ListPositions,
  type ListRow,
  ownPositions,
  withChanges,
} from '../../core/places/list/list.ts';
import type { KeptList } from '../../core/places/list/list-file.ts';
import { matchColumns, type Matching, readList } from '../../core/places/list/match-columns.ts';
import type { OpenedTab, OpenedTable } from '../../core/places/list/open-list.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import type { WantedLook } from '../worker/protocol.ts';

/** A table that was brought, and how it is understood. */
export type Source = {
  readonly name: string;
  readonly tabs: readonly OpenedTab[];
  readonly tab: number;
  readonly matching: Matching;
  readonly leftOut: readonly number[];
  /** The workbook as it came; nothing of what was pasted. */
  readonly bytes?: Uint8Array;
} & Pick<OpenedTable, 'oldColumns'>;

export type ManyState = KeptList & {
  readonly source: Source | undefined;
  readonly use: PdfFor;
  /** How often a list was brought or read anew: what came before cannot be undone. */
  readonly readings: number;
  readonly bring: (
    name: string,
    opened: Pick<OpenedTable, 'tabs' | 'oldColumns'>,
    bytes?: Uint8Array,
  ) => void;
  /** Takes the tabs that were brought with their old columns in Unicode. */
  readonly convert: (tabs: readonly OpenedTab[]) => void;
  readonly chooseTab: (tab: number) => void;
  readonly match: (matching: Matching) => void;
  readonly open: (kept: KeptList) => void;
  readonly choose: (
    part: Partial<Pick<ManyState, 'venue' | 'language' | 'formats' | 'colouring' | 'logo' | 'use'>>,
  ) => void;
  readonly change: (changes: readonly CellChange[]) => void;
  readonly addRow: () => void;
  readonly removeRow: (id: number) => void;
};

/** A list as it is kept. */
export const keptOf = ({
  name,
  rows,
  positions,
  venue,
  language,
  formats,
  colouring,
  logo,
}: KeptList): KeptList => ({
  name,
  rows,
  positions,
  venue,
  language,
  formats,
  colouring,
  ...(logo && { logo }),
});

/** How its sheets are to look. */
export const lookOf = ({ colouring, logo }: Pick<KeptList, 'colouring' | 'logo'>): WantedLook => ({
  isMono: colouring === 'mono',
  logo,
});

/** Steps that can be undone; each remembers which rows there were, and shares those that it left alone. */
const STEPS = 100;

type First = { readonly language: DesignLanguage; readonly formats: readonly string[] };

/** A list from being brought to being made. What is mended in the grid can be undone. */
export function createMany(first: First) {
  const store = create<ManyState>()(
    temporal(
      (set, get) => {
        const read = (source: Omit<Source, 'leftOut'>) => {
          const opened = source.tabs[source.tab];
          if (!opened) return;
          const { rows, positions, leftOut } = readList(opened, source.matching);
          const readings = get().readings + 1;
          set({ source: { ...source, leftOut }, name: source.name, rows, positions, readings });
        };
        return {
          ...first,
          name: '',
          rows: [] as readonly ListRow[],
          positions: ownPositions as ListPositions,
          venue: '',
          colouring: 'colour',
          use: 'print',
          readings: 0,
          source: undefined,
          bring(name, { tabs, oldColumns }, bytes) {
            const [opened] = tabs;
            if (!opened) return;
            const matching = matchColumns(opened);
            read({ name, tabs, oldColumns, tab: 0, matching, ...(bytes && { bytes }) });
          },
          convert(tabs) {
            const { source } = get();
            const opened = tabs[source?.tab ?? 0];
            if (source && opened) {
              read({ ...source, tabs, oldColumns: [], matching: matchColumns(opened) });
            }
          },
          chooseTab(tab) {
            const { source } = get();
            const opened = source?.tabs[tab];
            if (source && opened) read({ ...source, tab, matching: matchColumns(opened) });
          },
          match(matching) {
            const { source } = get();
            if (source) read({ ...source, matching });
          },
          open(kept) {
            const { formats, readings } = get();
            const chosen = kept.formats.length > 0 ? kept.formats : formats;
            set({ logo: undefined, ...kept, formats: chosen, source: undefined, readings: readings + 1 });
          },
          choose: (part) => set(part),
          change: (changes) => set(({ rows }) => ({ rows: withChanges(rows, changes) })),
          addRow: () =>
            set(({ rows }) => {
              const id = rows.reduce((most, row) => Math.max(most, row.id), 0) + 1;
              const row = rows.reduce((most, each) => Math.max(most, each.row), 0) + 1;
              return { rows: [...rows, { id, row, cells: emptyCells }] };
            }),
          removeRow: (id) => set(({ rows }) => ({ rows: rows.filter((row) => row.id !== id) })),
        };
      },
      {
        limit: STEPS,
        partialize: ({ rows }) => ({ rows }),
        equality: (past, present) => past.rows === present.rows,
      },
    ),
  );
  store.subscribe(({ readings }, before) => {
    // what was there before is noted after this is called
    if (readings !== before.readings) queueMicrotask(() => store.temporal.getState().clear());
  });
  return store;
}
export type ManyStore = ReturnType<typeof createMany>;
