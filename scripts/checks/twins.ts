import { locales } from '../../src/core/i18n/locales.ts';
import { find, type Rule, type SitePage } from './site.ts';

/** Each page links to itself in every other language of the site and is linked back; or it carries all languages at once. */
export const twins: Rule = ({ pages }) => {
  const spoken = locales.filter(({ tag }) =>
    pages.some(({ document }) => document.documentElement.lang === tag),
  );
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const own = page.document.documentElement.getAttribute('lang');
    return spoken.flatMap(({ tag, name }) => {
      if (tag === own || carries(page, tag)) return [];
      const there = twinOf(page, tag);
      const twin = there === undefined ? undefined : byPath.get(there);
      if (!twin) {
        return [{ page: page.path, ...find((say) => say.noTwin(name)) }];
      }
      if (own !== null && twinOf(twin, own) !== page.path) {
        return [{ page: page.path, ...find((say) => say.oneWayTwin(twin.path)) }];
      }
      return [];
    });
  });
};

const twinOf = ({ document }: SitePage, tag: string) =>
  document.querySelector(`a[hreflang="${tag}"]`)?.getAttribute('href') ?? undefined;

const carries = ({ document }: SitePage, tag: string) =>
  document.querySelector(`main [lang="${tag}"] p`) !== null &&
  twinOf({ document } as SitePage, tag) === undefined;
