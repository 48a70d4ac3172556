/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { fold } from '../../core/i18n/fold.ts';
import { formatAsOf } from '../../core/i18n/format.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { DeskWords } from '../parts/desk-words.ts';

type Props = {
  readonly t: DeskWords;
  readonly language: StaffLocaleId;
  readonly sources: DeskData['sources'];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** A source of many: those whose title, publisher, day or id has every word that was typed, the newest first. */
export function SourceChoice({ t, language, sources, chosen, onChoose }: Props) {
  const [wanted, setWanted] = useState('');
  // a day stays whole
  const words = wanted.split(/\s+/).map(fold);
  const named = sources.map((source) => ({ ...source, label: labelOf(source, language) }));
  const found = named
    .filter(({ source_id, label, published }) => {
      const text = fold(`${label} ${source_id} ${published}`);
      return source_id === chosen || words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => dayKey(b).localeCompare(dayKey(a)));
  return (
    <>
      <div className="field">
        <label htmlFor="source-search">{t.figures.sourceSearch}</label>
        <input
          id="source-search"
          type="search"
          value={wanted}
          autoComplete="off"
          onChange={({ target }) => setWanted(target.value)}
        />
        <p className="quiet" role="status">
          {wanted.trim() !== '' && t.figures.sourcesFound(found.length)}
        </p>
      </div>
      <div className="field">
        <label htmlFor="source">{t.figures.source}</label>
        <select
          id="source"
          value={chosen}
          aria-describedby="source-hint"
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{t.figures.noSource}</option>
          {found.map(({ source_id, label }) => (
            <option key={source_id} value={source_id}>
              {label}
            </option>
          ))}
        </select>
        <p id="source-hint" className="quiet">
          {t.figures.sourceHint}
        </p>
      </div>
    </>
  );
}

type NamedSource = DeskData['sources'][number];

/** As much of a title as a list has room for. */
const TITLE = 70;

const labelOf = ({ published, publisher, title }: NamedSource, language: StaffLocaleId): string =>
  [published === 'unknown' ? '' : formatAsOf(published, language), publisher, title.slice(0, TITLE)]
    .filter(Boolean)
    .join(' · ');

const dayKey = ({ published }: NamedSource): string => (published === 'unknown' ? '' : published);
