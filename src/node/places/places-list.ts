import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { complainIn } from '../../core/domain/fault.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { placesMessages } from '../../core/tables/places/places-messages.ts';

/** One finished file of a place. */
export type ListedFile = {
  /** `17`, or `Sheet1!17` of a workbook. */
  readonly row: string;
  readonly venue: string;
  readonly name: string;
  /** Relative to the output folder; a page of a combined file as `file.pdf#page=3`. */
  readonly file: string;
};
type Written = { readonly sha256: string; readonly bytes: number };

/**
 * `places.csv`, which lists every file of a run. While it grows it is `places.csv.part`: a line is added when its
 * file is whole, so that the next run knows what a stopped one has finished.
 */
export type PlacesList = {
  /** Whether the next line is this file's and the file is still there with its size. The list goes on behind it. */
  readonly isFinished: (file: ListedFile) => boolean;
  readonly add: (file: ListedFile, written: Written) => void;
  /** Publishes the list. */
  readonly end: () => void;
  /** Leaves it for the next run. */
  readonly close: () => void;
};

export const PLACES_LIST = 'places.csv';
/** A mark by which Excel knows UTF-8, and the columns. */
const HEADER = '\ufeffrow,venue,name,file,sha256,bytes\r\n';
/** Lines written at a time: after a stop, so many files at most are made again besides those that were on their way. */
const LINES = 64;
const PIECE = 65_536;

/** Goes on with the list of a run before, or of one that was stopped; `isNew` begins from nothing. */
export function openPlacesList(dir: string, isNew: boolean): PlacesList {
  const part = join(dir, `${PLACES_LIST}.part`);
  const published = join(dir, PLACES_LIST);
  if (!isNew && !existsSync(part) && existsSync(published)) renameSync(published, part);
  const file = openSync(part, isNew || !existsSync(part) ? 'w+' : 'r+');
  const known = earlierLines(file);
  let isBehind = known.next() === HEADER;
  let length = isBehind ? Buffer.byteLength(HEADER) : 0;
  let lines: string[] = isBehind ? [] : [HEADER];
  let isCut = false;
  const write = () => {
    if (!isCut) ftruncateSync(file, length);
    isCut = true;
    const bytes = Buffer.from(lines.join(''));
    if (bytes.length > 0) writeSync(file, bytes, 0, bytes.length, length);
    length += bytes.length;
    lines = [];
  };
  return {
    isFinished(listed) {
      if (!isBehind) return false;
      const line = known.next();
      const size = line && sizeIn(line, lineStart(listed));
      isBehind = size !== undefined && size === sizeOf(join(dir, listed.file));
      if (isBehind) length += Buffer.byteLength(line ?? '');
      return isBehind;
    },
    add(listed, { sha256, bytes }) {
      isBehind = false;
      lines.push(`${lineStart(listed)}${sha256},${bytes}\r\n`);
      if (lines.length >= LINES) write();
    },
    end() {
      write();
      closeSync(file);
      renameSync(part, published);
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
  const begin = Buffer.from(HEADER);
  const found = Buffer.alloc(begin.length);
  const file = openSync(path, 'r');
  try {
    const count = readSync(file, found, 0, begin.length, 0);
    return begin.subarray(0, count).equals(found.subarray(0, count));
  } finally {
    closeSync(file);
  }
}

const lineStart = ({ row, venue, name, file }: ListedFile) =>
  `${[row, venue, name, file].map(csvCell).join(',')},`;

/** Quoted where it must be. A text that Excel would take for a formula is marked as text. */
function csvCell(text: string): string {
  const plain = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Bytes by a line that begins with `start`; undefined where it is another's or was cut off. */
function sizeIn(line: string, start: string): number | undefined {
  const match = line.startsWith(start)
    ? /^[0-9a-f]{64},(\d+)\r\n$/.exec(line.slice(start.length))
    : undefined;
  return match ? Number(match[1]) : undefined;
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size;

/** Lines with their ends, piece by piece; each call gives the next, or nothing behind the last. */
function earlierLines(file: number): { readonly next: () => string | undefined } {
  const buffer = Buffer.alloc(PIECE);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let at = 0;
  let text = '';
  return {
    next() {
      for (;;) {
        const end = text.indexOf('\n');
        if (end >= 0) {
          const line = text.slice(0, end + 1);
          text = text.slice(end + 1);
          return line;
        }
        const count = readSync(file, buffer, 0, PIECE, at);
        if (count === 0) return undefined;
        at += count;
        text += decoder.decode(buffer.subarray(0, count), { stream: true });
      }
    },
  };
}
