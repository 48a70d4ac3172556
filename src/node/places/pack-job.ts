import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  createReadStream,
  fdatasyncSync,
  openSync,
  renameSync,
  writevSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { SheetOrder } from '../../core/places/batch.ts';
import { packWriter } from '../../core/places/pack.ts';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import type { Open } from '../threads/workshop.ts';
import { openWorkshop, type WorkshopSetup } from './open-workshop.ts';
import { pathBelow } from './path-below.ts';
import { behind } from './write-files.ts';

export type PackSetup = WorkshopSetup & {
  readonly dir: string;
  /** A folder of the same disk where archives grow. */
  readonly unfinished: string;
};

/** An archive to make of the sheets that are ordered in a file, a line each: `[order, name]` in JSON. */
export type PackJob = { readonly file: string; readonly orders: string };
export type PackResult = { readonly sha256: string; readonly bytes: number };

/** Pieces that are written together; the system takes no more than 1,024. */
const PIECES = 960;

/** Makes an archive whole, and moves it to its place when the disk has it. */
export const open: Open<PackSetup, PackJob, PackResult> = async ({ dir, unfinished, ...workshop }) => {
  const makeSheet = await openWorkshop(workshop);
  let count = 0;
  return async ({ file, orders }) => {
    count += 1;
    const growing = join(unfinished, `pack-${threadId}-${count}`);
    const output = openSync(growing, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    const hash = createHash('sha256');
    let bytes = 0;
    let pieces: Uint8Array[] = [];
    const flush = () => {
      for (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
      }
      // one without bytes counts as none taken
      let left: readonly Uint8Array[] = pieces.filter(({ length }) => length > 0);
      while (left.length > 0) left = behind(left, writevSync(output, left));
      pieces = [];
    };
    try {
      const pack = packWriter(crc32);
      for await (const line of createInterface({ input: createReadStream(orders) })) {
        const [order, name] = JSON.parse(line) as readonly [SheetOrder, string];
        const sheet = await makeSheet(order);
        if (!pack.has(sheet.bytes)) throw tellOfPlaces((say) => say.refused.packTooLarge(file, name));
        pieces.push(...pack.add({ name, parts: sheet.parts }));
        if (pieces.length >= PIECES) flush();
      }
      pieces.push(pack.end());
      flush();
      fdatasyncSync(output);
    } finally {
      closeSync(output);
    }
    renameSync(growing, pathBelow(dir, file));
    return { sha256: hash.digest('hex'), bytes };
  };
};
