import type { VenueWithScene } from '../core/domain/content.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { nearWords } from '../core/sheets/place-picture.tsx';

/** What the near picture of a place shows, for readers who do not see it. */
export const nearPictureWords = ({ scene, picture }: VenueWithScene, locale: LocaleId): string =>
  nearWords({ scene, picture: picture.map(({ shows, text }) => ({ shows, text: text[locale] })) });
