/** A file that is written from front to back and then handed to the person. */
export type Sink = {
  /** Takes some pieces; they are its caller's again afterwards. */
  readonly write: (pieces: readonly Uint8Array[]) => void;
  /** Bytes behind what is written, left there by a run that was stopped; nothing where there are not so many. */
  readonly left: (at: number, length: number) => Uint8Array | undefined;
  /** Takes over so many of them. Before anything is written. */
  readonly keep: (length: number) => void;
  readonly end: () => Promise<Blob>;
  /** Leaves it as far as it is; where nothing is in it, there is no file. */
  readonly stop: () => Promise<void>;
};

/** What a worker has of a file of the browser's own storage. */
type SyncHandle = {
  readonly getSize: () => number;
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
  readonly truncate: (length: number) => void;
  readonly close: () => void;
};
type SyncFile = FileSystemFileHandle & { readonly createSyncAccessHandle?: () => Promise<SyncHandle> };

/** Gathered before it is written: the same memory again and again, for new memory takes longer to get than to fill. */
const GATHERED_BYTES = 4 << 20;
/** So long a tab that was closed may still hold a file. */
const PATIENCE_MS = 3000;

/** A file in a folder of the browser's own storage, where there is one; else in pieces that the browser holds. */
export async function openSink(
  folder: FileSystemDirectoryHandle | undefined,
  name: string,
  type: string,
): Promise<Sink> {
  const file = folder && (await onDevice(folder, name));
  const blobs: Blob[] = [];
  const gathered = new Uint8Array(GATHERED_BYTES);
  let [flushed, size] = [0, 0];
  const flush = () => {
    const bytes = gathered.subarray(0, size);
    if (!file) blobs.push(new Blob([bytes]));
    else if (file.sync.write(bytes, { at: flushed }) < size) throw new Error(`${name}: the device is full.`);
    flushed += size;
    size = 0;
  };
  return {
    write(pieces) {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length;) {
          const taken = piece.subarray(at, at + GATHERED_BYTES - size);
          gathered.set(taken, size);
          size += taken.length;
          at += taken.length;
          if (size === GATHERED_BYTES) flush();
        }
      }
    },
    left(at, length) {
      if (!file || flushed + at + length > file.sync.getSize()) return undefined;
      const bytes = new Uint8Array(length);
      return file.sync.read(bytes, { at: flushed + at }) === length ? bytes : undefined;
    },
    keep(length) {
      flushed += length;
    },
    async end() {
      flush();
      if (!file) return new Blob(blobs, { type });
      file.sync.truncate(flushed);
      file.sync.close();
      return (await file.handle.getFile()).slice(0, undefined, type);
    },
    async stop() {
      flush();
      const isEmpty = file?.sync.getSize() === 0;
      file?.sync.close();
      if (isEmpty) await folder?.removeEntry(name);
    },
  };
}

/** Nothing where the browser has no such files, or somebody else has this one. */
async function onDevice(folder: FileSystemDirectoryHandle, name: string) {
  try {
    const handle = (await folder.getFileHandle(name, { create: true })) as SyncFile;
    if (!handle.createSyncAccessHandle) return undefined;
    for (let waitedMs = 0; ; waitedMs += 100) {
      try {
        return { handle, sync: await handle.createSyncAccessHandle() };
      } catch (error) {
        if (waitedMs >= PATIENCE_MS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } catch {
    return undefined;
  }
}
