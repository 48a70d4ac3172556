import { find, type Finding, type Rule, type SitePage } from './site.ts';

/** Each page has a title and a description of its own. */
export const titles: Rule = ({ pages }) => [
  ...uniqueness(pages, 'title', ({ document }) => document.title),
  ...uniqueness(
    pages,
    'description',
    ({ document }) => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
  ),
];

function uniqueness(
  pages: readonly SitePage[],
  what: 'title' | 'description',
  read: (page: SitePage) => string,
): Finding[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const value = read(page).trim();
    if (value === '') return [{ page: page.path, ...find((say) => say.untitled(what)) }];
    const first = seen.get(value);
    seen.set(value, first ?? page.path);
    return first === undefined ? [] : [{ page: page.path, ...find((say) => say.sameTitle(what, first)) }];
  });
}
