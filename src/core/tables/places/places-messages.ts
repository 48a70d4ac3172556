import { places as en } from '../../i18n/en/places.ts';
import type { StaffLocaleId } from '../../i18n/locales.ts';
import { places as vi } from '../../i18n/vi/places.ts';

/** What is said about tables of places, in every language. */
export const placesMessages = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;
