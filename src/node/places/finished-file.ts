import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';

export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const PIECE = Buffer.alloc(1 << 18);

/** Whether a file is there with these very bytes. What its size or its date says is no proof. */
export function isWhole(
  path: string,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== bytes) return false;
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const count = readSync(file, PIECE, 0, PIECE.length, null);
      if (count === 0) return hash.digest('hex') === sha256;
      hash.update(PIECE.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}
