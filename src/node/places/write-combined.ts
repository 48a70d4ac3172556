import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CombinedPlace } from '../../core/pdf/combine-pdf.ts';
import type { Queue } from '../../core/pdf/queue.ts';
import { type CombinedOrder, combinedPdf } from '../../core/places/combined-pdf.ts';
import { pathBelow } from './path-below.ts';
import type { CombinedFile } from './state-schema.ts';
import { openShelf } from './shelf.ts';
import { syncFolder } from '../folders/sync-folder.ts';

type Combined = Omit<CombinedOrder, 'use'> & {
  readonly dir: string;
  readonly unfinished: string;
  /** The place that the file begins with, counted from 0. */
  readonly start: number;
};

type Written = Pick<CombinedFile, 'file' | 'start' | 'count' | 'sha256' | 'bytes'>;

/**
 * A file with the pages of each place, or of as many as one file can hold; the others stay in the queue. Kept in
 * memory are the materials and where objects begin.
 */
export async function writeCombined(combined: Combined, places: Queue<CombinedPlace>): Promise<Written> {
  const { dir, format, language, start } = combined;
  const shelf = openShelf(join(combined.unfinished, 'offsets'));
  const { chunks, written } = combinedPdf({ ...combined, shelf }, places);
  const hash = createHash('sha256');
  const growing = join(combined.unfinished, `${format}.${language}`);
  const output = openSync(growing, 'wx');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      for (let at = 0; at < chunk.length;) at += writeSync(output, chunk, at);
      bytes += chunk.length;
    }
    fdatasyncSync(output);
  } finally {
    closeSync(output);
    shelf.close();
  }
  const { file, count } = written();
  renameSync(growing, pathBelow(dir, file));
  await syncFolder(dir);
  return { file, start, count, sha256: hash.digest('hex'), bytes };
}
