import { formats as registry } from '../../core/formats/formats.ts';
import type { Format } from '../../core/formats/format.ts';
import { type MadeSheet, sheetMaker, type SheetOrder } from '../../core/places/batch.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { materialOf, type PlainMaterial } from '../../core/places/plain-material.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { keptPictures } from './kept-pictures.ts';

/** All that a thread or a machine needs to make sheets of materials that were compiled elsewhere; plain data. */
export type WorkshopSetup = {
  readonly materials: readonly PlainMaterial[];
  readonly fonts: readonly FontFile[];
  /** Memory for pictures that are ready to be filled. */
  readonly pictureBytes: number;
};

/** What makes sheets here as they are made everywhere: the same order, the same bytes. */
export async function openWorkshop({
  materials,
  fonts,
  pictureBytes,
}: WorkshopSetup): Promise<(order: SheetOrder) => Promise<MadeSheet>> {
  const shaper = await createShaper(fonts);
  return sheetMaker({
    materials: materials.map((material) => materialOf(material, shaper)),
    compilePicture: keptPictures({ compilePicture }, pictureBytes),
  });
}

const formats: Readonly<Record<string, Format | undefined>> = registry;

/** The front of a material, its office's look included, in the size of its format. */
async function compilePicture({ format: id, pages: [front], canvas, pdfOptions }: CompiledMaterial) {
  const format = formats[id];
  if (!format || !front) throw new Error(`Nobody knows how large a picture of ${id} is.`);
  // the rasterizer takes long to load, and most runs make no picture
  const { compileSheetPng } = await import('../raster/fill-png.ts');
  return compileSheetPng(format, { drawing: front.drawing, canvas }, pdfOptions);
}
