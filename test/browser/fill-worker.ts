import { compilePdf, type PdfOptions } from '../../src/core/pdf/compile-pdf.ts';
import { fillPdf } from '../../src/core/pdf/write-pdf.ts';
import type { Drawing } from '../../src/core/drawing/drawing.ts';
import type { FontFile } from '../../src/core/text/font-file.ts';
import { createShaper } from '../../src/core/text/shaper.ts';

/** All that a page sends: a drawing compiled elsewhere, where its fonts are, and what goes into its boxes. */
export type FillRequest = {
  readonly drawing: Drawing;
  readonly options: Omit<PdfOptions, 'shaper'>;
  readonly fonts: readonly (Omit<FontFile, 'data'> & { readonly url: string })[];
  readonly places: readonly { readonly title: string; readonly values: Readonly<Record<string, string>> }[];
};

/** Fills the drawing for each place and answers with the SHA-256 of each PDF. Runs in a module worker. */
async function fill({ drawing, options, fonts, places }: FillRequest): Promise<string[]> {
  const files = fonts.map(async ({ url, ...font }): Promise<FontFile> => {
    const response = await fetch(url);
    return { ...font, data: new Uint8Array(await response.arrayBuffer()) };
  });
  const shaper = await createShaper(await Promise.all(files));
  const compiled = compilePdf([{ drawing }], { ...options, shaper });
  const hashes: string[] = [];
  for (const place of places) {
    const filled = fillPdf(compiled, place);
    hashes.push('pdf' in filled ? await sha256(filled.pdf) : 'overflows');
  }
  return hashes;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

self.addEventListener('message', async ({ data }: MessageEvent<FillRequest>) => {
  self.postMessage(await fill(data).catch((error: unknown) => [String(error)]));
});
// HarfBuzz is awaited while this module loads, and a message that comes before is lost.
self.postMessage('ready');
