import { descriptionOf, find, type Finding, type Rule, type Site, type SitePage } from './site.ts';

/**
 * In a site with an address each page names its own, and its twins in every language, which name it back; what is shown
 * of it elsewhere is what it says of itself, with a picture that is there.
 */
export const metadata: Rule = async (site) => {
  const origin = await originOf(site);
  if (origin === undefined) return [];
  const paths = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages
    .filter(({ path }) => path !== '/404.html')
    .flatMap((page) => {
      const found = [
        ...(linkOf(page, 'link[rel="canonical"]') === origin + page.path ? [] : ['canonical']),
        ...wrongAlternates(page, origin, paths),
        ...(metaOf(page, 'og:url') === origin + page.path ? [] : ['og:url']),
        ...(metaOf(page, 'og:description') === descriptionOf(page) ? [] : ['og:description']),
        ...(isThere(metaOf(page, 'og:image'), origin, site) ? [] : ['og:image']),
      ];
      return found.map((name): Finding => ({ page: page.path, ...find((say) => say.metadata(name)) }));
    });
};

/** `https://loa.example`; none where the site was built without an address. */
async function originOf({ files, read }: Site): Promise<string | undefined> {
  if (!files.has('sitemap.xml')) return undefined;
  return /<loc>(https?:\/\/[^/<]+)/.exec(await read('sitemap.xml'))?.[1];
}

/** A page that leads to its twins names all of them, itself among them. One that speaks all languages has none. */
function wrongAlternates(page: SitePage, origin: string, paths: ReadonlyMap<string, SitePage>): string[] {
  const twins = [...page.document.querySelectorAll('a[hreflang]')].filter((link) =>
    link.getAttribute('href')?.startsWith('/'),
  );
  if (twins.length === 0) return [];
  const named = alternatesOf(page);
  const own = [...named.values()].includes(origin + page.path);
  const astray = [...named].filter(([, address]) => {
    const twin = paths.get(address.slice(origin.length));
    return twin === undefined || ![...alternatesOf(twin).values()].includes(origin + page.path);
  });
  return [
    ...(own && named.size === twins.length + 2 && named.has('x-default') ? [] : ['hreflang']),
    ...astray.map(([language]) => `hreflang="${language}"`),
  ];
}

const alternatesOf = ({ document }: SitePage) =>
  new Map(
    [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );

const linkOf = ({ document }: SitePage, selector: string) =>
  document.querySelector(selector)?.getAttribute('href') ?? undefined;

const metaOf = ({ document }: SitePage, property: string) =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? undefined;

/** A picture of this site; a site that drew no sheets has none. */
function isThere(address: string | undefined, origin: string, { files }: Site): boolean {
  const hasPictures = [...files].some((file) => /^materials\/.*link-card.*\.png$/.test(file));
  return address === undefined ? !hasPictures : files.has(address.slice(origin.length + 1));
}
