/** @jsxImportSource react */
import { useId } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { namedFormats, type VenueDesigns } from '../../core/places/designs.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { FormatChoice, LanguageChoice } from '../parts/SheetFields.tsx';
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
  const printed = namedFormats(venues);
  const choose = (format: string, isChosen: boolean) => {
    const chosen = printed.filter((each) => (each === format ? isChosen : many.formats.includes(each)));
    if (chosen.length > 0) many.choose({ formats: chosen });
  };
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.sheets}</h2>
      <fieldset className="formats">
        <legend>{t.sheets.formats}</legend>
        <FormatChoice
          {...{ locale, purposes: t.purposes, formats: printed, chosen: many.formats }}
          onChoose={choose}
        />
      </fieldset>
      <LanguageChoice
        {...{ locale, venues, label: t.sheets.language, both: t.both, language: many.language }}
        onChoose={(language) => many.choose({ language })}
      />
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
