import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Shelf } from '../../core/pdf/stream-file.ts';

/** Keeps blocks of places of objects, all of one length, in a new file that is gone when it is closed. */
export function openShelf(path: string): Shelf & { readonly close: () => void } {
  const file = openSync(path, 'wx+');
  let length = 0;
  return {
    put(block, places) {
      length = places.byteLength;
      const bytes = new Uint8Array(places.buffer, places.byteOffset, length);
      for (let at = 0; at < length;) at += writeSync(file, bytes, at, length - at, block * length + at);
    },
    take(block) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length;) {
        const count = readSync(file, bytes, at, length - at, block * length + at);
        if (count === 0) throw new Error(`${path} has lost block ${block}.`);
        at += count;
      }
      return new Float64Array(bytes.buffer);
    },
    close() {
      closeSync(file);
      rmSync(path);
    },
  };
}
