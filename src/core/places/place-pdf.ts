import { concatBytes } from '../drawing/concat-bytes.ts';
import { fillSlots } from '../drawing/slots/fill-slots.ts';
import { type CompiledPdf, compilePdf, type PdfOptions } from '../pdf/compile-pdf.ts';
import type { PdfText } from '../pdf/file/document-objects.ts';
import { fillParts, writePdf } from '../pdf/write-pdf.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { titleFor } from './place-pages.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

/** `print` is for the print shop; `plain` the trimmed sheet alone in the light of a screen, for an office's printer. */
export type PdfFor = 'print' | 'plain';

/** Writes the print files of places; what they have in common is written once for each material. */
export type PlacePdfs = {
  /** A file in parts, of which all but the last are the same for every place; nothing where a text does not fit. */
  readonly parts: (material: CompiledMaterial, place: PlaceTexts, use?: PdfFor) => Uint8Array[] | undefined;
  readonly file: (material: CompiledMaterial, place: PlaceTexts, use?: PdfFor) => Uint8Array | undefined;
};

export function placePdfs(): PlacePdfs {
  const compiled = new WeakMap<CompiledMaterial, Partial<Record<PdfFor, CompiledPdf>>>();
  const compiledOf = (material: CompiledMaterial, use: PdfFor) => {
    const { pages, pdfOptions } = material;
    const known = compiled.get(material);
    const own = known?.[use] ?? compilePdf(pages, pdfOptionsOf(pdfOptions, use));
    compiled.set(material, { ...known, [use]: own });
    return own;
  };
  const parts: PlacePdfs['parts'] = (material, place, use = 'print') => {
    const text = { title: titleFor(material, place), date: material.date, values: slotTexts(place) };
    if (material.lay) return laidPdf(material, text, use);
    const filled = fillParts(compiledOf(material, use), text);
    return 'overflows' in filled ? undefined : [filled.begun, filled.rest];
  };
  return {
    parts,
    file(material, place, use) {
      const written = parts(material, place, use);
      return written && concatBytes(written);
    },
  };
}

/** How a material is written for a use. */
export function pdfOptionsOf(options: PdfOptions, use: PdfFor): PdfOptions {
  if (use === 'print' || 'widthPx' in options.size) return options;
  const { outputProfile: _, ...plain } = options;
  return { ...plain, size: { ...options.size, isTrimmed: true }, cropMarks: false, colours: 'rgb' };
}

type PlaceText = PdfText & { readonly values: ReturnType<typeof slotTexts> };

/** A sheet that is filled before it is laid on other paper, so that nothing of its file is known before. */
function laidPdf(
  { pages: [front], lay, pdfOptions }: CompiledMaterial,
  { values, ...text }: PlaceText,
  use: PdfFor,
): Uint8Array[] | undefined {
  const filled = front && fillSlots(front.drawing, values, pdfOptions.shaper);
  if (!filled || !lay || 'overflows' in filled) return undefined;
  return [writePdf(lay(filled.drawing), { ...pdfOptionsOf(pdfOptions, use), ...text })];
}
