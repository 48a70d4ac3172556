/** @jsxImportSource react */
import { useId } from 'react';
import { type PrintRange, rowSpans } from '../../core/places/list/print-range.ts';
import type { Words } from './words.ts';

export type RangeKind = PrintRange['kind'];
export type RangeWish = { readonly kind: RangeKind; readonly rows: string; readonly district: string };

type Props = {
  readonly t: Words;
  readonly wish: RangeWish;
  readonly setWish: (wish: RangeWish) => void;
  readonly districts: readonly string[];
  /** How many rows are selected in the grid. */
  readonly selected: number;
};

/** Which rows are made: all, some by number, those selected in the grid, or one district's. */
export function RangeChoice({ t, wish, setWish, districts, selected }: Props) {
  const id = useId();
  const kinds: readonly RangeKind[] = [
    'all',
    'rows',
    'selected',
    ...(districts.length > 0 ? (['district'] as const) : []),
  ];
  const isBad = wish.kind === 'rows' && rowSpans(wish.rows) === undefined;
  return (
    <fieldset className="formats">
      <legend>{t.range.title}</legend>
      <div className="shelf-row">
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <label>
                <input
                  type="radio"
                  name={`${id}range`}
                  checked={wish.kind === kind}
                  onChange={() => setWish({ ...wish, kind })}
                />
                <span>{kind === 'selected' ? t.range.selected(selected) : t.range[kind]}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
      {wish.kind === 'rows' && (
        <div className="field">
          <label htmlFor={`${id}rows`}>{t.range.numbers}</label>
          <input
            id={`${id}rows`}
            type="text"
            value={wish.rows}
            aria-invalid={isBad}
            aria-describedby={`${id}bad`}
            onChange={({ target }) => setWish({ ...wish, rows: target.value })}
          />
          <p id={`${id}bad`} className={isBad ? 'fault' : 'quiet'}>
            {t.range.hint}
          </p>
        </div>
      )}
      {wish.kind === 'district' && (
        <div className="field">
          <label htmlFor={`${id}district`}>{t.range.which}</label>
          <select
            id={`${id}district`}
            value={wish.district}
            onChange={({ target }) => setWish({ ...wish, district: target.value })}
          >
            {districts.map((district) => (
              <option key={district}>{district}</option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
}
