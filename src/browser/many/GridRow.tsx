/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page have no place in a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell has the stop of the tab key; arrow keys reach the others
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import { placeColumns } from '../../core/tables/places/column-names.ts';
import type { ListRow } from '../../core/places/list/list.ts';
import type { ListFault } from '../../core/places/list/screen-list.ts';
import { columnName, type Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly row: ListRow;
  /** Among the rows in view, counted from 0. */
  readonly index: number;
  readonly top: number;
  readonly faults: ReadonlyMap<string, ListFault> | undefined;
  /** Of the cell that one is in. */
  readonly column: number | undefined;
  /** What is being typed into it. */
  readonly draft: string | undefined;
  /** The columns that are selected in this row. */
  readonly selected: { readonly left: number; readonly right: number } | undefined;
  readonly choose: (column: number, isExtending: boolean) => void;
  readonly edit: () => void;
  readonly type: (text: string) => void;
  /** Takes what was typed, or gives it up, and goes so many rows down. */
  readonly finish: (text: string | undefined, down: number) => void;
};

const focusAtEnd = (input: HTMLInputElement | null) => {
  if (!input || input === document.activeElement) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
};

/** One place of the grid. */
export function GridRow({ t, locale, row, index, top, faults, column, draft, selected, ...actions }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" aria-colindex={1} className="cell number">
        {row.row}
      </span>
      {placeColumns.map((each, position) => {
        const isHere = position === column;
        const fault = faults?.get(each);
        const text = row.cells[each];
        return (
          <span
            key={each}
            role="gridcell"
            aria-colindex={position + 2}
            aria-invalid={fault !== undefined}
            aria-selected={selected !== undefined && position >= selected.left && position <= selected.right}
            title={fault?.rule[staffLocaleFor(locale)] ?? (text.length > 24 ? text : undefined)}
            tabIndex={isHere ? 0 : -1}
            className={`cell ${each}`}
            onFocus={() => !isHere && actions.choose(position, false)}
            onMouseDown={(event) => {
              if (event.button !== 0 || (isHere && draft !== undefined)) return;
              // the focus would begin a selection anew
              if (event.shiftKey) event.preventDefault();
              actions.choose(position, event.shiftKey);
            }}
            onMouseEnter={(event) => event.buttons === 1 && actions.choose(position, true)}
            onDoubleClick={actions.edit}
          >
            {isHere && draft !== undefined ? (
              <input
                ref={focusAtEnd}
                type="text"
                value={draft}
                aria-label={`${columnName(t, each)}, ${t.grid.row} ${row.row}`}
                onChange={({ target }) => actions.type(target.value)}
                onBlur={() => actions.finish(draft, 0)}
                onKeyDown={(event) => {
                  event.stopPropagation();
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === 'Enter') actions.finish(draft, event.shiftKey ? -1 : 1);
                  else if (event.key === 'Escape') actions.finish(undefined, 0);
                  else return;
                  event.preventDefault();
                }}
              />
            ) : (
              <bdi>{text}</bdi>
            )}
          </span>
        );
      })}
    </div>
  );
}
