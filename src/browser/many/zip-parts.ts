import { hasRoom, parcelList, type PlannedFile } from '../../core/places/list/plan-files.ts';
import { packWriter } from '../../core/places/pack.ts';
import { crc32From } from '../../core/png/checksums.ts';
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
  readonly pack: ReturnType<typeof packWriter>;
  readonly sink: Sink;
  readonly files: PlannedFile[];
  bytes: number;
};

const sum = (bytes: Uint8Array, begun: number): number => crc32From(begun, bytes);

/** Archives of as much as each may hold, each with a list of what is in it. */
export function zipParts({ name, list, open, finish }: Parts): Target {
  let part = 0;
  let current: OpenPart | undefined;
  const begin = async (): Promise<OpenPart> => {
    const sink = await open(`${name}-${part + 1}.zip`);
    return { pack: packWriter(sum), sink, files: [], bytes: 0 };
  };
  const close = async (isLast: boolean) => {
    if (!current) return;
    const { pack, files, sink } = current;
    await sink.write(pack.add({ name: list.name, parts: [parcelList(files, list.header)] }));
    await sink.write([pack.end()]);
    part += 1;
    const isWhole = isLast && part === 1;
    finish(`${name}${isWhole ? '' : `-${part}`}.zip`, await sink.end());
    current = undefined;
  };
  return {
    async add({ file, parts }) {
      if (parts === 'there') return;
      const bytes = parts.reduce((sum, { length }) => sum + length, 0);
      if (current && !hasRoom({ files: current.files.length, bytes: current.bytes }, bytes))
        await close(false);
      current ??= await begin();
      const pieces = current.pack.add({ name: file.path, parts });
      current.files.push(file);
      current.bytes += bytes;
      await current.sink.write(pieces);
    },
    end: () => close(true),
  };
}
