import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PdfDefinition } from '../../core/reports/letter-pdf.ts';

const require = createRequire(import.meta.url);
const faces = {
  normal: '400Regular',
  bold: '700Bold',
  italics: '400Regular_Italic',
  bolditalics: '700Bold_Italic',
} as const;

/** What we use of pdfmake, which has no types of its own. */
type PdfMake = {
  readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void };
  readonly setFonts: (fonts: object) => void;
  readonly setUrlAccessPolicy: (mayRead: () => boolean) => void;
  readonly setLocalAccessPolicy: (mayRead: () => boolean) => void;
  readonly createPdf: (definition: PdfDefinition) => { readonly getBuffer: () => Promise<Uint8Array> };
};

let ready: Promise<PdfMake> | undefined;

/** Bytes of a PDF; the same for the same definition. */
export async function makePdf(definition: PdfDefinition): Promise<Uint8Array> {
  ready ??= load();
  return (await ready).createPdf(definition).getBuffer();
}

async function load(): Promise<PdfMake> {
  const pdfmake = require('pdfmake') as PdfMake;
  for (const face of Object.values(faces)) {
    const file = require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);
    pdfmake.virtualfs.writeFileSync(`tinos/${face}.ttf`, await readFile(file));
  }
  pdfmake.setFonts({
    Tinos: Object.fromEntries(Object.entries(faces).map(([style, face]) => [style, `tinos/${face}.ttf`])),
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}
