import { find, type Rule, type Site, type SitePage } from './site.ts';
import { targetOf } from './target.ts';

/**
 * Every address inside the site leads to a file that is there, and every `#…` to a part that is there, or on a page
 * that opens materials (`data-opens-material`) to one whose sheet is there.
 */
export const links: Rule = (site) => {
  const anchors = new Map(site.pages.map((page) => [page.path, partsOf(page, site)]));
  return site.pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const problem = problemWith({ address, page }, { site, anchors });
      return problem ? [{ page: page.path, ...problem }] : [];
    }),
  );
};

type Link = { readonly address: string; readonly page: SitePage };
type Targets = { readonly site: Site; readonly anchors: ReadonlyMap<string, ReadonlySet<string>> };

function problemWith({ address, page }: Link, { site, anchors }: Targets) {
  if (address === '' || address === '#') {
    return find((say) => say.deadLink());
  }
  const target = targetOf(address, page.path);
  if (target === 'elsewhere') return undefined;
  if (target === undefined || !site.files.has(fileOf(target.path))) {
    return find((say) => say.brokenLink(address));
  }
  const { path, anchor } = target;
  if (anchor && anchors.get(path)?.has(anchor) === false) {
    return find((say) => say.brokenAnchor(address, anchor));
  }
  return undefined;
}

const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

function addressesOf({ document }: SitePage): string[] {
  const attributes = ['href', 'src', 'poster', 'data'] as const;
  const valuesOf = (name: string) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => (element.getAttribute(name) ?? '').trim());
  const listed = valuesOf('srcset').flatMap((list) =>
    list.split(/,\s*/).map((picture) => picture.replace(/\s.*/, '')),
  );
  return [...attributes.flatMap(valuesOf), ...listed];
}

/** What a `#…` may name on a page. */
function partsOf({ document }: SitePage, { files }: Site): ReadonlySet<string> {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.getAttribute('id') ?? '');
  const opensMaterials = document.querySelector('[data-opens-material]') !== null;
  return new Set([...ids, ...(opensMaterials ? [...files].flatMap(materialOf) : [])]);
}

/** `hospital/a4-poster.vi` of its sheet's file. */
const materialOf = (file: string) => /^materials\/(.+)\.sheet$/.exec(file)?.[1] ?? [];
