import { descriptionOf, find, type Finding, type Rule, type SitePage } from './site.ts';

/** What search results show of a description, in characters. */
const LONGEST = 155;

/** Each page has a title and a description of its own, and the description is seen whole. */
export const titles: Rule = ({ pages }) => [
  ...uniqueness(pages, 'title', ({ document }) => document.title),
  ...uniqueness(pages, 'description', descriptionOf),
  ...pages.flatMap((page) => {
    const { length } = descriptionOf(page);
    return length <= LONGEST
      ? []
      : [{ page: page.path, ...find((say) => say.longDescription(length, LONGEST)) }];
  }),
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
