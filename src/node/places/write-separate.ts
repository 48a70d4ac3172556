import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { sheetMaker, type SheetOrder } from '../../core/places/batch.ts';
import { placeOrders } from '../../core/places/place-orders.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import { keptPictures } from './kept-pictures.ts';
import type { EarlierLists } from './earlier-lists.ts';
import { isWhole } from './finished-file.ts';
import type { ListedFile, PlacesList } from './places-list.ts';
import type { Recipes } from './recipes.ts';
import { filePublisher } from './publish-files.ts';
import type { CompiledMaterials } from '../../core/places/compile-materials.ts';

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
  const { dir, materials, recipes, earlier, list } = separate;
  const ordersOf = placeOrders(separate);
  const publisher = filePublisher(dir, separate.unfinished);
  const makeSheet = sheetMaker({ materials: materials.loaded(), compilePicture: keptPictures(materials) });
  const hashOf = partsHash();
  const make = async (order: SheetOrder, listed: ListedFile) => {
    const { file } = order;
    const madeFrom = recipes.ofSheet(order);
    const before = earlier.find(file);
    if (before?.madeFrom === madeFrom && isWhole(join(dir, file), before)) {
      await publisher.add({ file, parts: [], onWhole: () => list.add(listed, before) });
      return 'kept';
    }
    const { parts, bytes } = await makeSheet(order);
    const written = { sha256: hashOf(parts), bytes, madeFrom };
    await publisher.add({ file, parts, onWhole: () => list.add(listed, written) });
    return 'written';
  };
  return {
    async add(place) {
      const made = { written: 0, kept: 0 };
      for (const order of ordersOf(place)) {
        const listed = { row: rowName(place), venue: place.venue, name: place.name, file: order.file };
        made[await make(order, listed)] += 1;
      }
      return made;
    },
    end: publisher.end,
  };
}

/** Hashes of files in parts. What stands before the last part is the same for many: it is read once. */
export function partsHash(): (parts: readonly Uint8Array[]) => string {
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
