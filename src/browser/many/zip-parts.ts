import { type ZipStream, zipStream } from '../../core/kits/zip-stream.ts';
import { hasRoom, parcelList, type PlannedFile } from '../../core/places/list/plan-files.ts';
import type { Sink } from './device/sink.ts';
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
  /** Opens a file to write an archive into. */
  readonly open: (name: string) => Promise<Sink>;
  /** Called with each archive that is whole. */
  readonly finish: (name: string, blob: Blob) => void;
};

type OpenPart = {
  readonly zip: ZipStream;
  readonly sink: Sink;
  readonly files: PlannedFile[];
  bytes: number;
};

/** Archives of as much as each may hold, each with a list of what is in it. */
export function zipParts({ name, list, open, finish }: Parts): Target {
  let part = 0;
  let current: OpenPart | undefined;
  let waiting: Uint8Array[] = [];
  const begin = async (): Promise<OpenPart> => {
    const sink = await open(`${name}-${part + 1}.zip`);
    return { zip: zipStream((bytes) => waiting.push(bytes)), sink, files: [], bytes: 0 };
  };
  const flush = async ({ sink }: OpenPart) => {
    const pieces = waiting;
    waiting = [];
    for (const bytes of pieces) await sink.write(bytes);
  };
  const close = async (isLast: boolean) => {
    if (!current) return;
    const { zip, files, sink } = current;
    zip.add(list.name, parcelList(files, list.header));
    zip.end();
    await flush(current);
    part += 1;
    const isWhole = isLast && part === 1;
    finish(`${name}${isWhole ? '' : `-${part}`}.zip`, await sink.end());
    current = undefined;
  };
  return {
    async add({ file, bytes }) {
      if (bytes === 'there') return;
      if (current && !hasRoom({ files: current.files.length, bytes: current.bytes }, bytes.length))
        await close(false);
      current ??= await begin();
      current.zip.add(file.path, bytes);
      current.files.push(file);
      current.bytes += bytes.length;
      await flush(current);
    },
    end: () => close(true),
  };
}
