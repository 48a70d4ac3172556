import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { BYTE_ORDER_MARK, csvLines } from '../../core/tables/write-csv.ts';
import { complainIn } from '../../core/domain/fault.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { placesMessages } from '../../core/tables/places/places-messages.ts';
import { syncFolder } from '../folders/sync-folder.ts';

/** One finished file of a place. */
export type ListedFile = {
  /** `17`, or `Sheet1!17` of a workbook. */
  readonly row: string;
  readonly venue: string;
  readonly name: string;
  /** That are to be printed of it. */
  readonly copies: number;
  /** Relative to the output folder; a page of a combined file as `file.pdf#page=3`. */
  readonly file: string;
};

/** What was written, and a hash of all that it was made from. */
export type Written = { readonly sha256: string; readonly bytes: number; readonly madeFrom: string };

/**
 * `places.csv`, which lists every file of a run. While it grows it is `places.csv.part`: a line is added when its
 * file is on the disk, so that the next run knows what a stopped one has finished.
 */
export type PlacesList = {
  readonly add: (file: ListedFile, written: Written) => void;
  /** Publishes the list. */
  readonly end: () => Promise<void>;
  /** Leaves it for the next run. */
  readonly close: () => void;
};

export const PLACES_LIST = 'places.csv';
/** A mark by which Excel knows UTF-8, and the columns by which a list of ours is known, also an older one. */
const BEGIN = `${BYTE_ORDER_MARK}row,venue,name,file,sha256,bytes`;
const HEADER = `${BEGIN},made_from,copies\r\n`;
/** Lines written at a time: after a stop, so many files at most are made again besides those that were on their way. */
const LINES = 64;

/** Begins a list; one of an earlier run has been set aside. */
export function openPlacesList(dir: string): PlacesList {
  const part = join(dir, `${PLACES_LIST}.part`);
  // Nothing may have this name, not even a link.
  const file = openSync(part, 'wx');
  let rows: (string | number)[][] = [];
  const writeText = (text: string) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  };
  const write = () => {
    writeText(csvLines(rows));
    rows = [];
  };
  writeText(HEADER);
  return {
    add({ row, venue, name, copies, file }, { sha256, bytes, madeFrom }) {
      rows.push([row, venue, name, file, sha256, bytes, madeFrom, copies]);
      if (rows.length >= LINES) write();
    },
    async end() {
      write();
      fsyncSync(file);
      closeSync(file);
      renameSync(part, join(dir, PLACES_LIST));
      await syncFolder(dir);
    },
    close() {
      write();
      closeSync(file);
    },
  };
}

/** Throws when the list's name belongs to the table that is read or to somebody's own file: it would be replaced. */
export async function requireOwnList(dir: string, placesFile: string): Promise<void> {
  const table = await realpath(placesFile);
  for (const name of [PLACES_LIST, `${PLACES_LIST}.part`]) {
    const path = await realpath(join(dir, name)).catch(() => undefined);
    if (path === undefined || (path !== table && isOwn(path))) continue;
    const complaint = complainIn(placesMessages, (say) => say.faults.listInTheWay());
    throw new PlacesError([{ file: join(dir, name), where: '', value: '', ...complaint }]);
  }
}

/** Whether it begins as a list does, however far a stopped run came. */
function isOwn(path: string): boolean {
  const begin = Buffer.from(BEGIN);
  const found = Buffer.alloc(begin.length);
  const file = openSync(path, 'r');
  try {
    const count = readSync(file, found, 0, begin.length, 0);
    return begin.subarray(0, count).equals(found.subarray(0, count));
  } finally {
    closeSync(file);
  }
}
