/** @jsxImportSource react */
import { type Dispatch, type SetStateAction, useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { Defaults } from '../../core/figures/import/reading.ts';
import type { SourceForm } from '../../core/figures/sources/new-source.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { ChoiceField, TextField } from './Field.tsx';
import { newSource, SourceChoice } from './SourceChoice.tsx';
import { SourceFields } from './SourceFields.tsx';
import type { Said } from './use-check.ts';
import { emptySource, type WrittenSource } from './use-source.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly data: DeskData;
  readonly written: WrittenSource | undefined;
  readonly said: Said;
  readonly setSaid: Dispatch<SetStateAction<Said>>;
};

/** What holds for the whole table where its cells do not say. */
export function WholeFile({ t, language, data, written, said, setSaid }: Props) {
  const { defaults } = said;
  const set = (name: keyof Defaults) => (value: string) =>
    setSaid((old) => ({ ...old, defaults: { ...old.defaults, [name]: value.trim() || undefined } }));
  const [kept, setKept] = useState(() => emptySource(language));
  const write = (source: SourceForm) => {
    setKept(source);
    setSaid((old) => ({ ...old, source }));
  };
  const choose = (id: string) => {
    if (id === newSource) return write(kept);
    setSaid(({ source: _, ...old }) => ({ ...old, defaults: { ...old.defaults, source: id || undefined } }));
  };
  return (
    <>
      <SourceChoice
        {...{ t, language, sources: data.sources, onChoose: choose }}
        chosen={written ? newSource : (defaults.source ?? '')}
      />
      {written && <SourceFields {...{ t, language, written, onChange: write }} />}
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
