import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Shelf } from '../../core/pdf/file/stream-file.ts';

/** Keeps blocks of places of objects, all of one length, in a new file that is gone when it is closed. */
export function openShelf(path: string): Shelf & { readonly close: () => void } {
  const file = openSync(path, 'wx+');
  let length = 0;
  let taken = new Float64Array();
  return {
    put(block, places) {
      length = places.byteLength;
      const bytes = new Uint8Array(places.buffer, places.byteOffset, length);
      for (let at = 0; at < length;) at += writeSync(file, bytes, at, length - at, block * length + at);
    },
    take(block) {
      if (taken.byteLength !== length) taken = new Float64Array(length / taken.BYTES_PER_ELEMENT);
      const bytes = new Uint8Array(taken.buffer);
      for (let at = 0; at < length;) {
        const count = readSync(file, bytes, at, length - at, block * length + at);
        if (count === 0) throw new Error(`${path} has lost block ${block}.`);
        at += count;
      }
      return taken;
    },
    close() {
      closeSync(file);
      rmSync(path);
    },
  };
}
