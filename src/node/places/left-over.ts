import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { textNumber } from '../../core/domain/text-number.ts';
import { PLACES_LIST } from './places-list.ts';

/** Lines of lists that were replaced, while their files are still there. */
const BEFORE = '.loa-places.before.csv';

/** Files of earlier tables that the newest list no longer names. */
export type LeftOver = { readonly count: number; readonly first: readonly string[] };

const SHOWN = 3;

/** Takes the list of an earlier run, finished or stopped, out of the way of a new one. */
export async function setListAside(dir: string): Promise<void> {
  for (const name of [PLACES_LIST, `${PLACES_LIST}.part`]) {
    const list = join(dir, name);
    if (!(await exists(list))) continue;
    await pipeline(createReadStream(list), createWriteStream(join(dir, BEFORE), { flags: 'a' }));
    await rm(list);
  }
}

/** Sheets of these formats that would be printed with the others although no row asks for them. None is removed. */
export async function findLeftOver(dir: string, formats: readonly string[]): Promise<LeftOver> {
  const before = join(dir, BEFORE);
  if (!(await exists(before))) return { count: 0, first: [] };
  const listed = new Set<number>();
  for await (const { file } of linesOf(join(dir, PLACES_LIST))) listed.add(textNumber(file));
  const first: string[] = [];
  const kept: string[] = [];
  let count = 0;
  for await (const { file, line } of linesOf(before)) {
    const number = textNumber(file);
    if (listed.has(number) || !(await exists(join(dir, file)))) continue;
    listed.add(number);
    kept.push(`${line}\r\n`);
    if (!formats.includes(formatOf(file))) continue;
    count += 1;
    if (first.length < SHOWN) first.push(file);
  }
  if (kept.length === 0) {
    await rm(before);
  } else {
    await writeFile(`${before}.part`, kept.join(''));
    await rename(`${before}.part`, before);
  }
  return { count, first };
}

/** Of `hospital/a4-poster.vi/bach-mai.pdf` and of `a4-poster.vi.pdf`. */
const formatOf = (file: string): string => file.split('/').at(-2)?.split('.')[0] ?? file.split('.')[0] ?? '';

/** Lines that name a file, each with it. */
async function* linesOf(list: string): AsyncGenerator<{ readonly line: string; readonly file: string }> {
  for await (const line of createInterface({ input: createReadStream(list), crlfDelay: Infinity })) {
    const file = /,([^,#"]+)(?:#page=\d+)?,[0-9a-f]{64},\d+$/.exec(line)?.[1];
    if (file !== undefined) yield { line, file };
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
