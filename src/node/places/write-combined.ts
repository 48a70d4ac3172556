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

/** Chunks are gathered to this many bytes before they are written. */
const WRITE_BYTES = 1 << 20;

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
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const flush = () => {
    const block = Buffer.concat(waiting);
    hash.update(block);
    for (let at = 0; at < block.length;) at += writeSync(output, block, at);
    bytes += block.length;
    waiting = [];
    waitingBytes = 0;
  };
  try {
    for await (const chunk of chunks) {
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= WRITE_BYTES) flush();
    }
    flush();
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
