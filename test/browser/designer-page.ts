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
export const shownSvg = (page: Page): Promise<string> =>
  page.evaluate("globalThis.pictures.get(document.querySelector('.stage img').src)?.text() ?? ''");

/** The designer with the sheet drawn. */
export async function openDesigner(site: Site, path = '/thiet-ke/', screen = computer): Promise<Page> {
  const { page } = await site.visit('/gioi-thieu/', screen);
  await page.addInitScript(keepPictures);
  await page.goto(new URL(path, page.url()).href);
  // the picture is there before the page around it
  await page.locator('.stage[aria-busy="false"] img').waitFor();
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
