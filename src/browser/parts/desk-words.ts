import { desk as en } from '../../core/i18n/en/desk.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { desk as vi } from '../../core/i18n/vi/desk.ts';

/** Words of the desks of staff. */
export const deskWords = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;
export type DeskWords = typeof vi;
