import { gunzipSync } from 'fflate';
import { letterFonts, letterStyles, type PdfDefinition } from '../../core/reports/letter-pdf.ts';

/** What we use of pdfmake, which has no types of its own. */
type PdfMake = {
  readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void };
  readonly setFonts: (fonts: object) => void;
  readonly setUrlAccessPolicy: (mayRead: () => boolean) => void;
  readonly createPdf: (definition: PdfDefinition) => { readonly getBuffer: () => Promise<Uint8Array> };
};

let ready: Promise<PdfMake> | undefined;

/** Bytes of a PDF as Node makes it; library and fonts are fetched for the first, and again after they could not be. */
export async function makePdf(definition: PdfDefinition): Promise<Uint8Array> {
  ready ??= load().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return (await ready).createPdf(definition).getBuffer();
}

async function load(): Promise<PdfMake> {
  const { default: pdfmake } = (await import('pdfmake/build/pdfmake.js')) as unknown as { default: PdfMake };
  await Promise.all(
    Object.values(letterStyles).map(async (face) => {
      const response = await fetch(`/data/letter-fonts/${face}.font`);
      if (!response.ok) throw new Error(`${response.status} ${face}`);
      const font = gunzipSync(new Uint8Array(await response.arrayBuffer()));
      pdfmake.virtualfs.writeFileSync(`tinos/${face}.ttf`, font);
    }),
  );
  pdfmake.setFonts(letterFonts);
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake;
}
