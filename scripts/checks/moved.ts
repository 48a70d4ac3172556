import { find, type Rule } from './site.ts';

/** Every old address leads to a page that is there, and no page leads to an old address. */
export const moved: Rule = (site) => {
  const there = new Set(site.pages.map(({ path }) => path));
  const astray = [...site.moved]
    .filter(([, to]) => !there.has(to))
    .map(([page, to]) => ({ page, ...find((say) => say.brokenLink(to)) }));
  const outdated = site.pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('a[href^="/"]')].flatMap((link) => {
      const address = link.getAttribute('href') ?? '';
      const to = site.moved.get(address.replace(/[?#].*$/, ''));
      return to === undefined ? [] : [{ page: path, ...find((say) => say.outdatedLink(address, to)) }];
    }),
  );
  return [...astray, ...outdated];
};
