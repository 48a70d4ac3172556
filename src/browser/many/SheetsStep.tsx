/** @jsxImportSource react */
import { useId } from 'react';
import { formatName } from '../../core/formats/format-name.ts';
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import { formatsIn } from '../../core/places/design.ts';
import { namedFormats, type VenueDesigns } from '../../core/places/designs.ts';
import { inColouring } from '../../core/places/mono.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { LogoField } from '../parts/LogoField.tsx';
import { ColouringChoice, FormatChoice, LanguageChoice, refusalIn } from '../parts/SheetFields.tsx';
import type { ManyState } from './store.ts';
import type { Screening } from './use-screening.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly venues: readonly VenueDesigns[];
  readonly many: ManyState;
  readonly screening: Screening;
};

const uses: readonly PdfFor[] = ['print', 'plain'];

/** Which sheets each place gets. */
export function SheetsStep({ t, locale, venues, many, screening }: Props) {
  const id = useId();
  const { colouring, logo } = many;
  const printed = namedFormats(venues);
  // in colour, the sheet for photocopiers may be made beside the others
  const offered =
    colouring === 'colour'
      ? printed
      : printed.filter((format) => inColouring(format, colouring, printed) === format);
  const { withoutLogo, logoComplaint, crowded } = screening;
  const language = staffLocaleFor(locale);
  const choose = (format: string, isChosen: boolean) => {
    const chosen = printed.filter((each) => (each === format ? isChosen : many.formats.includes(each)));
    if (chosen.length > 0) many.choose({ formats: chosen });
  };
  return (
    <section className="step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t.steps.sheets}</h2>
      <ColouringChoice
        {...{ t, colouring }}
        onChoose={(next) => many.choose({ colouring: next, formats: formatsIn(next, many.formats, printed) })}
      />
      <fieldset className="formats">
        <legend>{t.sheets.formats}</legend>
        <FormatChoice
          {...{ locale, purposes: t.purposes, formats: offered, chosen: many.formats }}
          refusal={refusalIn(colouring, t)}
          onChoose={choose}
        />
      </fieldset>
      <LanguageChoice
        {...{ locale, venues, label: t.sheets.language, both: t.both, language: many.language }}
        onChoose={(language) => many.choose({ language })}
      />
      <LogoField
        {...{ t, locale, logo, id: `${id}logo`, complaint: logo && logoComplaint }}
        missing={
          withoutLogo.length > 0
            ? t.sheets.withoutLogo(withoutLogo.map((format) => formatName(format, locale)).join('; '))
            : undefined
        }
        onChange={(chosen) => many.choose({ logo: chosen })}
      />
      <div className="given" role="status">
        {crowded.map(({ rule, fix }) => (
          <p key={rule[language]}>
            {rule[language]}. {t.mend(fix[language])}
          </p>
        ))}
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
