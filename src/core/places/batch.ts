import type { CompiledPng } from '../png/compile-png.ts';
import { fillPng } from '../png/fill-png.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { placePdfs } from './place-pdf.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

/**
 * One file to make. Plain data: a batch of places is a list of these in the order of its table, as `placeOrders` names
 * them, and a job for any thread or machine that has the materials.
 */
export type SheetOrder = {
  /** Id of the material that is filled. */
  readonly material: string;
  /** Relative, with `/`: `hospital/a4-poster.vi/bach-mai.pdf`. Its ending says whether it is a print file or a picture. */
  readonly file: string;
  readonly texts: PlaceTexts;
};

/** A file in pieces, of which all but the last are the same objects for every place that shares them. */
export type MadeSheet = {
  readonly file: string;
  readonly parts: readonly Uint8Array[];
  /** Length of all parts. */
  readonly bytes: number;
};

export type BatchTools = {
  readonly materials: readonly CompiledMaterial[];
  /** The front of a material as a picture; asked for once a picture, so that whoever gives it may keep some. */
  readonly compilePicture: (material: CompiledMaterial) => Promise<CompiledPng>;
};

/**
 * Makes the files that are ordered, print files, pictures and laid sheets alike. What is constant is made once for each
 * material and then kept; a file's bytes depend on its material and its texts alone. Throws when a text does not fit:
 * places are screened before.
 */
export function sheetMaker({
  materials,
  compilePicture,
}: BatchTools): (order: SheetOrder) => Promise<MadeSheet> {
  const byId = new Map(materials.map((material) => [material.id, material]));
  const pdfs = placePdfs();
  const picture = async (material: CompiledMaterial, texts: PlaceTexts) => {
    const filled = await fillPng(await compilePicture(material), slotTexts(texts));
    return 'overflows' in filled ? undefined : [filled.png];
  };
  return async ({ material: id, file, texts }) => {
    const material = byId.get(id);
    if (!material) throw new Error(`${id} has not been laid out.`);
    const parts = file.endsWith('.png') ? await picture(material, texts) : pdfs.parts(material, texts);
    if (!parts) throw new Error(`"${texts.name}" does not fit ${id}.`);
    return { file, parts, bytes: parts.reduce((sum, { length }) => sum + length, 0) };
  };
}
