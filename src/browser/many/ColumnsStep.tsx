/** @jsxImportSource react */
import { useId } from 'react';
import { columnLetters } from '../../core/tables/column-letters.ts';
import type { TabRow } from '../../core/tables/files/tab.ts';
import { type PlaceColumn, placeColumns } from '../../core/tables/places/column-names.ts';
import { matchColumns, withColumn } from '../../core/places/list/match-columns.ts';
import type { WorkerClient } from '../worker/client.ts';
import { OldColumns } from './OldColumns.tsx';
import type { ManyState, Source } from './store.ts';
import { columnName, type Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly many: ManyState;
  readonly source: Source;
  readonly worker: WorkerClient;
};

/** Rows that may be the header, and rows in view below it. */
const HEADER_CHOICES = 20;
const ROWS_IN_VIEW = 5;
const LETTERS_IN_VIEW = 60;

const cellsOf = (row: TabRow): readonly string[] => ('cells' in row ? row.cells : [row.record]);
const shorten = (text: string) =>
  text.length > LETTERS_IN_VIEW ? `${text.slice(0, LETTERS_IN_VIEW - 1)}…` : text;

/** What each column was taken for, beside the first rows; each can be said otherwise. */
export function ColumnsStep({ t, many, source, worker }: Props) {
  const id = useId();
  const { matching, tabs } = source;
  const opened = tabs[source.tab];
  if (!opened) return undefined;
  const { rows } = opened;
  const first = matching.header?.first;
  const shown = rows.filter(({ row }) => row > (matching.header?.last ?? 0)).slice(0, ROWS_IN_VIEW);
  const header = rows.find(({ row }) => row === first);
  const hasName = matching.columns.includes('name');
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.columns}</h2>
      <OldColumns {...{ t, many, source, worker }} />
      {tabs.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}tab`}>{t.match.tab}</label>
          <select
            id={`${id}tab`}
            value={source.tab}
            onChange={({ target }) => many.chooseTab(Number(target.value))}
          >
            {tabs.map(({ tab }, index) => (
              <option key={tab.name} value={index}>
                {tab.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}header`}>{t.match.header}</label>
        <select
          id={`${id}header`}
          value={first ?? ''}
          aria-describedby={`${id}kept`}
          onChange={({ target }) =>
            many.match(
              target.value === ''
                ? { header: undefined, columns: matching.columns }
                : matchColumns(opened, Number(target.value)),
            )
          }
        >
          <option value="">{t.match.noHeader}</option>
          {rows.slice(0, HEADER_CHOICES).map((row) => (
            <option key={row.row} value={row.row}>
              {t.match.row(
                row.row,
                shorten(
                  cellsOf(row)
                    .filter((cell) => cell.trim() !== '')
                    .join(' · '),
                ),
              )}
            </option>
          ))}
        </select>
        <p id={`${id}kept`} className="quiet">
          {t.match.kept}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is scrolled with the keyboard */}
      <section className="first-rows" aria-label={t.match.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.match.rowNumber}</th>
              {matching.columns.map((column, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                <th key={position} scope="col">
                  <select
                    aria-label={t.match.column(columnLetters(position))}
                    value={column ?? ''}
                    onChange={({ target }) => {
                      const chosen = placeColumns.find((each) => each === target.value);
                      many.match(withColumn(matching, position, chosen));
                    }}
                  >
                    <option value="">{t.match.nothing}</option>
                    {placeColumns.map((each: PlaceColumn) => (
                      <option key={each} value={each}>
                        {columnName(t, each)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...(header ? [header] : []), ...shown].map((row) => (
              <tr key={row.row} className={row === header ? 'header' : undefined}>
                <th scope="row">{row.row}</th>
                {matching.columns.map((_, position) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                  <td key={position}>{shorten(cellsOf(row)[position] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div role="status">
        {!hasName && <p className="fault">{t.match.noName}</p>}
        {source.leftOut.length > 0 && <p className="quiet">{t.match.leftOut(firstOf(source.leftOut))}</p>}
      </div>
    </section>
  );
}

/** As many numbers as one reads. */
const firstOf = (rows: readonly number[]) => `${rows.slice(0, 10).join(', ')}${rows.length > 10 ? '…' : ''}`;
