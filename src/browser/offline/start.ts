import type { LocaleId } from '../../core/i18n/locales.ts';

const root = document.getElementById('offline');
const locale = root?.dataset['locale'] as LocaleId | undefined;
if (root && locale) {
  const { openOffline } = await import('./open.ts');
  await openOffline(root, locale);
}
