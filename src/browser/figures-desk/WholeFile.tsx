/** @jsxImportSource react */
import type { Dispatch, SetStateAction } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { Defaults } from '../../core/figures/import/reading.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { SourceChoice } from './SourceChoice.tsx';
import type { Said } from './use-check.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly said: Said;
  readonly setSaid: Dispatch<SetStateAction<Said>>;
};

/** What holds for the whole table where its cells do not say. */
export function WholeFile({ t, language, data, said, setSaid }: Props) {
  const { defaults } = said;
  const set = (name: keyof Defaults) => (value: string) =>
    setSaid((old) => ({ ...old, defaults: { ...old.defaults, [name]: value.trim() || undefined } }));
  return (
    <>
      <SourceChoice
        {...{ t, language, sources: data.sources, chosen: defaults.source ?? '', onChoose: set('source') }}
      />
      <details>
        <summary>{t.figures.whole}</summary>
        <div className="field">
          <label htmlFor="as-of">{t.figures.asOf}</label>
          <input
            id="as-of"
            value={defaults.asOf ?? ''}
            aria-describedby="as-of-hint"
            autoComplete="off"
            onChange={({ target }) => set('asOf')(target.value)}
          />
          <p id="as-of-hint" className="quiet">
            {t.figures.asOfHint}
          </p>
        </div>
        <div className="field">
          <label htmlFor="metric">{t.figures.metric}</label>
          <select
            id="metric"
            value={defaults.metric ?? ''}
            onChange={({ target }) => set('metric')(target.value)}
          >
            <option value="">{t.figures.notSaid}</option>
            {data.metrics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="area">{t.figures.area}</label>
          <input
            id="area"
            value={defaults.area ?? ''}
            autoComplete="off"
            onChange={({ target }) => set('area')(target.value)}
          />
        </div>
      </details>
    </>
  );
}
