import { type ZipStream, zipStream } from '../../core/kits/zip-stream.ts';
import { hasRoom, parcelList, type PlannedFile } from '../../core/places/list/plan-files.ts';
import type { MadeFile } from './pool.ts';

/** Where finished files go. */
export type Target = {
  readonly add: (made: MadeFile) => Promise<void>;
  readonly end: () => Promise<void>;
};

type Parts = {
  /** Without its ending. */
  readonly name: string;
  readonly list: { readonly name: string; readonly header: readonly string[] };
  /** Called with each archive that is whole. */
  readonly finish: (name: string, blob: Blob) => void;
};

/** Written bytes are given to the browser in pieces of this size, which it may keep on the disk. */
const PIECE_BYTES = 8 << 20;

/** Archives of as much as each may hold, each with a list of what is in it. */
export function zipParts({ name, list, finish }: Parts): Target {
  let part = 0;
  let open:
    { zip: ZipStream; files: PlannedFile[]; bytes: number; blobs: Blob[]; waiting: Uint8Array[] } | undefined;
  const begin = () => {
    let waitingBytes = 0;
    const blobs: Blob[] = [];
    const waiting: Uint8Array[] = [];
    const zip = zipStream((bytes) => {
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes < PIECE_BYTES) return;
      blobs.push(new Blob(waiting.splice(0) as BlobPart[]));
      waitingBytes = 0;
    });
    return { zip, files: [], bytes: 0, blobs, waiting };
  };
  const close = (isLast: boolean) => {
    if (!open) return;
    const { zip, files, blobs, waiting } = open;
    zip.add(list.name, parcelList(files, list.header));
    zip.end();
    part += 1;
    const isWhole = isLast && part === 1;
    const blob = new Blob([...blobs, ...(waiting as BlobPart[])], { type: 'application/zip' });
    finish(`${name}${isWhole ? '' : `-${part}`}.zip`, blob);
    open = undefined;
  };
  return {
    async add({ file, bytes }) {
      if (open && !hasRoom({ files: open.files.length, bytes: open.bytes }, bytes.length)) close(false);
      open ??= begin();
      open.zip.add(file.path, bytes);
      open.files.push(file);
      open.bytes += bytes.length;
    },
    async end() {
      close(true);
    },
  };
}
