import { type Told, toldIn } from '../i18n/told.ts';
import { placesMessages } from '../tables/places/places-messages.ts';

/** A failure in the words of places. */
export const tellOfPlaces = (pick: (say: (typeof placesMessages)['vi']) => string): Told =>
  toldIn(placesMessages, pick);
