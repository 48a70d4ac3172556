/** @jsxImportSource react */
import { Fragment, useId } from 'react';
import { type Design, MAX_LETTERS } from '../../core/places/design.ts';
import { MAX_COPIES } from '../../core/tables/places/copies.ts';
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import { type TextColumn, textColumns } from '../../core/tables/places/text-columns.ts';
import { formatName } from '../../core/formats/format-name.ts';
import { formatList } from '../../core/i18n/format.ts';
import type { GivenWay } from '../../core/places/given-way.ts';
import type { PlaceComplaint } from '../../core/places/place-complaints.ts';
import { LogoField } from '../parts/LogoField.tsx';
import type { Told } from '../worker/protocol.ts';
import type { DesignState } from './store.ts';
import type { Words } from './words.ts';

type Props = Pick<DesignState, 'change' | 'type'> & {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly design: Design;
  readonly told: Told;
  /** Texts that the sheet shown has a slot for. */
  readonly columns: readonly TextColumn[] | undefined;
  /** Whether it has a place for a logo. */
  readonly hasLogoRoom: boolean;
};

/** What stands on the sheets, each text with what is wrong with it. */
export function TextFields({ t, locale, design, told, columns, hasLogoRoom, change, type }: Props) {
  const id = useId();
  return (
    <fieldset>
      <legend>{t.sections.texts}</legend>
      {textColumns.map((column) => (
        <Fragment key={column}>
          <TextField
            {...{ t, locale, column, id: `${id}${column}`, value: design.place[column] }}
            complaint={told.complaints.find((each) => each.column === column)}
            given={told.givenWay.find((each) => each.column === column)}
            isPrinted={columns === undefined || columns.includes(column)}
            onType={(text) => type(column, text)}
          />
          {column === 'name' && (
            <button type="button" className="to-preview" onClick={showPreview}>
              {t.toPreview}
            </button>
          )}
        </Fragment>
      ))}

      <LogoField
        {...{ t, locale, id: `${id}logo`, logo: design.logo }}
        complaint={told.complaints.find(({ column }) => column === 'logo')}
        missing={hasLogoRoom ? undefined : t.logo.notOnSheet}
        onChange={(logo) => change({ logo })}
      />
      <div className="field">
        <label htmlFor={`${id}copies`}>{t.copies}</label>
        <input
          id={`${id}copies`}
          type="number"
          inputMode="numeric"
          min={1}
          max={MAX_COPIES}
          value={design.copies}
          aria-describedby={`${id}copies-hint`}
          onChange={({ target }) => {
            const copies = Math.trunc(target.valueAsNumber);
            if (copies >= 1 && copies <= MAX_COPIES) change({ copies });
          }}
        />
        <p id={`${id}copies-hint`} className="quiet">
          {t.copiesHint}
        </p>
      </div>
    </fieldset>
  );
}

/** Where the sheet stands far below the fields. */
const showPreview = () => document.querySelector('.designer .preview')?.scrollIntoView();

type FieldProps = Pick<Props, 't' | 'locale'> & {
  readonly column: TextColumn;
  readonly id: string;
  readonly value: string;
  readonly complaint: PlaceComplaint | undefined;
  readonly given: GivenWay | undefined;
  readonly isPrinted: boolean;
  readonly onType: (text: string) => void;
};

const inputTypes: Readonly<Partial<Record<TextColumn, 'tel'>>> = { hotline: 'tel' };

function TextField({ t, locale, column, id, value, complaint, given, isPrinted, onType }: FieldProps) {
  // an empty name is no fault while nobody has typed one
  const told = complaint && value !== '' ? complaint : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{t.fields[column]}</label>
      <input
        id={id}
        type={inputTypes[column] ?? 'text'}
        value={value}
        maxLength={MAX_LETTERS}
        autoComplete="off"
        aria-invalid={told !== undefined}
        aria-describedby={`${id}-hint ${id}-fault ${id}-given`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {isPrinted || value === '' ? t.hints[column] : t.notOnSheet}
      </p>
      <div id={`${id}-fault`} className="fault" aria-live="polite">
        {told && (
          <>
            <strong>{told.rule[staffLocaleFor(locale)]}.</strong> {t.mend(told.fix[staffLocaleFor(locale)])}
          </>
        )}
      </div>
      <div id={`${id}-given`} className="given" aria-live="polite">
        {given && t.givenWay(givenWords(given, t, locale))}
      </div>
    </div>
  );
}

const givenWords = ({ format, lines, letters, others }: GivenWay, t: Words, locale: LocaleId) => ({
  format: formatName(format, locale),
  lines,
  letters,
  others:
    others.length > 0
      ? formatList(
          others.map((column) => `“${t.fields[column]}”`),
          locale,
        )
      : undefined,
});
