/** @jsxImportSource react */
import { useId } from 'react';
import type { LocaleId } from '../../core/i18n/locales.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import type { ManyState } from './store.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly locale: LocaleId;
  readonly venues: readonly VenueDesigns[];
  readonly many: ManyState;
};

/** The kind of place of rows that name none: lists of one company's stops often do not. */
export function DefaultVenue({ t, locale, venues, many }: Props) {
  const id = useId();
  if (many.rows.every(({ cells }) => cells.venue.trim() !== '')) return undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{t.match.defaultVenue}</label>
      <select id={id} value={many.venue} onChange={({ target }) => many.choose({ venue: target.value })}>
        <option value="">{t.match.choose}</option>
        {venues.map((venue) => (
          <option key={venue.id} value={venue.id}>
            {venue.name[locale]}
          </option>
        ))}
      </select>
    </div>
  );
}
