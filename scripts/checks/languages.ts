import { locales } from '../../src/core/i18n/locales.ts';
import { type Rule, everyPage, find } from './site.ts';

const tags: readonly string[] = locales.map(({ tag }) => tag);

/** Each page names its language, and the one its address promises. */
export const languages: Rule = everyPage(({ path, document }) => {
  const tag = document.documentElement.getAttribute('lang') ?? '';
  if (!tags.includes(tag)) {
    return [find((say) => say.noLanguage(tag, tags.join(', ')))];
  }
  const promised =
    locales.find((locale) => locale.path !== '' && path.startsWith(`/${locale.path}/`)) ?? locales[0];
  return promised.tag === tag ? [] : [find((say) => say.otherLanguage(tag, promised.tag))];
});
