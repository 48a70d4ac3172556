/** @jsxImportSource react */
import { useId, useState } from 'react';
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import type { PlaceColumn } from '../../core/tables/places/column-names.ts';
import { type ListRow, mendAlike } from '../../core/places/list/list.ts';
import type { ListFault } from '../../core/places/list/screen-list.ts';
import type { ManyState } from './store.ts';
import { columnName, type Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly many: ManyState;
  readonly row: ListRow | undefined;
  readonly column: PlaceColumn;
  readonly fault: ListFault | undefined;
};

/** `D2 (Loại nơi)`: the cell, and what its column is called here. */
const whereIn = (t: Words, { where, column }: ListFault): string =>
  where.replace(`(${column})`, `(${columnName(t, column)})`);

/** What is wrong with the cell that one is in, and how to mend it there or in every cell that says the same. */
export function CellFault({ t, locale, many, row, column, fault }: Props) {
  const id = useId();
  const text = row?.cells[column] ?? '';
  const [instead, setInstead] = useState(text);
  const alike = fault ? mendAlike(many.rows, { column, from: text, text: instead }) : [];
  return (
    <div className="cell-fault">
      <div role="status">
        {fault && (
          <p className="fault">
            <strong>
              {whereIn(t, fault)}: {fault.rule[staffLocaleFor(locale)]}.
            </strong>{' '}
            {t.grid.mend(fault.fix[staffLocaleFor(locale)])}
          </p>
        )}
      </div>
      {fault && row && (
        <div className="bar">
          <label htmlFor={id}>{t.grid.rewrite}</label>
          <input id={id} type="text" value={instead} onChange={({ target }) => setInstead(target.value)} />
          <button
            type="button"
            disabled={instead === text}
            onClick={() => many.change([{ id: row.id, column, text: instead }])}
          >
            {t.grid.mendOne}
          </button>
          {alike.length > 1 && (
            <button type="button" disabled={instead === text} onClick={() => many.change(alike)}>
              {t.grid.alike(alike.length)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
