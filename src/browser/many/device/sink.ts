import { concatBytes } from '../../../core/drawing/concat-bytes.ts';
import type { Slot } from './slots.ts';
import { OUT } from './kept-list.ts';

/** A file that is written from front to back and then handed to the person. */
export type Sink = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<Blob>;
};

/** Gathered before it is written. */
const PIECE_BYTES = 8 << 20;

/** A file on the device, where there is a slot; else in pieces that the browser holds. */
export async function openSink(slot: Slot | undefined, name: string, type: string): Promise<Sink> {
  const file = slot && (await onDevice(slot, name).catch(() => undefined));
  const blobs: Blob[] = [];
  const put = file
    ? (pieces: readonly Uint8Array[]) => file.stream.write(concatBytes(pieces) as Uint8Array<ArrayBuffer>)
    : async (pieces: readonly Uint8Array[]) => {
        blobs.push(new Blob([...pieces] as BlobPart[]));
      };
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const pieces = waiting;
    waiting = [];
    size = 0;
    await put(pieces);
  };
  return {
    async write(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE_BYTES) await flush();
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
