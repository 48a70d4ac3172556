import { type FilledPlace, placeFiller } from '../../core/pdf/combine-pdf.ts';
import type { RareGlyph } from '../../core/pdf/rare-glyphs.ts';
import { pdfOptionsOf } from '../../core/places/place-pdf.ts';
import { materialOf, type PlainMaterial } from '../../core/places/plain-material.ts';
import { type PlaceTexts, slotTexts } from '../../core/places/slot-texts.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { createShaper } from '../../core/text/shaper.ts';
import type { Open } from '../threads/crew.ts';

export type CombinedSetup = {
  /** Of one format and language, in the order in which places name them. */
  readonly materials: readonly PlainMaterial[];
  readonly fonts: readonly FontFile[];
  readonly rare: readonly RareGlyph[];
};

/** Some places of a combined file. */
export type CombinedJob = readonly { readonly material: number; readonly texts: PlaceTexts }[];

export type CombinedResult = readonly FilledPlace[];

/** Fills the pages of places; whoever writes the file numbers them. */
export const open: Open<CombinedSetup, CombinedJob, CombinedResult> = async ({ materials, fonts, rare }) => {
  const shaper = await createShaper(fonts);
  const own = materials.map((material) => materialOf(material, shaper));
  const [first] = own;
  if (!first) throw new Error('A combined file needs a material.');
  const options = { ...pdfOptionsOf(first.pdfOptions, 'print'), rare };
  const fill = placeFiller(
    own.map(({ pages }) => pages),
    options,
  );
  return (job) => {
    const filled = job.map(({ material, texts }) =>
      fill({ material, name: texts.name, values: slotTexts(texts) }),
    );
    return Promise.resolve(filled);
  };
};
