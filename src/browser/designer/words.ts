import { designer as en } from '../../core/i18n/en/designer.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { designer as vi } from '../../core/i18n/vi/designer.ts';
import { designer as zh } from '../../core/i18n/zh/designer.ts';

/** The designer's words in every language. */
export const words = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;
export type Words = typeof vi;
