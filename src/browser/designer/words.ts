import type { LocaleId } from '../../core/i18n/locales.ts';
import type { designer } from '../../core/i18n/vi/designer.ts';
import type { player } from '../../core/i18n/vi/player.ts';

/** The designer's words, and those of the way to its slides on a TV. */
export type Words = typeof designer & { readonly screen: typeof player };

/** A page speaks one language and loads no other. */
const loading = {
  vi: () => Promise.all([import('../../core/i18n/vi/designer.ts'), import('../../core/i18n/vi/player.ts')]),
  en: () => Promise.all([import('../../core/i18n/en/designer.ts'), import('../../core/i18n/en/player.ts')]),
  zh: () => Promise.all([import('../../core/i18n/zh/designer.ts'), import('../../core/i18n/zh/player.ts')]),
} satisfies Record<LocaleId, unknown>;

export async function loadWords(locale: LocaleId): Promise<Words> {
  const [{ designer }, { player }] = await loading[locale]();
  return { ...designer, screen: player };
}
