import { inOrder, pieces } from '../../core/places/list/in-order.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { startWorker } from '../worker/client.ts';
import type { WantedLook } from '../worker/protocol.ts';
import { type FileParts, sharedReceiver } from '../worker/shared-parts.ts';
import type { KeptPieces } from './device/kept-run.ts';

/** Files that a worker makes at a time: little to lose on stopping, and few messages. */
export const PIECE = 64;
/** Pieces that wait for their turn at each worker, so that none is idle; also what is held in memory at most. */
const AHEAD = 2;
/** More workers than this only take memory. */
const MOST_WORKERS = 16;

/** A file, or word that it is in its place already. */
export type MadeFile = { readonly file: PlannedFile; readonly parts: FileParts | 'there' };

type Wanted = {
  readonly files: readonly PlannedFile[];
  readonly use: PdfFor;
  readonly look: WantedLook;
};

/**
 * Makes files on every core and gives them in their order, piece by piece; pieces that are kept are not made again.
 * Throws an `AbortError` once `signal` is aborted.
 */
export async function* makeOnAllCores(
  { files, use, look }: Wanted,
  signal: AbortSignal,
  kept?: KeptPieces,
): AsyncGenerator<readonly MadeFile[]> {
  const count = Math.min(
    MOST_WORKERS,
    Math.max(1, navigator.hardwareConcurrency || 1),
    Math.ceil(files.length / PIECE),
  );
  const known: Uint8Array[] = [];
  const workers = Array.from({ length: count }, () => ({
    ...startWorker(),
    receive: sharedReceiver(known),
  }));
  const make = async (piece: readonly PlannedFile[], index: number) => {
    const worker = workers[index % count];
    if (!worker) throw new Error('There is no worker.');
    const fillings = piece.map(({ material, place }) => ({ material, place }));
    const made = worker.receive(await worker.ask('pdfs', { fillings, look, use }, signal));
    await kept?.write(index, made);
    return made;
  };
  try {
    yield* inOrder(pieces(files, PIECE), count * AHEAD, async (piece, index) => {
      const made = (await kept?.read(index, piece)) ?? (await make(piece, index));
      return piece.map((file, at) => ({ file, parts: made[at] ?? [] }));
    });
  } finally {
    for (const worker of workers) worker.end();
  }
}
