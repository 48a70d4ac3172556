import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateSW, getManifest } from 'workbox-build';
import {
  offlineList,
  type OfflineFile,
  offlineListPath,
  SERVICE_WORKER,
} from '../../core/catalogue/offline-files.ts';
import { pathOf } from '../../core/domain/routes.ts';
import { type LocaleId, localeOf } from '../../core/i18n/locales.ts';

/** Pages with a program and all that the programs are made of: kept by every browser that has opened one. */
const tools = ['_astro/*.js', '_astro/harfbuzz*.wasm', 'designer/*.{font,json}', 'fonts/*.woff2', 'icon*'];
const programPages = ['designer', 'designerMany', 'figuresDesk', 'dailyReport', 'offline'] as const;
/** Files to print and show: all of the materials but what lists and the designer show. */
const isForPrint = (address: string) =>
  address.startsWith('/materials/') && !/\.(sheet|preview\.png|json)$/.test(address);
/** What it needs besides for a kind of place: its sheets, and what draws pictures, which is large. */
const isForDesigner = (address: string, venue: string) =>
  (address.startsWith(`/materials/${venue}/`) && address.endsWith('.sheet')) ||
  /^\/_astro\/.*\.wasm$/.test(address);
/**
 * What the pages of staff need besides. Kept beside the worker's own files, which are shown before the network is asked:
 * a table must be screened against the figures that are published now.
 */
const isForDesk = (address: string) =>
  /^\/data\/(?:desk\.json|(?:letter-fonts|figure-sheets)\/.*)$/.test(address);
/** Of use to hosts and search engines alone. */
const forHosts = ['_*', 'data/offline/**', 'service-worker.js', 'robots.txt', 'sitemap.xml', '**/*.{br,gz}'];
/** A page without an answer waits this long before what is kept is shown. */
const PATIENCE_S = 4;

type Site = { readonly languages: readonly LocaleId[]; readonly venues: readonly string[] };

/**
 * Writes the service worker of a finished site, and lists of what a browser may keep besides. Revisions are hashes of
 * what is in the files, so that the same site has the same worker.
 */
export async function writeOffline(folder: string, { languages, venues }: Site): Promise<void> {
  const pages = languages.flatMap((locale) =>
    programPages.map((kind) => `${pathOf({ kind }, locale).slice(1)}index.html`),
  );
  const own = [...tools, ...pages];
  const rest = await filesOf(folder, ['**/*'], [...own, ...forHosts]);
  await writeList(
    folder,
    'pages',
    rest.filter(([address]) => !isForPrint(address)),
  );
  await writeList(
    folder,
    'files',
    rest.filter(([address]) => isForPrint(address)),
  );
  await writeList(
    folder,
    'desk',
    rest.filter(([address]) => isForDesk(address)),
  );
  for (const venue of venues)
    await writeList(
      folder,
      `venue.${venue}`,
      rest.filter(([address]) => isForDesigner(address, venue)),
    );
  await generateSW({
    globDirectory: folder,
    globPatterns: own,
    swDest: join(folder, SERVICE_WORKER),
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    cacheId: 'loa',
    // a new version waits until the page that is open lets it in
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    dontCacheBustURLsMatching: /^_astro\//,
    directoryIndex: 'index.html',
    runtimeCaching: [
      ...languages.toSorted(byDepth).map((locale) => ({
        urlPattern: pagesIn(locale),
        ...keptOnly(`${pathOf({ kind: 'offline' }, locale)}index.html`),
      })),
      { urlPattern: /^https?:\/\/.*/, ...keptOnly() },
    ],
  });
}

/** From the network; without one, what a person has asked to keep. The worker itself puts nothing there. */
const keptOnly = (insteadOfPage?: string) => ({
  handler: 'NetworkFirst' as const,
  options: {
    cacheName: 'loa-kept',
    networkTimeoutSeconds: PATIENCE_S,
    matchOptions: { ignoreSearch: true, ignoreVary: true },
    cacheableResponse: { headers: { 'x-loa-kept-by-worker': 'never' } },
    ...(insteadOfPage === undefined ? {} : { precacheFallback: { fallbackURL: insteadOfPage } }),
  },
});

/** Pages end with a slash. */
function pagesIn(locale: LocaleId): RegExp {
  const { path } = localeOf(locale);
  return new RegExp(`^https?:\\/\\/[^/]+\\/${path === '' ? '' : `${path}\\/`}(?:[^?#]*\\/)?(?:[?#].*)?$`);
}

/** The language whose addresses have no beginning of their own comes last. */
const byDepth = (a: LocaleId, b: LocaleId) => localeOf(b).path.length - localeOf(a).path.length;

/** Every file that fits, by address. */
async function filesOf(
  folder: string,
  globPatterns: readonly string[],
  globIgnores: readonly string[],
): Promise<OfflineFile[]> {
  const files: OfflineFile[] = [];
  await getManifest({
    globDirectory: folder,
    globPatterns: [...globPatterns],
    globIgnores: [...globIgnores],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (manifest) => {
        for (const { url, revision, size } of manifest)
          files.push([`/${url.replace(/(^|\/)index\.html$/, '$1')}`, revision ?? '', size]);
        return { manifest };
      },
    ],
  });
  return files.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function writeList(
  folder: string,
  name: Parameters<typeof offlineListPath>[0],
  files: readonly OfflineFile[],
): Promise<void> {
  const path = join(folder, offlineListPath(name));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(offlineList(files))}\n`);
}
