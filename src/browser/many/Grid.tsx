/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page have no place in a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell has the stop of the tab key; arrow keys reach the others
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import {
  blockOf,
  blockText,
  type CellAt,
  cleared,
  filledDown,
  pasted,
} from '../../core/places/list/cell-block.ts';
import { placeColumns } from '../../core/tables/places/column-names.ts';
import type { CellChange, ListRow } from '../../core/places/list/list.ts';
import { pastedBlock } from '../../core/places/list/pasted.ts';
import { GridRow } from './GridRow.tsx';
import { moved } from './grid-keys.ts';
import type { FaultsByCell } from './faults-by-cell.ts';
import type { Selection } from './selection.ts';
import { columnName, type Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly rows: readonly ListRow[];
  readonly faults: FaultsByCell;
  readonly selection: Selection;
  readonly change: (changes: readonly CellChange[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

const ROW_PX = 40;

/** The rows as an ARIA grid: one stop of the tab key, arrow keys within; only rows in view are in the page. */
export function Grid({ t, locale, rows, faults, selection, change, undo, redo }: Props) {
  const { at, from, setAt, extendTo } = selection;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<string>();
  const isWalking = useRef(false);
  const last = useRef<CellAt>(undefined);
  const row = Math.max(0, Math.min(at.row, rows.length - 1));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
    // the row that has the focus stays in the page however far one scrolls
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), row])]
        .filter((index) => index < rows.length)
        .toSorted((a, b) => a - b),
  });
  const current = rows[row];
  const block = blockOf({ ...at, row }, { ...from, row: Math.min(from.row, rows.length - 1) });
  const column = placeColumns[at.column] ?? 'name';

  useEffect(() => {
    virtualizer.scrollToIndex(row);
  }, [virtualizer, row]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the cell, and comes back when editing ends
  useEffect(() => {
    const cell = scroller.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    const isMoved = last.current !== undefined && last.current !== at;
    last.current = at;
    if (isMoved) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (!isWalking.current || draft !== undefined) return;
    isWalking.current = false;
    cell?.focus();
  }, [row, at, draft]);

  const go = (next: CellAt, isExtending: boolean) => {
    isWalking.current = true;
    (isExtending ? extendTo : setAt)(next);
  };
  const finish = (text: string | undefined, down: number) => {
    isWalking.current = true;
    setDraft(undefined);
    if (text === undefined || !current) return;
    if (current.cells[column] !== text) change([{ id: current.id, column, text }]);
    if (down !== 0) setAt({ row: Math.min(row + down, rows.length - 1), column: at.column });
  };
  const press = (event: KeyboardEvent) => {
    if (draft !== undefined || !current) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX) - 2);
    const next = moved(event, { ...at, row }, { rows: rows.length, columns: placeColumns.length, page });
    if (next) go(next, event.shiftKey);
    else if (isCommand && key === 'z') (event.shiftKey ? redo : undo)();
    else if (isCommand && key === 'y') redo();
    else if (isCommand && key === 'a') selection.selectAll(rows.length);
    else if (isCommand && key === 'd') change(filledDown(rows, block));
    else if (event.key === 'Escape') setAt({ ...at, row });
    else if (event.key === 'Enter' || event.key === 'F2') setDraft(current.cells[column]);
    else if (event.key === 'Delete' || event.key === 'Backspace') change(cleared(rows, block));
    else if (!isCommand && !event.altKey && [...event.key].length === 1) setDraft(event.key);
    else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (draft !== undefined) return;
    event.preventDefault();
    change(pasted(rows, block, pastedBlock(event.clipboardData.getData('text/plain'))));
  };
  const copy = (event: ClipboardEvent) => {
    if (draft !== undefined || !current) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', blockText(rows, block));
  };
  const cut = (event: ClipboardEvent) => {
    copy(event);
    if (event.defaultPrevented) change(cleared(rows, block));
  };
  return (
    <>
      <p id={`${id}help`} className="quiet">
        {t.grid.help}
      </p>
      <div
        ref={scroller}
        className="grid"
        role="grid"
        aria-label={t.grid.label}
        aria-describedby={`${id}help`}
        aria-rowcount={rows.length + 1}
        aria-colcount={placeColumns.length + 1}
        aria-multiselectable
        tabIndex={-1}
        onKeyDown={press}
        onPaste={paste}
        onCopy={copy}
        onCut={cut}
      >
        <div role="rowgroup" className="grid-head">
          <div role="row" aria-rowindex={1} className="grid-row">
            <span role="columnheader" aria-colindex={1} className="cell number">
              {t.grid.row}
            </span>
            {placeColumns.map((each, index) => (
              <span key={each} role="columnheader" aria-colindex={index + 2} className={`cell ${each}`}>
                {columnName(t, each)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const own = rows[item.index];
            if (!own) return undefined;
            const isCurrent = item.index === row;
            return (
              <GridRow
                key={own.id}
                {...{ t, locale, row: own, index: item.index, top: item.start }}
                faults={faults.get(own.id)}
                column={isCurrent ? at.column : undefined}
                draft={isCurrent ? draft : undefined}
                selected={item.index >= block.top && item.index <= block.bottom ? block : undefined}
                choose={(index, isExtending) =>
                  (isExtending ? extendTo : setAt)({ row: item.index, column: index })
                }
                edit={() => setDraft(own.cells[column])}
                type={setDraft}
                finish={finish}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}
