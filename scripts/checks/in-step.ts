import { find, type Rule } from './site.ts';

/** A page and its twin in another language have as many parts: what one has is not left out of the other. */
export const inStep: Rule = ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    [...page.document.querySelectorAll('a[hreflang]')].flatMap((link) => {
      const twin = byPath.get(link.getAttribute('href') ?? '');
      if (!twin) return [];
      return parts.flatMap((part) => {
        const [here, there] = [page, twin].map(
          ({ document }) => document.querySelectorAll(`main ${part}`).length,
        );
        if (here === undefined || there === undefined || here >= there) return [];
        return [{ page: page.path, ...find((say) => say.outOfStep(`<${part}>`, here, twin.path, there)) }];
      });
    }),
  );
};

/** What the two have in common. Letters of an alphabet differ. */
const parts = ['h2', 'h3:not([id^="letter-"])', 'ol', 'table', 'figure', 'img', 'pre'] as const;
