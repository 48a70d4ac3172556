import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { computer, type Site } from './site.ts';

export const name = 'Bệnh viện Đa khoa khu vực Thủ Đức';

export const nameField = (page: Page) => page.getByLabel('Tên nơi', { exact: true });
/** The policy lets no program read a picture back, so the test keeps what is made an address of. */
const keepPictures = `
  const make = URL.createObjectURL;
  globalThis.pictures = new Map();
  URL.createObjectURL = (blob) => {
    const url = make.call(URL, blob);
    globalThis.pictures.set(url, blob);
    return url;
  };`;
/** The layer of the sheet shown that has its place's own texts. */
export const shownSvg = (page: Page): Promise<string> =>
  page.evaluate("globalThis.pictures.get(document.querySelector('.stage img:last-child').src)?.text() ?? ''");

/** What is seen of the sheet. */
export const seen = (page: Page): Promise<Buffer> => page.locator('.stage .layers').screenshot();

/** The sheet as it is seen when it is the one picture in this file. */
export async function seenFrom(page: Page, svg: string): Promise<Buffer> {
  await page.evaluate(async (svg) => {
    const layers = [...document.querySelectorAll<HTMLImageElement>('.stage img')];
    for (const layer of layers.slice(1)) layer.remove();
    const [image] = layers;
    if (!image) throw new Error('Nothing is shown.');
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
  }, svg);
  return seen(page);
}

/** The page has its program, and hears whoever types. */
export const usable = (page: Page) => page.locator('.desk:not([inert])').waitFor();

/** The designer with the sheet drawn. */
export async function openDesigner(site: Site, path = '/thiet-ke/', screen = computer): Promise<Page> {
  const { page } = await site.visit('/gioi-thieu/', screen);
  await page.addInitScript(keepPictures);
  await page.goto(new URL(path, page.url()).href);
  // the page can be seen before it can be used
  await page.locator('.desk:not([inert]) .stage[aria-busy="false"] img').last().waitFor();
  return page;
}

/** What a click on a button puts on the officer's disk. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** Drawing takes long on a busy machine. */
export const slow = { timeout: 20_000 };
