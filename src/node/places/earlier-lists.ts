import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { textNumber } from '../../core/domain/text-number.ts';
import { isFileHere } from '../folders/links.ts';
import { PLACES_LIST, type Written } from './places-list.ts';

/** Lines of lists that were replaced, while their files are still there. */
const BEFORE = '.loa-places.before.csv';
const PIECE = 65_536;

export type EarlierLists = {
  /** The newest line about a file. */
  readonly find: (file: string) => Written | undefined;
  readonly close: () => void;
};

/** Takes the lists of earlier runs, finished or stopped, out of the way of a new one. */
export async function setListsAside(dir: string): Promise<void> {
  const before = join(dir, BEFORE);
  await isFileHere(before);
  for (const name of [PLACES_LIST, `${PLACES_LIST}.part`]) {
    const list = join(dir, name);
    if (!(await isFileHere(list))) continue;
    await pipeline(createReadStream(list), createWriteStream(before, { flags: 'a' }));
    await rm(list);
  }
}

/** The lists set aside. Of each file only a number and where its newest line begins is kept in memory. */
export async function openEarlierLists(dir: string): Promise<EarlierLists> {
  const path = join(dir, BEFORE);
  if (!(await isFileHere(path))) return { find: () => undefined, close: () => undefined };
  const lists = openSync(path, 'r');
  const offsets = new Map<number, number>();
  for (const { line, offset } of linesIn(lists, 0)) {
    const found = parseLine(line);
    if (found) offsets.set(textNumber(found.file), offset);
  }
  // Files are asked for nearly in the order of the lists.
  let next = { lines: linesIn(lists, 0), offset: 0 };
  const lineAt = (offset: number): string => {
    if (offset !== next.offset) next = { lines: linesIn(lists, offset), offset };
    const { value } = next.lines.next();
    next.offset = value ? value.end : -1;
    return value?.line ?? '';
  };
  return {
    find(file) {
      const offset = offsets.get(textNumber(file));
      const found = offset === undefined ? undefined : parseLine(lineAt(offset));
      return found?.file === file ? found : undefined;
    },
    close: () => closeSync(lists),
  };
}

/** The lines set aside that name a file. */
export async function* linesBefore(dir: string): AsyncGenerator<ListLine> {
  if (await isFileHere(join(dir, BEFORE))) yield* linesOf(join(dir, BEFORE));
}

/** Leaves only these lines aside, or nothing. */
export async function keepBefore(dir: string, unfinished: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return rm(join(dir, BEFORE), { force: true });
  const next = join(unfinished, BEFORE);
  await writeFile(next, lines.map((line) => `${line}\r\n`).join(''));
  await rename(next, join(dir, BEFORE));
}

type ListLine = { readonly line: string; readonly file: string };

/** The lines of a list that name a file. */
export function* linesOf(list: string): Generator<ListLine> {
  const open = openSync(list, 'r');
  try {
    for (const { line } of linesIn(open, 0)) {
      const found = parseLine(line);
      if (found) yield { line, file: found.file };
    }
  } finally {
    closeSync(open);
  }
}

/** Lines without their ends, and where they begin and end in bytes: a list that was cut off may break a letter. */
function* linesIn(file: number, from: number) {
  let rest = Buffer.alloc(0);
  let offset = from;
  for (;;) {
    const piece = Buffer.alloc(PIECE);
    const count = readSync(file, piece, 0, PIECE, offset + rest.length);
    if (count === 0) return;
    rest = Buffer.concat([rest, piece.subarray(0, count)]);
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.toString('utf8', 0, end).replace(/\r$/, '');
      yield { line, offset, end: offset + end + 1 };
      rest = rest.subarray(end + 1);
      offset += end + 1;
    }
  }
}

function parseLine(line: string): ({ readonly file: string } & Written) | undefined {
  const [, file, sha256, bytes, madeFrom = ''] =
    /,([^,#"]+)(?:#[^,"]*)?,([0-9a-f]{64}),(\d+)(?:,([0-9a-f]*)(?:,\d+)?)?$/.exec(line) ?? [];
  return file === undefined || sha256 === undefined
    ? undefined
    : { file, sha256, bytes: Number(bytes), madeFrom };
}
