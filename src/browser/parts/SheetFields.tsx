/** @jsxImportSource react */
import { useId } from 'react';
import { byPurpose, type Purpose } from '../../core/catalogue/shop.ts';
import type { FormatKind } from '../../core/formats/format.ts';
import { formatName, languageName } from '../../core/formats/format-name.ts';
import { formats } from '../../core/formats/formats.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { designer } from '../../core/i18n/vi/designer.ts';
import { type DesignLanguage, languagesOf } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { type Colouring, colourings, onlyInColour } from '../../core/places/mono.ts';

type FormatsProps = {
  readonly locale: LocaleId;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly formats: readonly string[];
  readonly chosen: readonly string[];
  /** Why a format cannot be chosen now, where it cannot. */
  readonly refusal?: (format: string) => string | undefined;
  readonly onChoose: (format: string, isChosen: boolean) => void;
};

/** Formats to tick, shelf by shelf as in the shop. */
export function FormatChoice({ locale, purposes, formats, chosen, refusal, onChoose }: FormatsProps) {
  const shelves = byPurpose(formats.map((format) => ({ format, kind: kindOf(format) })));
  return shelves.map(({ purpose, items }) => (
    <div key={purpose} className="shelf-row">
      <p>{purposes[purpose]}</p>
      <ul>
        {items.map(({ format }) => (
          <li key={format}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(format)}
                disabled={refusal?.(format) !== undefined}
                onChange={({ target }) => onChoose(format, target.checked)}
              />
              <span>
                {formatName(format, locale)}
                {refusal?.(format) !== undefined && <small> {refusal(format)}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  ));
}

type ColouringProps = {
  readonly t: Pick<typeof designer, 'colouring' | 'colourings'>;
  readonly colouring: Colouring;
  readonly onChoose: (colouring: Colouring) => void;
};

/** In colour, or in black and greys. */
export function ColouringChoice({ t, colouring, onChoose }: ColouringProps) {
  const id = useId();
  return (
    <fieldset className="choice">
      <legend>{t.colouring}</legend>
      {colourings.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`${id}colouring`}
            checked={colouring === each}
            onChange={() => onChoose(each)}
          />
          <span>{t.colourings[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Why a format cannot be chosen in such colours, for `FormatChoice`. */
export const refusalIn =
  (colouring: Colouring, t: Pick<typeof designer, 'onlyInColour'>) =>
  (format: string): string | undefined => {
    const why = colouring === 'mono' ? onlyInColour(format) : undefined;
    return why && t.onlyInColour[why];
  };

type LanguageProps = {
  readonly locale: LocaleId;
  readonly label: string;
  readonly both: string;
  readonly venues: readonly VenueDesigns[];
  readonly language: DesignLanguage;
  readonly onChoose: (language: DesignLanguage) => void;
};

/** The language of the sheets, or each of them. */
export function LanguageChoice({ locale, label, both, venues, language, onChoose }: LanguageProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={language} onChange={({ target }) => onChoose(target.value as DesignLanguage)}>
        {languagesOf(venues).map((each) => (
          <option key={each} value={each}>
            {each === 'both' ? both : languageName(each, locale)}
          </option>
        ))}
      </select>
    </div>
  );
}

const kindOf = (format: string): FormatKind => formats[format as keyof typeof formats].kind;
