import { offline as en } from '../../core/i18n/en/offline.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { offline as vi } from '../../core/i18n/vi/offline.ts';
import { offline as zh } from '../../core/i18n/zh/offline.ts';

/** What is said of working without a network, in every language. */
export const words = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;
export type Words = typeof vi;
