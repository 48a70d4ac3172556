import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import lighthouse from 'lighthouse';
import { pathsOf } from '../../src/core/domain/pages/site-addresses.ts';
import { allRoutes } from '../../src/core/domain/existing-pages.ts';
import { type Route, venuePath } from '../../src/core/domain/routes.ts';
import type { LocaleId } from '../../src/core/i18n/locales.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { serveFolder } from '../../src/node/site/static-server.ts';
import { launchChromium } from '../browser/chromium.ts';

const FOLDER = resolve('dist');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Page = { readonly kind: string; readonly locale: LocaleId | 'vi, en'; readonly path: string };

/**
 * One page of every kind in every language of the site in `dist/`, on Lighthouse's slow phone: bytes and requests of a
 * first visit, its four scores, and what axe finds, as a table for the `README.md` beside this. `KINDS=guide,home` looks at
 * these kinds alone. How busy the machine was is told with it: on a busy one the first score says little of the page.
 */
export async function benchSite(): Promise<string> {
  if (!existsSync(join(FOLDER, 'index.html'))) return 'bench site: npm run build first, there is no dist/.';
  const pages = await pagesOf(process.env['KINDS']?.split(','));
  const [server, port] = await Promise.all([serveFolder(FOLDER), freePort()]);
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const rows: string[] = [];
  try {
    for (const { kind, locale, path } of pages) {
      const url = server.origin + path;
      const run = await lighthouse(url, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...categories],
      });
      if (!run) throw new Error(`Lighthouse has nothing to say of ${url}.`);
      const { audits, categories: scored } = run.lhr;
      const scores = categories.map((id) => Math.round((scored[id]?.score ?? 0) * 100));
      const bytes = Math.round((audits['total-byte-weight']?.numericValue ?? 0) / 100) / 10;
      const details = audits['network-requests']?.details;
      const requests = details && 'items' in details ? details.items.length : 0;
      const lcp = ((audits['largest-contentful-paint']?.numericValue ?? 0) / 1000).toFixed(1);
      const page = await browser.newPage();
      await page.goto(url);
      const found = await page.evaluate<number>(
        `${axe}; axe.run().then(({ violations }) => violations.length)`,
      );
      await page.close();
      rows.push([kind, locale, path, bytes, requests, `${lcp} s`, scores.join(' / '), found].join(' | '));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const head =
    'kind | language | page | kB | requests | LCP | performance / accessibility / practices / SEO | axe';
  const busy = `Load ${loadavg()[1]?.toFixed(1)} on ${availableParallelism()} cores.`;
  return [busy, '', ...asTable([head, head.replace(/[^|]+/g, ' --- '), ...rows])].join('\n');
}

const asTable = (rows: readonly string[]) => rows.map((row) => `| ${row} |`);

/** The first page of each kind that was built. */
async function pagesOf(wanted: readonly string[] | undefined): Promise<Page[]> {
  const content = await readContent('content');
  const pathOf = pathsOf(content);
  const firsts = new Map<Route['kind'], Route>();
  for (const route of allRoutes(content)) if (!firsts.has(route.kind)) firsts.set(route.kind, route);
  const [venue] = content.venues;
  const pages: Page[] = [...firsts.values()].flatMap((route) =>
    content.campaign.languages.map((locale) => ({ kind: route.kind, locale, path: pathOf(route, locale) })),
  );
  const behindCode: Page[] = venue ? [{ kind: 'code', locale: 'vi, en', path: venuePath(venue.code) }] : [];
  return [...pages, ...behindCode].filter(
    ({ kind, path }) =>
      existsSync(join(FOLDER, path, 'index.html')) && (wanted === undefined || wanted.includes(kind)),
  );
}

/** A port that nobody listens on: Lighthouse has to be told one. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      listening(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}
