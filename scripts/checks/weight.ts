import { pathOf } from '../../src/core/domain/routes.ts';
import { localeIds } from '../../src/core/i18n/locales.ts';
import { type Rule, type Site, type SitePage, find } from './site.ts';

/** HTML and CSS of a guide, compressed: one round trip on a fresh connection. In bytes. */
const guideLimit = 14_000;
/** Any page without its pictures, in bytes. */
const pageLimit = 200_000;
/**
 * What a server sends before it waits for an answer, ten segments of 1,460 bytes, less 720 for the headers: a page that
 * fits is on the screen a round trip earlier. In bytes.
 */
const firstWindow = 13_880;
/** Of pages as long as their records are many, which one round trip more may bring. */
const longLimit = 16_000;
const longKinds = ['sources', 'metric'];

const guideFolders = localeIds.map((locale) => pathOf({ kind: 'guides' }, locale));
const isGuide = (path: string) => guideFolders.some((folder) => path.startsWith(folder) && path !== folder);
const isLong = ({ document }: SitePage) =>
  longKinds.includes(document.querySelector('main')?.getAttribute('data-find') ?? '');

/** Pages stay light enough for a cheap phone on a slow network, packed as any server packs them and as this site does. */
export const weight: Rule = async (site) => {
  const findings = await Promise.all(
    site.pages.map(async (page) => {
      const brotli = await brotliOf(page, site);
      const weights = [
        [page.gzipBytes, isGuide(page.path) ? guideLimit : pageLimit],
        [brotli ?? 0, isLong(page) ? longLimit : firstWindow],
      ] as const;
      return weights
        .filter(([bytes, limit]) => bytes > limit)
        .map(([bytes, limit]) => ({ page: page.path, ...find((say) => say.heavy(bytes, limit)) }));
    }),
  );
  return findings.flat();
};

/** Of the packed file beside a page, which a small one has none of. In bytes. */
async function brotliOf({ path }: SitePage, { files, sizeOf }: Site): Promise<number | undefined> {
  const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}.br`;
  return files.has(file) ? sizeOf(file) : undefined;
}
