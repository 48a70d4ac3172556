import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { computer, useSite } from './site.ts';
import { opened } from '../core/pdf/opened.ts';

const site = useSite(() => inject('site'));
const MM_PER_POINT = 25.4 / 72;

const { headline: words }: { headline: { vi: string[] } } = parse(
  readFileSync('content/venues/hospital/venue.yaml', 'utf8'),
);
const headline = words.vi.join(' ');

test('an officer downloads the hospital poster: the opened PDF is A4 and has the headline as text', async () => {
  const page = await openMaterials();
  const file = await download(page, 'hospital/a4-poster.vi.pdf');
  const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
  expect(pdf.numPages).toBe(1);
  const sheet = await pdf.getPage(1);
  const { items } = await sheet.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(headline);
  await pdf.destroy();
  expect(trimmedSizeMm(file)).toEqual({ widthMm: 210, heightMm: 297 });
});

test('the downloaded picture’s code leads to the page of hospitals on the portal', async () => {
  const page = await openMaterials();
  const file = await download(page, 'hospital/a4-poster.vi.png');
  const wasm = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  const codes = await readBarcodes(new Uint8Array(file), { formats: ['QRCode'] });
  expect(codes.map(({ text }) => text)).toEqual(['HTTPS://LOA.EXAMPLE/Q/BV/']);

  const { page: scanned } = await site.visit('/Q/BV/', computer);
  expect(await scanned.getByText('Bệnh viện').count()).toBeGreaterThan(0);
});

/** Of the sheet after cutting, to a tenth of a millimetre; pdf.js tells only the sheet's with its crop marks. */
function trimmedSizeMm(pdf: Buffer): { widthMm: number; heightMm: number } {
  const box = /\/TrimBox *\[([^\]]+)\]/.exec(opened(pdf))?.[1] ?? '';
  const [left = 0, bottom = 0, right = 0, top = 0] = box.split(' ').map(Number);
  const toMm = (points: number) => Math.round(points * MM_PER_POINT * 10) / 10;
  return { widthMm: toMm(right - left), heightMm: toMm(top - bottom) };
}

async function openMaterials(): Promise<Page> {
  const { page } = await site.visit('/', computer);
  await page.locator('a[href="/tai-lieu/"]:visible').first().click();
  await page.waitForURL('**/tai-lieu/');
  await page.locator('main a[href="/tai-lieu/benh-vien/"]').first().click();
  await page.waitForURL('**/tai-lieu/benh-vien/');
  return page;
}

/** What a click on the link to a material puts on the officer's disk. */
async function download(page: Page, material: string): Promise<Buffer> {
  const [downloaded] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[href$="/materials/${material}"]`).first().click(),
  ]);
  return readFile(await downloaded.path());
}
