import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { placeFiles } from '../../core/places/place-file.ts';
import { placePdfs } from '../../core/places/place-pdf.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import { fillPng } from '../../core/png/fill-png.ts';
import { keptPictures } from './kept-pictures.ts';
import type { EarlierLists } from './earlier-lists.ts';
import { isWhole } from './finished-file.ts';
import type { ListedFile, PlacesList } from './places-list.ts';
import type { Recipes } from './recipes.ts';
import { filePublisher } from './publish-files.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { CompiledMaterials } from '../../core/places/compile-materials.ts';
import { slotTexts } from '../../core/places/slot-texts.ts';

type Separate = {
  readonly dir: string;
  /** An empty folder where files grow before they are moved to their place; below `dir`, so that moving is one step. */
  readonly unfinished: string;
  readonly formats: readonly string[];
  readonly materials: CompiledMaterials;
  /** A picture beside each PDF. */
  readonly png: boolean;
  readonly recipes: Recipes;
  /** What earlier runs have made. */
  readonly earlier: EarlierLists;
  readonly list: PlacesList;
};

export type PlaceWriter = {
  /** Makes a place's own files, one a format, and says how many and how many were there already. */
  readonly add: (place: Place) => Promise<{ readonly written: number; readonly kept: number }>;
  /** Waits until all of them are there and in the list. */
  readonly end: () => Promise<void>;
};

/** A writer that compiles each material once. Every file is there whole or not at all. */
export function separateFiles(separate: Separate): PlaceWriter {
  const { dir, formats, materials, recipes, earlier, list } = separate;
  const nextFile = placeFiles();
  const publisher = filePublisher(dir, separate.unfinished);
  const pdfs = placePdfs();
  const pictures = keptPictures(materials);
  const hashOf = partsHash();
  const pngOf = async (material: CompiledMaterial, place: Place) => {
    const filled = await fillPng(await pictures(material), slotTexts(place));
    return 'overflows' in filled ? undefined : [filled.png];
  };
  const make = async (material: CompiledMaterial, place: Place, listed: ListedFile) => {
    const isPicture = listed.file.endsWith('.png');
    const madeFrom = recipes.ofSheet(material, isPicture ? 'png' : 'pdf', place);
    const before = earlier.find(listed.file);
    if (before?.madeFrom === madeFrom && isWhole(join(dir, listed.file), before)) {
      await publisher.add({ file: listed.file, parts: [], onWhole: () => list.add(listed, before) });
      return 'kept';
    }
    const parts = await (isPicture ? pngOf(material, place) : pdfs.parts(material, place));
    if (!parts) throw new Error(`${listed.row}: "${place.name}" does not fit ${material.id}.`);
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    const written = { sha256: hashOf(parts), bytes, madeFrom };
    await publisher.add({ file: listed.file, parts, onWhole: () => list.add(listed, written) });
    return 'written';
  };
  return {
    async add(place) {
      const made = { written: 0, kept: 0 };
      for (const format of formats) {
        const material = materials.find(place, format);
        const pdf = nextFile({ folder: material.id, name: place.name, row: place.row });
        const png = pdf.replace(/\.pdf$/, '.png');
        const withPicture = separate.png && !material.lay;
        for (const file of material.isPdf ? [pdf, ...(withPicture ? [png] : [])] : [png]) {
          const listed = { row: rowName(place), venue: place.venue, name: place.name, file };
          made[await make(material, place, listed)] += 1;
        }
      }
      return made;
    },
    end: publisher.end,
  };
}

/** Hashes of files in parts. What stands before the last part is the same for many: it is read once. */
function partsHash(): (parts: readonly Uint8Array[]) => string {
  const begunHashes = new WeakMap<Uint8Array, Hash>();
  const begin = (part: Uint8Array) => {
    const known = begunHashes.get(part) ?? createHash('sha256').update(part);
    begunHashes.set(part, known);
    return known.copy();
  };
  return ([first = new Uint8Array(), last]) =>
    (last ? begin(first).update(last) : createHash('sha256').update(first)).digest('hex');
}

/** Row as the list names it. */
export const rowName = ({ tab, row }: Pick<Place, 'tab' | 'row'>): string =>
  tab === '' ? `${row}` : `${tab}!${row}`;
