import { createRequire } from 'node:module';
import { letterFonts, type PdfDefinition } from '../../core/reports/letter-pdf.ts';
import { letterFaces, readLetterFace } from './letter-fonts.ts';

const require = createRequire(import.meta.url);

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
  for (const face of letterFaces)
    pdfmake.virtualfs.writeFileSync(`tinos/${face}.ttf`, await readLetterFace(face));
  pdfmake.setFonts(letterFonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}
