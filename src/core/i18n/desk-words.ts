import { desk as en } from './en/desk.ts';
import type { LocaleId } from './locales.ts';
import { desk as vi } from './vi/desk.ts';
import { desk as zh } from './zh/desk.ts';

/** What pages say of the desks of staff, in every language of the site. */
export const deskWords = { vi, en, zh } satisfies Record<LocaleId, unknown>;
