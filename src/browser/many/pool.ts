import { inOrder, pieces } from '../../core/places/list/in-order.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { startWorker } from '../worker/client.ts';
import type { WantedLook } from '../worker/protocol.ts';
import type { SentFiles } from '../worker/shared-parts.ts';

/** Files that a worker makes at a time: little to lose on stopping, and few messages. */
const PIECE = 64;
/** Pieces that wait for their turn at each worker, so that none is idle; also what is held in memory at most. */
const AHEAD = 2;
/** More workers than this only take memory. */
const MOST_WORKERS = 16;

/** Files as the worker of this number has sent them. */
type MadePiece = { readonly from: number; readonly count: number; readonly sent: SentFiles };

type Wanted = {
  readonly files: readonly PlannedFile[];
  readonly use: PdfFor;
  readonly look: WantedLook;
};

/** Makes files on every core and gives them in their order, piece by piece. Throws an `AbortError` once `signal` is aborted. */
export async function* makeOnAllCores(
  { files, use, look }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<MadePiece> {
  const count = Math.min(
    MOST_WORKERS,
    Math.max(1, navigator.hardwareConcurrency || 1),
    Math.ceil(files.length / PIECE),
  );
  const workers = Array.from({ length: count }, startWorker);
  try {
    yield* inOrder(pieces(files, PIECE), count * AHEAD, async (piece, index) => {
      const from = index % count;
      const worker = workers[from];
      if (!worker) throw new Error('There is no worker.');
      const fillings = piece.map(({ material, place }) => ({ material, place }));
      return { from, count: piece.length, sent: await worker.ask('pdfs', { fillings, look, use }, signal) };
    });
  } finally {
    for (const worker of workers) worker.end();
  }
}
