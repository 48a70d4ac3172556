/** @jsxImportSource react */
import { useId } from 'react';
import { type Design, type DesignLanguage, languagesOf } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { byPurpose } from '../../core/catalogue/shop.ts';
import { formatName, languageName } from '../../core/formats/format-name.ts';
import type { FormatKind } from '../../core/formats/format.ts';
import { formats } from '../../core/formats/formats.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { DesignState } from './store.ts';
import type { Words } from './words.ts';

type Props = Pick<DesignState, 'change' | 'chooseVenue' | 'chooseFormat' | 'venues'> & {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly design: Design;
  readonly venue: VenueDesigns;
};

/** Which sheets: the kind of place, the language, the formats. */
export function SheetChoice({ t, locale, design, venue, venues, ...actions }: Props) {
  const id = useId();
  const shelves = byPurpose(venue.designs.map((each) => ({ ...each, kind: kindOf(each.format) })));
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
      <div className="field">
        <label htmlFor={`${id}language`}>{t.language}</label>
        <select
          id={`${id}language`}
          value={design.language}
          onChange={({ target }) => actions.change({ language: target.value as DesignLanguage })}
        >
          {languagesOf(venues).map((language) => (
            <option key={language} value={language}>
              {language === 'both' ? t.both : languageName(language, locale)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="formats" aria-describedby={`${id}hint`}>
        <legend>{t.formats}</legend>
        <p id={`${id}hint`} className="quiet">
          {t.formatsHint}
        </p>
        {shelves.map(({ purpose, items }) => (
          <div key={purpose} className="shelf-row">
            <p>{t.purposes[purpose]}</p>
            <ul>
              {items.map(({ format }) => (
                <li key={format}>
                  <label>
                    <input
                      type="checkbox"
                      checked={design.formats.includes(format)}
                      onChange={({ target }) => actions.chooseFormat(format, target.checked)}
                    />
                    <span>{formatName(format, locale)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
    </fieldset>
  );
}

const kindOf = (format: string): FormatKind => formats[format as keyof typeof formats].kind;
