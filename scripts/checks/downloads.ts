import { everyPage, find, type Rule, textOf } from './site.ts';

/** No two files of a page are called the same: who hears the names one after the other knows which to take. */
export const downloads: Rule = everyPage(({ document }) => {
  const addresses = new Map<string, Set<string>>();
  for (const link of document.querySelectorAll('a[download]')) {
    const name = link.getAttribute('aria-label') ?? textOf(link);
    addresses.set(name, (addresses.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
  }
  return [...addresses].flatMap(([name, { size }]) =>
    size > 1 ? [find((say) => say.sameDownload(name, size))] : [],
  );
});
