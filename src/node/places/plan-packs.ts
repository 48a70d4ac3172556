import { createHash, type Hash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetMaker, type SheetOrder } from '../../core/places/batch.ts';
import { MAX_ENTRIES, MAX_PACK_BYTES } from '../../core/places/pack.ts';
import { packFile, packOf } from '../../core/places/pack-of-place.ts';
import { placeOrders } from '../../core/places/place-orders.ts';
import { keptPictures } from './kept-pictures.ts';
import { rowName } from '../../core/tables/places/row-name.ts';
import type { Making } from './places-run.ts';
import { placesIn } from './read-places.ts';
import { recipeOf } from './recipes.ts';

/** A line of the plan's list. */
export type ListedEntry = {
  readonly row: string;
  readonly venue: string;
  /** The place's name. */
  readonly called: string;
  readonly copies: number;
  readonly pack: string;
  /** Within the archive. */
  readonly name: string;
};

/** An archive of which every entry is known. */
export type PlannedPack = {
  readonly file: string;
  readonly count: number;
  /** Hash of all that it is made from. */
  readonly madeFrom: string;
  /** Path of a file with its orders, as `PackJob` has them. */
  readonly orders: string;
};

type OpenPack = {
  readonly file: string;
  readonly orders: string;
  readonly recipe: Hash;
  count: number;
  /** That it may come to have. */
  bytes: number;
  lines: string;
};

/** Letters of orders that wait in memory before they are written away, of all archives together. */
const WAITING = 4_000_000;
/** Texts make a sheet larger or smaller than another of its material, but not by so much. */
const TIMES_SAMPLE = 2;

/**
 * Deals out the sheets of a table to archives, each in the order of the table. What goes into which is kept on the
 * disk: a table may name its districts in any order, and no memory holds a million orders.
 */
export function planPacks({ run, file, input, materials, unfinished, keys }: Making) {
  const { formats, png = false, limits } = run;
  const maxEntries = Math.min(limits?.entries ?? MAX_ENTRIES, MAX_ENTRIES);
  const listed = join(unfinished, 'listed');
  const makeSheet = sheetMaker({ materials: materials.loaded(), compilePicture: keptPictures(materials) });
  const sizes = new Map<string, number>();
  const sizeOf = async (order: SheetOrder) => {
    const key = `${order.material} ${order.file.slice(-4)}`;
    const known = sizes.get(key) ?? TIMES_SAMPLE * (await makeSheet(order)).bytes;
    sizes.set(key, known);
    return known;
  };
  const opened = new Map<string, { pack: OpenPack; number: number }>();
  let [all, waiting, list] = [0, 0, ''];
  const openPack = (pack: string, number: number): OpenPack => {
    all += 1;
    const orders = join(unfinished, `orders-${all}`);
    const begun = { file: packFile(pack, number), orders, recipe: createHash('sha256') };
    const open = { ...begun, count: 0, bytes: 0, lines: '' };
    opened.set(pack, { pack: open, number });
    return open;
  };
  const writeAway = (pack: OpenPack) => {
    if (pack.lines !== '') appendFileSync(pack.orders, pack.lines);
    pack.lines = '';
  };
  const writeAll = () => {
    for (const { pack } of opened.values()) writeAway(pack);
    appendFileSync(listed, list);
    [waiting, list] = [0, ''];
  };
  const close = (pack: OpenPack): PlannedPack => {
    writeAway(pack);
    const { file: name, count, orders, recipe } = pack;
    return { file: name, count, orders, madeFrom: recipe.digest('hex').slice(0, 16) };
  };
  return {
    /** Path of a file that says of each sheet where it is, a `ListedEntry` in JSON a line, once all packs are told. */
    listed,
    /** Each as soon as it is known whole. */
    async *packs(): AsyncGenerator<PlannedPack> {
      const ordersOf = placeOrders({ formats, materials, png });
      for await (const place of placesIn(file, input)) {
        for (const order of ordersOf(place)) {
          const { pack, name } = packOf(order, place);
          const bytes = await sizeOf(order);
          const before = opened.get(pack);
          let own = before?.pack ?? openPack(pack, 1);
          if (own.count >= maxEntries || own.bytes + bytes > MAX_PACK_BYTES) {
            yield close(own);
            own = openPack(pack, (before?.number ?? 1) + 1);
          }
          own.count += 1;
          own.bytes += bytes;
          own.recipe.update(`${name}\n${recipeOf(order, keys)}\n`);
          const line = `${JSON.stringify([order, name])}\n`;
          const entry: ListedEntry = {
            row: rowName(place),
            venue: place.venue,
            called: place.name,
            copies: place.copies,
            pack: own.file,
            name,
          };
          own.lines += line;
          list += `${JSON.stringify(entry)}\n`;
          waiting += line.length;
          if (waiting >= WAITING) writeAll();
        }
      }
      writeAll();
      for (const { pack } of opened.values()) yield close(pack);
    },
  };
}
