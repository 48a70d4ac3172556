/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { publisherIn, titleIn } from '../../core/domain/citations/source-names.ts';
import { fold } from '../../core/i18n/fold.ts';
import { formatAsOf } from '../../core/i18n/format.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { ChoiceField, Field } from './Field.tsx';

/** What is chosen where the source is none of the list; no id of one has such a sign. */
export const newSource = '+';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly sources: DeskData['sources'];
  readonly chosen: string;
  /** `newSource` for one that is not among them. */
  readonly onChoose: (id: string) => void;
};

/** A source of many: those whose title (its own too), publisher, day or id has every word that was typed, the newest first. */
export function SourceChoice({ t, language, sources, chosen, onChoose }: Props) {
  const [wanted, setWanted] = useState('');
  // a day stays whole
  const words = wanted.split(/\s+/).map(fold);
  const named = sources.map((source) => ({ ...source, label: labelOf(source, language) }));
  const found = named
    .filter(({ source_id, label, title, published }) => {
      const text = fold(`${label} ${title} ${source_id} ${published}`);
      return source_id === chosen || words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => dayKey(b).localeCompare(dayKey(a)));
  return (
    <>
      <Field id="source-search" label={t.figures.sourceSearch}>
        <input
          id="source-search"
          type="search"
          value={wanted}
          autoComplete="off"
          onChange={({ target }) => setWanted(target.value)}
        />
        <div className="quiet" role="status">
          {wanted.trim() !== '' && t.figures.sourcesFound(found.length)}
        </div>
      </Field>
      <ChoiceField
        {...{ id: 'source', label: t.figures.source, none: t.figures.noSource }}
        {...{ value: chosen, onChange: onChoose }}
        choices={[
          { id: newSource, label: t.figures.newSource },
          ...found.map(({ source_id, label }) => ({ id: source_id, label })),
        ]}
      />
    </>
  );
}

type NamedSource = DeskData['sources'][number];

/** As much of a title as a list has room for. */
const TITLE = 70;

const labelOf = (source: NamedSource, language: StaffLocaleId): string =>
  [dayOf(source, language), publisherIn(source, language), titleIn(source, language).slice(0, TITLE)]
    .filter(Boolean)
    .join(' · ');

const dayOf = ({ published }: NamedSource, language: StaffLocaleId): string =>
  published === 'unknown' ? '' : formatAsOf(published, language);

const dayKey = ({ published }: NamedSource): string => (published === 'unknown' ? '' : published);
