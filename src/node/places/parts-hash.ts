import { createHash, type Hash } from 'node:crypto';

/** Hashes of files in parts. What stands before the last part is the same for many: it is read once. */
export function partsHash(): (parts: readonly Uint8Array[]) => string {
  const begunHashes = new WeakMap<Uint8Array, Hash>();
  const begin = (part: Uint8Array) => {
    const known = begunHashes.get(part) ?? createHash('sha256').update(part);
    begunHashes.set(part, known);
    return known.copy();
  };
  return ([first = new Uint8Array(), last]) =>
    (last ? begin(first).update(last) : createHash('sha256').update(first)).digest('hex');
}
