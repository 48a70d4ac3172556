import { player as en } from '../../core/i18n/en/player.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { player as vi } from '../../core/i18n/vi/player.ts';
import { player as zh } from '../../core/i18n/zh/player.ts';

/** The player's words in every language. */
export const words = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;
export type Words = typeof vi;
