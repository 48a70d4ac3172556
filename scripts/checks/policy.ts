import { pathOf, pathWithin } from '../../src/core/domain/routes.ts';
import { localeIds, localeOf } from '../../src/core/i18n/locales.ts';
import { contentSecurityPolicy } from '../../src/node/site/content-security.ts';
import { readerTools } from '../../src/node/site/reader-tools.ts';
import { type Rule, everyPage, find } from './site.ts';

/** Elements that run, embed or send something. */
const active =
  'script:not([type="application/ld+json"]), [data-program], iframe, frame, object, embed, form, base';

/** Pages that a program draws or searches, and the folders of those that play slides; others run the reader's tools. */
const programs = (
  ['designer', 'designerMany', 'figuresDesk', 'dailyReport', 'offline', 'search', 'editions'] as const
).flatMap((kind) => localeIds.map((locale) => pathOf({ kind }, locale)));
const players = localeIds.map((locale) => pathWithin(localeOf(locale).slugs.screen, locale));
const mayRun = (path: string) =>
  programs.includes(path) || players.some((folder) => path.startsWith(folder) && path !== folder);
/** The tools that every page has stand in it; the address of a program is found by them. */
const isTools = (element: Element) =>
  element.localName === 'script' &&
  element.attributes.length === 1 &&
  element.getAttribute('type') === 'module' &&
  element.textContent === readerTools();

const isProgram = (element: Element) =>
  element.localName === 'template' &&
  /^\/_astro\/[\w.-]+\.js$/.test(element.getAttribute('data-program') ?? '');

/** The page that is not there asks the page of search: the one form of the site, which sends words to the site itself. */
const searches = localeIds.map((locale) => pathOf({ kind: 'search' }, locale));
const asksSearch = (path: string, element: Element) =>
  path === '/404.html' &&
  element.localName === 'form' &&
  element.getAttribute('method') === 'get' &&
  searches.includes(element.getAttribute('action') ?? '');

/** Each page forbids what it does not need, and nothing in it needs what it forbids. */
export const policy: Rule = everyPage(({ path, html, document }) => {
  const stated = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  const due = contentSecurityPolicy(html);
  const styled = [...document.querySelectorAll('[style]')].map(({ localName }) => `<${localName} style="…">`);
  const handled = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name.startsWith('on'))
      .map(({ name }) => `<${element.localName} ${name}="…">`),
  );
  const running = [...document.querySelectorAll(active)]
    .filter((element) => !isTools(element) && !(isProgram(element) && mayRun(path)))
    .filter((element) => !asksSearch(path, element))
    .map(({ localName }) => `<${localName}>`);
  return [
    ...(stated === due ? [] : [find((say) => say.policy())]),
    ...[...new Set([...styled, ...handled, ...running])].map((tag) => find((say) => say.refused(tag))),
  ];
});
