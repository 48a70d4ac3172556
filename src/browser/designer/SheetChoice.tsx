/** @jsxImportSource react */
import { memo, useId } from 'react';
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
  readonly venue: VenueDesigns;
} & Pick<Design, 'language' | 'colouring' | 'formats'>;

/** Which sheets: the kind of place, the language, the formats. */
export const SheetChoice = memo(function SheetChoice({ t, locale, venue, venues, ...props }: Props) {
  const { language, colouring, formats, ...actions } = props;
  const id = useId();
  const there = venue.designs.map(({ format }) => format);
  return (
    <fieldset>
      <legend>{t.sections.sheet}</legend>
      <div className="field">
        <label htmlFor={`${id}venue`}>{t.venue}</label>
        <select
          id={`${id}venue`}
          value={venue.id}
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
        {...{ locale, venues, label: t.language, both: t.both, language }}
        onChoose={(language) => actions.change({ language })}
      />
      <ColouringChoice {...{ t, colouring }} onChoose={actions.chooseColouring} />
      <details className="formats">
        <summary>
          {t.formats}: {formats.map((format) => formatName(format, locale)).join(', ')}
        </summary>
        <p className="quiet">{t.formatsHint}</p>
        <FormatChoice
          {...{ locale, purposes: t.purposes, chosen: formats }}
          formats={there.filter((format) => inColouring(format, colouring, there) === format)}
          refusal={refusalIn(colouring, t)}
          onChoose={actions.chooseFormat}
        />
      </details>
    </fieldset>
  );
});
