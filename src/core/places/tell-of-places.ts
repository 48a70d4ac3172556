import { staffLocaleIds } from '../i18n/locales.ts';
import { type ForStaff, Told } from '../i18n/told.ts';
import { placesMessages } from '../tables/places/places-messages.ts';

/** A failure in the words of places. */
export function tellOfPlaces(pick: (say: (typeof placesMessages)['vi']) => string): Told {
  const words = staffLocaleIds.map((id) => [id, pick(placesMessages[id])] as const);
  return new Told(Object.fromEntries(words) as ForStaff);
}
