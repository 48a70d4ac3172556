/** @jsxImportSource react */
import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { listColumns, type ListRow } from '../../core/places/list/list.ts';
import { writeListFile } from '../../core/places/list/list-file.ts';
import type { ListFault } from '../../core/places/list/screen-list.ts';
import type { WorkerClient } from '../worker/client.ts';
import { CellFault } from './CellFault.tsx';
import { DefaultVenue } from './DefaultVenue.tsx';
import { Grid } from './Grid.tsx';
import { RowPreview } from './RowPreview.tsx';
import { saveFile } from '../parts/save-file.ts';
import type { ManyStore } from './store.ts';
import type { Screening } from './use-screening.ts';
import type { Words } from './words.ts';

/** A cell of the rows in view, both counted from 0. */
export type At = { readonly row: number; readonly column: number };

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly input: ManyInput;
  readonly useMany: ManyStore;
  readonly screening: Screening;
  readonly at: At;
  readonly setAt: (at: At) => void;
  readonly worker: WorkerClient;
};

/** The list in a grid, with what is wrong with it, and the sheet of the row that one is in. */
export function MendStep({ t, locale, input, useMany, screening, at, setAt, worker }: Props) {
  const id = useId();
  const many = useMany();
  const { undo, redo, pastStates, futureStates } = useStore(useMany.temporal);
  const [onlyIds, setOnlyIds] = useState<ReadonlySet<number>>();
  const { rows } = many;
  const shown = useMemo(() => (onlyIds ? rows.filter((row) => onlyIds.has(row.id)) : rows), [rows, onlyIds]);
  const faults = useMemo(() => byCell(screening.faults), [screening.faults]);
  const row = shown[Math.min(at.row, shown.length - 1)];
  const column = listColumns[at.column] ?? 'name';
  const fault = row && faults.get(row.id)?.get(column);
  const place = screening.places.find((each) => each.id === row?.id);
  const step = (by: 1 | -1) => {
    const next = nextFault(shown, faults, at, by);
    if (next) setAt(next);
  };
  const count = screening.faults.length;
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.mend}</h2>
      <DefaultVenue {...{ t, locale, venues: input.venues, many }} />
      <div className="bar">
        <p role="status" className="count">
          {t.grid.count(rows.length)}.{' '}
          <strong>{screening.isOld ? t.grid.screening : t.grid.faults(count)}</strong>
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
            checked={onlyIds !== undefined}
            onChange={({ target }) => {
              setOnlyIds(target.checked ? new Set(faults.keys()) : undefined);
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
      <Grid {...{ t, locale, rows: shown, faults, at, setAt }} change={many.change} undo={undo} redo={redo} />
      {shown.length === 0 && <p>{t.grid.allRight}</p>}
      <div className="bar">
        <button
          type="button"
          onClick={() => {
            many.addRow();
            setOnlyIds(undefined);
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
            const { name, positions, venue, language, formats } = many;
            const text = writeListFile({ name, rows, positions, venue, language, formats });
            saveFile(`${t.make.archive}.json`, text);
          }}
        >
          {t.grid.keep}
        </button>
      </div>
      <RowPreview {...{ t, place, formats: many.formats, venues: input.venues, worker }} />
    </section>
  );
}

/** Faults by row and column, the first of each cell. */
export type FaultsByCell = ReadonlyMap<number, ReadonlyMap<string, ListFault>>;

function byCell(faults: readonly ListFault[]): FaultsByCell {
  const rows = new Map<number, Map<string, ListFault>>();
  for (const fault of faults) {
    const cells = rows.get(fault.id) ?? new Map<string, ListFault>();
    if (!cells.has(fault.column)) cells.set(fault.column, fault);
    rows.set(fault.id, cells);
  }
  return rows;
}

/** The next cell with a fault in reading order, after the last the first again. */
function nextFault(rows: readonly ListRow[], faults: FaultsByCell, at: At, by: 1 | -1): At | undefined {
  const cells = rows.flatMap(({ id }, row) =>
    listColumns.flatMap((column, index) => (faults.get(id)?.has(column) ? [{ row, column: index }] : [])),
  );
  const order = (cell: At) => cell.row * listColumns.length + cell.column;
  return by === 1
    ? (cells.find((cell) => order(cell) > order(at)) ?? cells[0])
    : (cells.findLast((cell) => order(cell) < order(at)) ?? cells.at(-1));
}
