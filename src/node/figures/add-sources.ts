import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addRows } from '../../core/figures/sources/add-rows.ts';
import type { NewSource } from '../../core/figures/sources/new-source.ts';
import { sourceSchema, sourceSeenSchema } from '../../core/schema/source.ts';
import type { FiguresDraft } from './figures-folder.ts';

/** Writes new sources, and when they were seen, behind the others of a draft. Returns the files that it begins. */
export async function addSources(
  { contentDir, write }: FiguresDraft,
  sources: readonly NewSource[],
): Promise<readonly string[]> {
  if (sources.length === 0) return [];
  const read = (name: string) => readFile(join(contentDir, 'figures', name), 'utf8').catch(() => undefined);
  const key = 'source_id';
  const rows = sources.map(({ seen: _, ...source }) => source);
  await write('sources.csv', addRows(await read('sources.csv'), { schema: sourceSchema, key, rows }));
  const seen = sources
    .filter((source) => source.seen !== '')
    .map(({ source_id, seen: day }) => ({ source_id, seen: day, archived: '', not_linked: '' }));
  if (seen.length === 0) return [];
  const before = await read('sources-seen.csv');
  await write('sources-seen.csv', addRows(before, { schema: sourceSeenSchema, key, rows: seen }));
  return before === undefined ? ['sources-seen.csv'] : [];
}
