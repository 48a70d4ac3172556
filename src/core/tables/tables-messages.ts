import { tables as en } from '../i18n/en/tables.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { tables as vi } from '../i18n/vi/tables.ts';

/** What is said about cells and files of any table, in every language. */
export const tablesMessages = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;
