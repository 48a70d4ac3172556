import { afterEach, expect, it, vi } from 'vitest';
import { gzipSync } from 'node:zlib';
import { makePdf } from '../../src/browser/daily-report/make-pdf.ts';
import type { PdfDefinition } from '../../src/core/reports/letter-pdf.ts';
import { letterFaces, readLetterFace } from '../../src/node/reports/letter-fonts.ts';

afterEach(() => vi.unstubAllGlobals());

it('makes a letter once its fonts can be fetched, though they could not at first', async () => {
  const definition: PdfDefinition = { content: ['Kính gửi'], defaultStyle: { font: 'Tinos' } } as never;
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
  await expect(makePdf(definition)).rejects.toThrow('503');

  vi.stubGlobal('fetch', async (address: string) => {
    const face = letterFaces.find((each) => address.endsWith(`/${each}.font`));
    return new Response(gzipSync(await readLetterFace(face as never)));
  });
  const pdf = Buffer.from(await makePdf(definition)).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
});
