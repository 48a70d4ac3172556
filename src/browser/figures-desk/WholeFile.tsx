/** @jsxImportSource react */
import type { Dispatch, SetStateAction } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { Defaults } from '../../core/figures/import/reading.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { ChoiceField, TextField } from './Field.tsx';
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
        <TextField
          {...{ id: 'as-of', label: t.figures.asOf, hint: t.figures.asOfHint }}
          {...{ value: defaults.asOf ?? '', onChange: set('asOf') }}
        />
        <ChoiceField
          {...{ id: 'metric', label: t.figures.metric, none: t.figures.notSaid }}
          {...{ value: defaults.metric ?? '', onChange: set('metric') }}
          choices={data.metrics.map(({ id, name }) => ({ id, label: name[language] }))}
        />
        <TextField
          {...{ id: 'area', label: t.figures.area }}
          {...{ value: defaults.area ?? '', onChange: set('area') }}
        />
      </details>
    </>
  );
}
