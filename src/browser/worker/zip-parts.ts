import { hasRoom, parcelList, type PlannedFile } from '../../core/places/list/plan-files.ts';
import { packWriter, wholeEntry } from '../../core/places/pack.ts';
import { crc32From } from '../../core/png/checksums.ts';
import type { FileParts } from './shared-parts.ts';
import type { Sink } from './sink.ts';

/** An archive that is whole. */
export type FinishedPart = { readonly name: string; readonly blob: Blob };

/** What lies beside print files: the list of them, and what their printer reads first. */
export type Enclosed = {
  readonly list: { readonly name: string; readonly header: readonly string[] };
  readonly note: { readonly name: string; readonly bytes: Uint8Array };
};

export type ZipOrder = {
  /** Of the archives, without its ending. */
  readonly name: string;
} & Enclosed;

type Parts = ZipOrder & {
  /** Opens a file to write an archive into. */
  readonly open: (name: string) => Promise<Sink>;
  /** Called with each archive that is whole. */
  readonly finish: (part: FinishedPart) => void;
};

type OpenPart = {
  readonly pack: ReturnType<typeof packWriter>;
  readonly sink: Sink;
  readonly files: PlannedFile[];
  bytes: number;
};

const sum = (bytes: Uint8Array, begun: number): number => crc32From(begun, bytes);

/** Archives of as much as each may hold, each with a list of what is in it. */
export function zipParts({ name, list, note, open, finish }: Parts) {
  let part = 0;
  let current: OpenPart | undefined;
  const begin = async (number: number): Promise<OpenPart> => {
    const sink = await open(`${number + 1}.zip`);
    return { pack: packWriter(sum), sink, files: [], bytes: 0 };
  };
  const close = async (isLast: boolean) => {
    if (!current) return;
    const { pack, files, sink } = current;
    sink.write(pack.add({ name: note.name, parts: [note.bytes] }));
    sink.write(pack.add({ name: list.name, parts: [parcelList(files, list.header)] }));
    sink.write([pack.end()]);
    part += 1;
    const isWhole = isLast && part === 1;
    finish({ name: `${name}${isWhole ? '' : `-${part}`}.zip`, blob: await sink.end() });
    current = undefined;
  };
  /** Takes a file over that stands next in an archive from before; whether it is there, whole. */
  const take = (own: OpenPart, file: PlannedFile): boolean => {
    const entry = wholeEntry(file.path, own.sink.left, sum);
    if (!entry) return false;
    own.pack.add({ name: file.path, parts: [entry.content] });
    own.sink.keep(entry.bytes);
    own.files.push(file);
    own.bytes += entry.content.length;
    return true;
  };
  return {
    /** Goes on with archives that a stopped run of the same files has left; how many of these are in them. */
    async resume(files: readonly PlannedFile[]): Promise<number> {
      for (const [index, file] of files.entries()) {
        current ??= await begin(part);
        if (take(current, file)) continue;
        // it may be the first of the next archive
        const next = await begin(part + 1);
        if (!take(next, file)) {
          await next.sink.stop();
          return index;
        }
        await close(false);
        current = next;
      }
      return files.length;
    },
    async add(file: PlannedFile, parts: FileParts): Promise<void> {
      const bytes = parts.reduce((own, { length }) => own + length, 0);
      if (current && !hasRoom({ files: current.files.length, bytes: current.bytes }, bytes))
        await close(false);
      current ??= await begin(part);
      current.sink.write(current.pack.add({ name: file.path, parts }));
      current.files.push(file);
      current.bytes += bytes;
    },
    end: () => close(true),
    /** Leaves everything as far as it is, for `resume`. */
    async stop(): Promise<void> {
      await current?.sink.stop();
      current = undefined;
    },
  };
}
