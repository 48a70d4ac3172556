import type { LocaleId } from '../../i18n/locales.ts';
import type { Venue } from '../../schema/venue.ts';

/** Phrases as one sentence: `A nurse raises a phone; a drip stand.` */
export function pictureSentence(phrases: readonly string[]): string {
  const joined = phrases.join('; ');
  return joined === '' ? '' : `${joined[0]?.toUpperCase()}${joined.slice(1)}.`;
}

/** What the whole picture of a place shows, for readers who do not see it. */
export const pictureWords = ({ picture }: Pick<Venue, 'picture'>, locale: LocaleId): string =>
  pictureSentence(picture.map(({ text }) => text[locale]));
