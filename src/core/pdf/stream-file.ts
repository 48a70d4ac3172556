import { type BegunFile, objectBytes, trailer, xrefRow } from './objects.ts';
import { latin1 } from './syntax.ts';

/** A file that is written once from front to back. What is returned is to be appended in that order. */
export type FileStream = {
  /** The first chunk. */
  readonly begun: Uint8Array;
  readonly reserve: () => number;
  /** An object that begins where the file now ends. */
  readonly write: (id: number, dictionary: string) => Uint8Array;
  /** The same for an object that is bytes already. */
  readonly note: (id: number, object: Uint8Array) => Uint8Array;
  /** How many objects there are by now, and in how many bytes. */
  readonly size: () => FileSize;
  readonly end: (ending: Ending) => Iterable<Uint8Array>;
};

export type FileSize = { readonly objects: number; readonly bytes: number };

type Ending = { readonly rootId: number; readonly infoId: number; readonly fileId: string };

/** Objects in one block of offsets: so much memory is taken at a time, and none is copied. */
const BLOCK = 65_536;
/** Lines of the cross-reference table in one chunk. */
const ROWS = 4096;

/** Goes on from the constant part of a file. Of each object only its offset is kept, in eight bytes. */
export function fileStream({ bytes, offsets }: BegunFile): FileStream {
  const blocks: Float64Array[] = [];
  let length = bytes.length;
  let count = 0;
  const setOffset = (id: number, offset: number) => {
    const block = blocks[Math.floor((id - 1) / BLOCK)];
    if (block) block[(id - 1) % BLOCK] = offset;
  };
  const reserve = () => {
    if (count % BLOCK === 0) blocks.push(new Float64Array(BLOCK));
    count += 1;
    return count;
  };
  for (const offset of offsets) setOffset(reserve(), offset ?? 0);

  const note = (id: number, object: Uint8Array) => {
    setOffset(id, length);
    length += object.length;
    return object;
  };
  return {
    begun: bytes,
    reserve,
    note,
    size: () => ({ objects: count, bytes: length }),
    write: (id, dictionary) => note(id, objectBytes(id, dictionary)),
    *end(ending) {
      yield latin1(`xref\n0 ${count + 1}\n0000000000 65535 f \n`);
      for (let first = 0; first < count; first += ROWS) {
        const rows = Array.from({ length: Math.min(ROWS, count - first) }, (_, row) => {
          const id = first + row;
          const offset = blocks[Math.floor(id / BLOCK)]?.[id % BLOCK] ?? 0;
          if (offset === 0) throw new Error(`PDF object ${id + 1} was reserved but never written.`);
          return xrefRow(offset);
        });
        yield latin1(rows.join(''));
      }
      yield latin1(trailer({ ...ending, size: count + 1, xrefOffset: length }));
    },
  };
}
