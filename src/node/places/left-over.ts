import { join } from 'node:path';
import { textNumber } from '../../core/domain/text-number.ts';
import { keepBefore, linesBefore, linesOf } from './earlier-lists.ts';
import { isThere } from './finished-file.ts';
import { growingFile } from './write-files.ts';
import { PLACES_LIST } from './places-list.ts';

/** Files of earlier tables that the newest list no longer names. */
export type LeftOver = { readonly count: number; readonly first: readonly string[] };

const SHOWN = 3;

/** Sheets of these formats that would be printed with the others although no row asks for them. None is removed. */
export async function findLeftOver(
  dir: string,
  unfinished: string,
  formats: readonly string[],
): Promise<LeftOver> {
  const listed = new Set<number>();
  const first: string[] = [];
  const kept: string[] = [];
  let count = 0;
  for await (const { file, line } of linesBefore(dir)) {
    // Read only where there are lines of earlier lists.
    if (listed.size === 0)
      for (const each of linesOf(join(dir, PLACES_LIST))) listed.add(textNumber(each.file));
    const number = textNumber(file);
    const isFinished = isThere(join(dir, file));
    if (listed.has(number) || !(isFinished || isThere(join(dir, growingFile(file))))) continue;
    listed.add(number);
    kept.push(line);
    if (!isFinished || !formats.includes(formatOf(file))) continue;
    count += 1;
    if (first.length < SHOWN) first.push(file);
  }
  await keepBefore(dir, unfinished, kept);
  return { count, first };
}

/** Of `hospital/a4-poster.vi/bach-mai.pdf`, `quan-1/a4-poster.vi.zip` and `a4-poster.vi.pdf`. */
function formatOf(file: string): string {
  const parts = file.split('/');
  const named = parts.length === 1 || file.endsWith('.zip') ? parts.at(-1) : parts.at(-2);
  return named?.split('.')[0] ?? '';
}
