import { locales } from '../../src/core/i18n/locales.ts';
import { type Rule, everyPage } from './site.ts';

const tags: readonly string[] = locales.map(({ tag }) => tag);

/** Each page names its language, and the one its address promises. */
export const languages: Rule = everyPage(({ path, document }) => {
  const tag = document.documentElement.getAttribute('lang') ?? '';
  if (!tags.includes(tag)) {
    return [
      { finding: `lang="${tag}" on <html>`, fix: `use src/layouts/Page.astro; one of ${tags.join(', ')}` },
    ];
  }
  const promised =
    locales.find((locale) => locale.path !== '' && path.startsWith(`/${locale.path}/`)) ?? locales[0];
  return promised.tag === tag
    ? []
    : [{ finding: `lang="${tag}" at an address for ${promised.tag}`, fix: 'pass the page its own locale' }];
});
