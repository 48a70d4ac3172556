import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { encodeBase64 } from '../../src/core/drawing/base64.ts';
import { formats } from '../../src/core/formats/formats.ts';
import { writePdf } from '../../src/core/pdf/write-pdf.ts';
import { compiledMaterial } from '../../src/core/places/compiled-material.ts';
import { readSheetFile } from '../../src/core/places/sheet-file.ts';
import { createShaper } from '../../src/core/text/shaper.ts';
import { readFonts } from '../../src/node/raster/fonts.ts';
import { serveFolder } from '../../src/node/site/static-server.ts';
import { launchChromium, launchProfile } from '../browser/chromium.ts';
import { shownAfter, startWorker, warmPdfs } from './in-page.ts';
import { median } from './measure.ts';
import { INSTALL_PDFME, pdfmeInput, pdfmeScript, pdfmeTemplate } from './pdfme.ts';

const SITE = process.env['BENCH_SITE'] ?? 'dist';
const MATERIAL = 'hospital/a4-poster.vi';
const FILES = 10_000;
const ROUNDS = 7;
const PDFME_FILES = 20;

const placeOf = (row: number) => ({
  name: `Trạm y tế số ${row}`,
  address: `${row} đường Lê Lợi, phường ${row % 17}`,
  office: '',
  hotline: '1900 9095',
  note: '',
});

/** The designer's bars in the packaged Chromium, on a site that was built before, beside pdfme where it is installed. */
export async function benchDesigner(): Promise<string> {
  if (!existsSync(join(SITE, `materials/${MATERIAL}.sheet`)))
    return `The designer is measured on a built site: npm run build (or name one in BENCH_SITE; now ${SITE}).`;
  const server = await serveFolder(SITE);
  const browser = await launchChromium();
  try {
    const opened = await firstPreviews(browser, server.origin);
    const { ms: keystrokeMs } = await keystrokes(browser, server.origin);
    const tab = await (await browser.newContext()).newPage();
    // a page without a policy of its own, so that it may start the worker itself
    await tab.goto(new URL('/materials/manifest.json', server.origin).href);
    await tab.evaluate(startWorker, await workerScript());
    const warmMs = median(await tab.evaluate(warmPdfs, { material: MATERIAL, rounds: 50 }));
    const { seconds, peakMb } = await wholeList(server.origin);
    const rate = FILES / seconds;
    const peer = await pdfme(browser, server.origin);
    const rows = [
      bar('before the first preview, gzip', `${kb(opened.gzip)} kB`, opened.gzip <= 400_000, '≤ 400 kB'),
      bar(
        'before the first preview, brotli',
        `${kb(opened.brotli)} kB`,
        opened.brotli <= 400_000,
        '≤ 400 kB',
      ),
      bar('  of which a PNG’s parts', `${kb(opened.pngParts)} kB`, opened.pngParts === 0, 'none'),
      bar('first preview, cold', `${opened.ms.toFixed(0)} ms`, opened.ms < 1000, '< 1000 ms'),
      bar('preview after a keystroke', `${keystrokeMs.toFixed(0)} ms`, keystrokeMs < 100, '< 100 ms'),
      bar('warm PDF', `${warmMs.toFixed(1)} ms`, warmMs < 30, '< 30 ms'),
      bar(`${FILES} A4 PDFs as a ZIP`, `${rate.toFixed(0)}/s`, rate >= 500, '≥ 500/s'),
      bar('  peak memory of the page', `${peakMb.toFixed(0)} MB`, peakMb < 600, '< 600 MB'),
    ];
    return [
      `The designer in Chromium ${browser.version()} (medians of ${ROUNDS})`,
      ...rows,
      peer === undefined
        ? `pdfme is not installed here: ${INSTALL_PDFME}`
        : `pdfme, the same sheet from the same rows, in one thread: ${peer.toFixed(1)} ms a PDF; ours warm ${(peer / warmMs).toFixed(1)}× as fast`,
    ].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

const kb = (bytes: number) => (bytes / 1000).toFixed(0);
const bar = (what: string, is: string, isMet: boolean, wanted: string) =>
  `${what.padEnd(36)}${is.padStart(10)}  ${isMet ? 'met' : 'NOT MET'} (${wanted})`;

/** Opens the page with nothing kept, `ROUNDS` times: how long, and what it loads as a server would compress it. */
async function firstPreviews(browser: Browser, origin: string) {
  const times: number[] = [];
  let paths: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    paths = [];
    page.on('request', (request) => {
      const { origin: own, pathname } = new URL(request.url());
      if (own === origin && request.url().startsWith('http')) paths.push(pathname);
    });
    await page.goto(new URL(`/thiet-ke/#${MATERIAL}`, origin).href, { waitUntil: 'commit' });
    times.push(await page.evaluate(shownAfter));
    await context.close();
  }
  const sizes = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const file = await readFile(join(SITE, path.endsWith('/') ? `${path}index.html` : path));
      const isPacked = /\.(font|sheet|woff2|png)$/.test(path);
      // what is compressed already is not compressed again
      const gzip = isPacked ? file.length : gzipSync(file, { level: 9 }).length;
      return { path, gzip, brotli: isPacked ? file.length : brotliCompressSync(file).length };
    }),
  );
  const sum = (key: 'gzip' | 'brotli', of = sizes) => of.reduce((all, each) => all + each[key], 0);
  const pngParts = sizes.filter(({ path }) => /resvg|index_bg|picture-(?!outline)/.test(path));
  return { ms: median(times), gzip: sum('gzip'), brotli: sum('brotli'), pngParts: sum('gzip', pngParts) };
}

/** From a letter typed to the picture that has it. */
async function keystrokes(browser: Browser, origin: string): Promise<{ readonly ms: number }> {
  const page = await browser.newPage();
  await page.goto(new URL(`/thiet-ke/#${MATERIAL}`, origin).href);
  await page.locator('.desk:not([inert]) .stage img[src^="blob:"]').last().waitFor();
  const field = page.locator('.field input').first();
  await field.fill('Trạm y tế Nà Hỳ');
  await page.waitForTimeout(1000);
  const times: number[] = [];
  for (const letter of 'so-hai-muoi-ba') {
    await page.evaluate(() => {
      const image = document.querySelector('.stage img:last-child');
      const page = globalThis as { drawn?: Promise<number>; typed?: number };
      page.drawn = new Promise((resolve) => {
        image?.addEventListener('load', () => resolve(performance.now()), { once: true });
      });
      document.addEventListener('keydown', () => (page.typed = performance.now()), {
        once: true,
        capture: true,
      });
    });
    await field.press(letter);
    times.push(
      await page.evaluate(async () => {
        const page = globalThis as { drawn?: Promise<number>; typed?: number };
        return ((await page.drawn) ?? 0) - (page.typed ?? 0);
      }),
    );
    await page.waitForTimeout(400);
  }
  await page.close();
  return { ms: median(times) };
}

/**
 * How long the page for many places takes from the click to the archive of a whole list, every core at work, in a
 * browser as offices have one: a private window would keep the archive in memory instead of on the disk.
 */
async function wholeList(origin: string) {
  const profile = await mkdtemp(join(tmpdir(), 'loa-bench-'));
  const context = await launchProfile(profile);
  try {
    return await measureList(await context.newPage(), origin);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function measureList(page: Page, origin: string) {
  await page.goto(new URL('/thiet-ke/nhieu-noi/', origin).href);
  const rows = Array.from({ length: FILES }, (_, row) => {
    const { name, address, hotline } = placeOf(row);
    return `Bệnh viện,${name},"${address}",${hotline}`;
  });
  const list = ['Loại nơi,Tên nơi,Địa chỉ,Đường dây nóng', ...rows].join('\n');
  const file = { name: 'tram.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.locator('.bring:not([inert]) input[type="file"]').setInputFiles(file);
  const zip = page.getByRole('button', { name: 'Làm và tải về (ZIP)' });
  await page.locator('.step .main:enabled').waitFor({ timeout: 300_000 });
  const start = performance.now();
  await Promise.all([page.waitForEvent('download', { timeout: 600_000 }), zip.click()]);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMb: await peakOfRenderers() };
}

async function workerScript(): Promise<string> {
  const name = (await readdir(join(SITE, '_astro'))).find((file) => /^worker-.*\.js$/.test(file));
  if (!name) throw new Error(`${SITE} has no worker of the designer.`);
  return `/_astro/${name}`;
}

/** The most that one page of this browser has held, its workers included, as the kernel counts it. */
async function peakOfRenderers(): Promise<number> {
  const own = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (id) => {
        const [command, status] = await Promise.all(
          ['cmdline', 'status'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
        );
        const isOwn = command?.includes('--type=renderer') && command.includes(process.cwd());
        return isOwn ? Number(/VmHWM:\s+(\d+)/.exec(status ?? '')?.[1] ?? 0) / 1000 : 0;
      }),
  );
  return Math.max(...own);
}

/** Milliseconds that pdfme takes for a PDF of the same sheet, warm, in a page of the same browser. */
async function pdfme(browser: Browser, origin: string): Promise<number | undefined> {
  const script = await pdfmeScript();
  if (script === undefined) return undefined;
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const parts = readSheetFile(await readFile(join(SITE, `materials/${MATERIAL}.sheet`)));
  const material = compiledMaterial(parts, formats['a4-poster'], shaper);
  const pages = material.pages.map(({ drawing }) => ({ drawing: { ...drawing, slots: [] } }));
  const base = writePdf(pages, { ...material.pdfOptions, title: material.title });
  const template = pdfmeTemplate(material, encodeBase64(base));
  const used = new Set(template.schemas.flat().map(({ fontName }) => fontName));
  const font = Object.fromEntries(
    fonts
      .filter(({ name, weight }) => used.has(`${name} ${weight}`))
      .map(({ name, weight, data }, index) => [
        `${name} ${weight}`,
        { data: encodeBase64(data), fallback: index === 0, subset: true },
      ]),
  );
  const page: Page = await browser.newPage();
  await page.goto(new URL('/materials/manifest.json', origin).href);
  await page.evaluate(script);
  const rows = Array.from({ length: PDFME_FILES }, (_, row) => pdfmeInput(placeOf(row)));
  const times = await page.evaluate(
    async ({ template, rows, font }) => {
      const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const fonts = Object.fromEntries(
        Object.entries(font).map(([name, each]) => [name, { ...each, data: bytesOf(each.data) }]),
      );
      const { pdfme } = globalThis as unknown as {
        pdfme: (template: unknown, inputs: unknown[], font: unknown) => Promise<number>;
      };
      const times: number[] = [];
      for (const row of rows) {
        const start = performance.now();
        await pdfme(template, [row], fonts);
        times.push(performance.now() - start);
      }
      return times;
    },
    { template, rows, font },
  );
  await page.close();
  return median(times.slice(3));
}
