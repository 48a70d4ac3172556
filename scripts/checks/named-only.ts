import { find, type Rule } from './site.ts';

/** No page leads to a site that the page of sources only names: a copy by strangers, or a host for tests. */
export const namedOnly: Rule = ({ pages }) => {
  const hosts = new Set(
    pages.flatMap(({ document }) =>
      [...document.querySelectorAll('[data-not-linked]')].map((element) =>
        element.getAttribute('data-not-linked'),
      ),
    ),
  );
  return pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('a[href^="http"]')].flatMap((link) => {
      const address = link.getAttribute('href') ?? '';
      return hosts.has(URL.parse(address)?.host ?? '')
        ? [{ page: path, ...find((say) => say.namedOnly(address)) }]
        : [];
    }),
  );
};
