/** @jsxImportSource react */
import { useId, useMemo, useRef } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { type ManyInput, namedKinds } from '../../core/places/designs.ts';
import { kindWords } from '../../core/places/list/kind-words.ts';
import { mendAlike } from '../../core/places/list/list.ts';
import type { ManyState } from './store.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly input: ManyInput;
  readonly many: ManyState;
};

/** More would push the list out of view. */
const WORDS_IN_VIEW = 12;

/** What the list's own words for kinds of place are taken for; each is asked or changed once for all of its rows. */
export function KindWords({ t, locale, input, many }: Props) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const { rows } = many;
  const words = useMemo(() => kindWords(rows, namedKinds(input)), [rows, input]);
  const nameOf = new Map(input.venues.map((venue) => [venue.id, venue.name[locale]]));
  const choose = (text: string, kind: string) => {
    many.change(mendAlike(rows, { column: 'venue', from: text, text: nameOf.get(kind) ?? text }));
    // the word goes from the list, and with it the field that one is in
    group.current?.focus();
  };
  if (words.length === 0) return undefined;
  return (
    <fieldset className="kind-words" ref={group} tabIndex={-1}>
      <legend>{t.kinds.title}</legend>
      <p className="quiet">{t.kinds.about}</p>
      <ul>
        {words.slice(0, WORDS_IN_VIEW).map(({ text, rows: count, kind, among }, index) => (
          <li key={text} className="field">
            <label htmlFor={`${id}${index}`}>
              {t.kinds.word(text, count)}
              {kind === undefined && `: ${among.length > 1 ? t.kinds.several : t.kinds.unknown}`}
            </label>
            <select
              id={`${id}${index}`}
              aria-invalid={kind === undefined}
              value={kind ?? ''}
              onChange={({ target }) => choose(text, target.value)}
            >
              {kind === undefined && <option value="">{t.match.choose}</option>}
              {[...new Set([...among, ...nameOf.keys()])].map((each) => (
                <option key={each} value={each}>
                  {nameOf.get(each)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {words.length > WORDS_IN_VIEW && <p className="quiet">{t.kinds.more(words.length - WORDS_IN_VIEW)}</p>}
    </fieldset>
  );
}
