import { inOrder, pieces } from '../../core/places/list/in-order.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { startWorker } from '../worker/client.ts';

/** Files that a worker makes at a time: little to lose on stopping, and few messages. */
const PIECE = 16;
/** Pieces that wait for their turn at each worker, so that none is idle; also what is held in memory at most. */
const AHEAD = 2;
/** More workers than this only take memory. */
const MOST_WORKERS = 16;

export type MadeFile = { readonly file: PlannedFile; readonly bytes: Uint8Array };

/** Makes files on every core and gives them in their order, piece by piece. Throws an `AbortError` once `signal` is aborted. */
export async function* makeOnAllCores(
  files: readonly PlannedFile[],
  use: PdfFor,
  signal: AbortSignal,
): AsyncGenerator<readonly MadeFile[]> {
  const count = Math.min(
    MOST_WORKERS,
    Math.max(1, navigator.hardwareConcurrency || 1),
    Math.ceil(files.length / PIECE),
  );
  const workers = Array.from({ length: count }, () => startWorker());
  try {
    yield* inOrder(pieces(files, PIECE), count * AHEAD, async (piece, index) => {
      const worker = workers[index % count];
      if (!worker) throw new Error('There is no worker.');
      const fillings = piece.map(({ material, place }) => ({ material, place }));
      const made = await worker.ask('pdfs', { fillings, use }, signal);
      return piece.map((file, at) => ({ file, bytes: made[at] ?? new Uint8Array() }));
    });
  } finally {
    for (const worker of workers) worker.end();
  }
}
