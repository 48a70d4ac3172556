import { contentSecurityPolicy, inlineSources } from '../../src/node/site/content-security.ts';
import { type Rule, everyPage } from './site.ts';

/** Each page forbids what it does not need, and nothing in it needs what it forbids. */
export const policy: Rule = everyPage(({ html, document }) => {
  const stated = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  const due = contentSecurityPolicy(inlineSources(html));
  const styled = [...document.querySelectorAll('[style]')].map(({ localName }) => `<${localName} style="…">`);
  const handled = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name.startsWith('on'))
      .map(({ name }) => `<${element.localName} ${name}="…">`),
  );
  return [
    ...(stated === due
      ? []
      : [{ finding: 'its policy does not fit its styles', fix: 'build it with astro.config.mjs' }]),
    ...[...new Set([...styled, ...handled])].map((tag) => ({
      finding: `${tag} is refused by the policy`,
      fix: 'use a class; the site has no inline styles or handlers',
    })),
  ];
});
