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
  // the same memory for every block: what is given back is taken away late
  const desk = Buffer.alloc(WRITE_BYTES);
  let waitingBytes = 0;
  let bytes = 0;
  const write = (block: Uint8Array) => {
    hash.update(block);
    for (let at = 0; at < block.length;) at += writeSync(output, block, at);
    bytes += block.length;
  };
  const flush = () => {
    write(desk.subarray(0, waitingBytes));
    waitingBytes = 0;
  };
  try {
    for await (const chunk of chunks) {
      if (waitingBytes + chunk.length > desk.length) flush();
      if (chunk.length > desk.length) {
        write(chunk);
        continue;
      }
      desk.set(chunk, waitingBytes);
      waitingBytes += chunk.length;
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
