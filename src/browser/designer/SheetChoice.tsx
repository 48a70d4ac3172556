/** @jsxImportSource react */
import { useId } from 'react';
import type { Design } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { formatName } from '../../core/formats/format-name.ts';
import { inColouring } from '../../core/places/mono.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { ColouringChoice, FormatChoice, LanguageChoice, refusalIn } from '../parts/SheetFields.tsx';
import type { DesignState } from './store.ts';
import type { Words } from './words.ts';

type Props = Pick<DesignState, 'change' | 'chooseVenue' | 'chooseColouring' | 'chooseFormat' | 'venues'> & {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly design: Design;
  readonly venue: VenueDesigns;
};

/** Which sheets: the kind of place, the language, the formats. */
export function SheetChoice({ t, locale, design, venue, venues, ...actions }: Props) {
  const id = useId();
  const there = venue.designs.map(({ format }) => format);
  return (
    <fieldset>
      <legend>{t.sections.sheet}</legend>
      <div className="field">
        <label htmlFor={`${id}venue`}>{t.venue}</label>
        <select
          id={`${id}venue`}
          value={design.venue}
          onChange={({ target }) => actions.chooseVenue(target.value)}
        >
          {venues.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name[locale]}
            </option>
          ))}
        </select>
      </div>
      <LanguageChoice
        {...{ locale, venues, label: t.language, both: t.both, language: design.language }}
        onChoose={(language) => actions.change({ language })}
      />
      <ColouringChoice {...{ t, colouring: design.colouring }} onChoose={actions.chooseColouring} />
      <details className="formats">
        <summary>
          {t.formats}: {design.formats.map((format) => formatName(format, locale)).join(', ')}
        </summary>
        <p className="quiet">{t.formatsHint}</p>
        <FormatChoice
          {...{ locale, purposes: t.purposes, chosen: design.formats }}
          formats={there.filter((format) => inColouring(format, design.colouring, there) === format)}
          refusal={refusalIn(design.colouring, t)}
          onChoose={actions.chooseFormat}
        />
      </details>
    </fieldset>
  );
}
