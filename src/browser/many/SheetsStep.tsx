/** @jsxImportSource react */
import { useId } from 'react';
import { formatName, languageName } from '../../core/formats/format-name.ts';
import { formats as registry } from '../../core/formats/formats.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { byPurpose } from '../../core/catalogue/shop.ts';
import { type DesignLanguage, languagesOf } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import type { ManyState } from './store.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly venues: readonly VenueDesigns[];
  readonly many: ManyState;
};

const uses: readonly PdfFor[] = ['print', 'plain'];

/** Which sheets each place gets. */
export function SheetsStep({ t, locale, venues, many }: Props) {
  const id = useId();
  const printed = printedFormats(venues);
  const shelves = byPurpose(printed.map((format) => ({ format, kind: registry[format].kind })));
  const choose = (format: string, isChosen: boolean) => {
    const chosen = printed.filter((each) => (each === format ? isChosen : many.formats.includes(each)));
    if (chosen.length > 0) many.choose({ formats: chosen });
  };
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.sheets}</h2>
      <fieldset className="formats">
        <legend>{t.sheets.formats}</legend>
        {shelves.map(({ purpose, items }) => (
          <div key={purpose} className="shelf-row">
            <p>{t.purposes[purpose]}</p>
            <ul>
              {items.map(({ format }) => (
                <li key={format}>
                  <label>
                    <input
                      type="checkbox"
                      checked={many.formats.includes(format)}
                      onChange={({ target }) => choose(format, target.checked)}
                    />
                    <span>{formatName(format, locale)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}language`}>{t.sheets.language}</label>
        <select
          id={`${id}language`}
          value={many.language}
          onChange={({ target }) => many.choose({ language: target.value as DesignLanguage })}
        >
          {languagesOf(venues).map((language) => (
            <option key={language} value={language}>
              {language === 'both' ? t.both : languageName(language, locale)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="formats">
        <legend>{t.sheets.use}</legend>
        <div className="shelf-row">
          <ul>
            {uses.map((use) => (
              <li key={use}>
                <label>
                  <input
                    type="radio"
                    name={`${id}use`}
                    checked={many.use === use}
                    onChange={() => many.choose({ use })}
                  />
                  <span>{t.sheets[use]}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      </fieldset>
    </section>
  );
}

type FormatId = keyof typeof registry;

/** Formats of any kind of place that are printed, in the order of the shelf. */
const printedFormats = (venues: readonly VenueDesigns[]): readonly FormatId[] => {
  const there = new Set<string>(venues.flatMap(({ designs }) => designs.map(({ format }) => format)));
  return (Object.keys(registry) as FormatId[]).filter(
    (id) => there.has(id) && registry[id].outputs.some((output) => output === 'pdf'),
  );
};
