import { type BegunFile, objectText, streamText, trailer, xrefRow } from './objects.ts';
import { latin1 } from './syntax.ts';

/** A file that is written once from front to back. What is returned is to be appended in that order. */
export type FileStream = {
  /** The first chunk. */
  readonly begun: Uint8Array;
  readonly reserve: () => number;
  /** An object that begins where the file now ends. */
  readonly write: (id: number, dictionary: string) => Uint8Array;
  /** The same for several of them, one behind the other: faster than each by itself. */
  readonly writeAll: (objects: readonly WrittenObject[]) => Uint8Array;
  /** The same for one that is there as a whole, in UTF-8. */
  readonly writeText: (id: number, object: string) => Uint8Array;
  /** How many objects there are by now, and in how many bytes. */
  readonly size: () => FileSize;
  readonly end: (ending: Ending) => Iterable<Uint8Array>;
};

/** Its stream is ASCII, and the dictionary says how long it is. */
export type WrittenObject = readonly [id: number, dictionary: string, stream?: string];

export type FileSize = { readonly objects: number; readonly bytes: number };

const encoder = new TextEncoder();

type Ending = { readonly rootId: number; readonly infoId: number; readonly fileId: string };

/** Objects in one block of offsets: so much memory is taken at a time, and none is copied. */
const BLOCK = 65_536;
/** Lines of the cross-reference table in one chunk. */
const ROWS = 4096;

/** Where blocks of offsets are put that nothing more will be written into: a file of millions has many. */
export type Shelf = {
  readonly put: (block: number, offsets: Float64Array) => void;
  readonly take: (block: number) => Float64Array;
};

type Block = { readonly offsets: Float64Array; missing: number };

/** Goes on from the constant part of a file. Of each object only its offset is kept, in eight bytes, or on the shelf. */
export function fileStream({ bytes, offsets }: BegunFile, shelf?: Shelf): FileStream {
  const blocks: (Block | undefined)[] = [];
  let length = bytes.length;
  let count = 0;
  const setOffset = (id: number, offset: number) => {
    const number = Math.floor((id - 1) / BLOCK);
    const block = blocks[number];
    if (!block) throw new Error(`PDF object ${id} was written twice.`);
    block.offsets[(id - 1) % BLOCK] = offset;
    block.missing -= offset === 0 ? 0 : 1;
    if (!shelf || block.missing > 0) return;
    shelf.put(number, block.offsets);
    blocks[number] = undefined;
  };
  const reserve = () => {
    if (count % BLOCK === 0) blocks.push({ offsets: new Float64Array(BLOCK), missing: BLOCK });
    count += 1;
    return count;
  };
  for (const offset of offsets) setOffset(reserve(), offset ?? 0);

  const append = (id: number, object: Uint8Array) => {
    setOffset(id, length);
    length += object.length;
    return object;
  };
  return {
    begun: bytes,
    reserve,
    size: () => ({ objects: count, bytes: length }),
    write: (id, dictionary) => append(id, latin1(objectText(id, dictionary))),
    writeText: (id, object) => append(id, encoder.encode(object)),
    writeAll(objects) {
      let text = '';
      for (const [id, dictionary, stream] of objects) {
        setOffset(id, length + text.length);
        text += stream === undefined ? objectText(id, dictionary) : streamText(id, dictionary, stream);
      }
      length += text.length;
      return latin1(text);
    },
    *end(ending) {
      yield latin1(`xref\n0 ${count + 1}\n0000000000 65535 f \n`);
      let taken: { number: number; offsets: Float64Array } = { number: -1, offsets: new Float64Array() };
      for (let first = 0; first < count; first += ROWS) {
        const number = Math.floor(first / BLOCK);
        if (taken.number !== number)
          taken = { number, offsets: blocks[number]?.offsets ?? shelf?.take(number) ?? new Float64Array() };
        const rows = Array.from({ length: Math.min(ROWS, count - first) }, (_, row) => {
          const id = first + row;
          const offset = taken.offsets[id % BLOCK] ?? 0;
          if (offset === 0) throw new Error(`PDF object ${id + 1} was reserved but never written.`);
          return xrefRow(offset);
        });
        yield latin1(rows.join(''));
      }
      yield latin1(trailer({ ...ending, size: count + 1, xrefOffset: length }));
    },
  };
}
