import type { Slot } from './slots.ts';
import { OUT } from './kept-list.ts';

/** A file that is written from front to back and then handed to the person. */
export type Sink = {
  /** Takes some pieces; they are its caller's again once it resolves. */
  readonly write: (pieces: readonly Uint8Array[]) => Promise<void>;
  readonly end: () => Promise<Blob>;
};

/** Gathered before it is written. */
const GATHERED_BYTES = 8 << 20;

/** A file on the device, where there is a slot; else in pieces that the browser holds. */
export async function openSink(slot: Slot | undefined, name: string, type: string): Promise<Sink> {
  const file = slot && (await onDevice(slot, name).catch(() => undefined));
  const blobs: Blob[] = [];
  const put = file
    ? (bytes: Uint8Array<ArrayBuffer>) => file.stream.write(bytes)
    : async (bytes: Uint8Array<ArrayBuffer>) => {
        blobs.push(new Blob([bytes]));
      };
  // the same memory again and again: to get new memory takes longer than to fill it
  const gathered = new Uint8Array(GATHERED_BYTES);
  let size = 0;
  const flush = async () => {
    await put(gathered.subarray(0, size));
    size = 0;
  };
  return {
    async write(pieces) {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length;) {
          const taken = piece.subarray(at, at + GATHERED_BYTES - size);
          gathered.set(taken, size);
          size += taken.length;
          at += taken.length;
          if (size === GATHERED_BYTES) await flush();
        }
      }
    },
    async end() {
      await flush();
      if (!file) return new Blob(blobs, { type });
      await file.stream.close();
      return (await file.handle.getFile()).slice(0, undefined, type);
    },
  };
}

async function onDevice({ folder }: Slot, name: string) {
  const out = await folder.getDirectoryHandle(OUT, { create: true });
  const handle = await out.getFileHandle(name, { create: true });
  return { handle, stream: await handle.createWritable() };
}
