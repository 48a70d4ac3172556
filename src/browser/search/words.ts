import { search as en } from '../../core/i18n/en/search.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { search as vi } from '../../core/i18n/vi/search.ts';
import { search as zh } from '../../core/i18n/zh/search.ts';

/** The search's words in every language. */
export const words = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;
