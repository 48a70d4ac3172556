/** @jsxImportSource react */
import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { blockOf, cleared, filledDown, sizeOf } from '../../core/places/list/cell-block.ts';
import { placeColumns } from '../../core/tables/places/column-names.ts';
import type { CellChange, ListRow } from '../../core/places/list/list.ts';
import { writeListFile } from '../../core/places/list/list-file.ts';
import type { ListFault } from '../../core/places/list/screen-list.ts';
import type { WorkerClient } from '../worker/client.ts';
import { CellFault } from './CellFault.tsx';
import { DefaultVenue } from './DefaultVenue.tsx';
import { byCell, nextFault } from './faults-by-cell.ts';
import { Grid } from './Grid.tsx';
import { KindWords } from './KindWords.tsx';
import { MarkedCopy } from './MarkedCopy.tsx';
import { RowPreview } from './RowPreview.tsx';
import { saveFile } from '../parts/save-file.ts';
import type { Selection } from './selection.ts';
import { keptOf, type ManyStore } from './store.ts';
import type { Screening } from './use-screening.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly input: ManyInput;
  readonly useMany: ManyStore;
  readonly screening: Screening;
  readonly selection: Selection;
  /** The rows in view. */
  readonly shown: readonly ListRow[];
  readonly isOnlyFaulty: boolean;
  readonly showOnly: (ids: ReadonlySet<number> | undefined) => void;
  readonly worker: WorkerClient;
};

/** What is wrong but for kinds of place that are asked for above the list, and how many rows wait for that. */
function withoutKind(faults: readonly ListFault[], rows: readonly ListRow[], chosen: string) {
  if (chosen !== '') return { told: faults, unasked: 0 };
  const kindless = new Set(rows.filter(({ cells }) => cells.venue.trim() === '').map(({ id }) => id));
  const told = faults.filter(({ id, column }) => column !== 'venue' || !kindless.has(id));
  return { told, unasked: faults.length - told.length };
}

/** The list in a grid, with what is wrong with it, and the sheet of the row that one is in. */
export function MendStep({ t, locale, input, useMany, screening, selection, shown, worker, ...view }: Props) {
  const id = useId();
  const many = useMany();
  const { undo, redo, pastStates, futureStates } = useStore(useMany.temporal);
  const { at, setAt } = selection;
  const { rows } = many;
  const { told, unasked } = useMemo(
    () => withoutKind(screening.faults, rows, many.venue),
    [screening.faults, rows, many.venue],
  );
  const faults = useMemo(() => byCell(told), [told]);
  const row = shown[Math.min(at.row, shown.length - 1)];
  const column = placeColumns[at.column] ?? 'name';
  const fault = row && faults.get(row.id)?.get(column);
  const place = screening.places.find((each) => each.id === row?.id);
  const step = (by: 1 | -1) => {
    const next = nextFault(shown, faults, at, by);
    if (next) setAt(next);
  };
  const count = told.length;
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.mend}</h2>
      <DefaultVenue {...{ t, locale, venues: input.venues, many }} />
      <KindWords {...{ t, locale, input, many }} />
      <div className="bar">
        <p role="status" className="count">
          {t.grid.count(rows.length)}.{' '}
          <strong>{screening.isOld ? t.grid.screening : t.grid.faults(count)}</strong>
          {unasked > 0 && ` ${t.match.kindFirst(unasked)}`}
          {screening.failed !== undefined && ` ${t.make.failed(screening.failed)}`}
        </p>
        <button type="button" disabled={count === 0} onClick={() => step(-1)}>
          {t.grid.previous}
        </button>
        <button type="button" disabled={count === 0} onClick={() => step(1)}>
          {t.grid.next}
        </button>
        <label className="check">
          <input
            type="checkbox"
            checked={view.isOnlyFaulty}
            onChange={({ target }) => {
              view.showOnly(target.checked ? new Set(faults.keys()) : undefined);
              setAt({ row: 0, column: at.column });
            }}
          />
          {t.grid.onlyFaulty}
        </label>
        <button type="button" disabled={pastStates.length === 0} onClick={() => undo()}>
          {t.grid.undo}
        </button>
        <button type="button" disabled={futureStates.length === 0} onClick={() => redo()}>
          {t.grid.redo}
        </button>
      </div>
      <CellFault
        key={`${row?.id} ${column} ${row?.cells[column]}`}
        {...{ t, locale, many, row, column, fault }}
      />
      <Grid {...{ t, locale, rows: shown, faults, selection }} change={many.change} undo={undo} redo={redo} />
      <SelectedCells {...{ t, shown, selection, change: many.change }} />
      {shown.length === 0 && <p>{t.grid.allRight}</p>}
      <div className="bar">
        <button
          type="button"
          onClick={() => {
            many.addRow();
            view.showOnly(undefined);
            setAt({ row: rows.length, column: 1 });
          }}
        >
          {t.grid.add}
        </button>
        <button type="button" disabled={!row} onClick={() => row && many.removeRow(row.id)}>
          {t.grid.remove}
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile(`${t.make.archive}.json`, writeListFile(keptOf(many)));
          }}
        >
          {t.grid.keep}
        </button>
        <MarkedCopy {...{ t, locale, many, faults: screening.faults, worker }} />
      </div>
      <RowPreview {...{ t, place, many, venues: input.venues, worker }} />
    </section>
  );
}

type Selected = {
  readonly t: Words;
  readonly shown: readonly ListRow[];
  readonly selection: Selection;
  readonly change: (changes: readonly CellChange[]) => void;
};

/** What can be done with several cells at once, for those without its keys. */
function SelectedCells({ t, shown, selection: { at, from }, change }: Selected) {
  const block = blockOf(at, from);
  const { rows, columns } = sizeOf(block);
  const isSeveral = rows * columns > 1;
  return (
    <div className="bar">
      <p role="status" className="quiet">
        {isSeveral && t.grid.selected(rows, columns)}
      </p>
      {isSeveral && (
        <>
          <button type="button" disabled={rows === 1} onClick={() => change(filledDown(shown, block))}>
            {t.grid.fillDown}
          </button>
          <button type="button" onClick={() => change(cleared(shown, block))}>
            {t.grid.clear}
          </button>
        </>
      )}
    </div>
  );
}
