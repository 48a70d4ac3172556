import {
  beginRows,
  endRows,
  firstRow,
  type ObjectPlace,
  offsetBytesFor,
  rowBytes,
  writeRow,
} from './cross-references.ts';
import { type BegunFile, objectText, streamText } from './objects.ts';
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

/** Objects in one block of places: so much memory is taken at a time, and none is copied. */
const BLOCK = 65_536;
/** Rows of the cross-references in one chunk. */
const ROWS = 4096;

/** Where blocks of places are put that nothing more will be written into: a file of millions has many. */
export type Shelf = {
  readonly put: (block: number, places: Float64Array) => void;
  readonly take: (block: number) => Float64Array;
};

type Block = { readonly places: Float64Array; missing: number };

/** Goes on from the constant part of a file. Of each object only its place is kept, in eight bytes, or on the shelf. */
export function fileStream({ bytes, places, packedId }: BegunFile, shelf?: Shelf): FileStream {
  const blocks: (Block | undefined)[] = [];
  let length = bytes.length;
  let count = 0;
  const setPlace = (id: number, place: ObjectPlace) => {
    const number = Math.floor((id - 1) / BLOCK);
    const block = blocks[number];
    if (!block) throw new Error(`PDF object ${id} was written twice.`);
    block.places[(id - 1) % BLOCK] = place;
    block.missing -= place === 0 ? 0 : 1;
    if (!shelf || block.missing > 0) return;
    shelf.put(number, block.places);
    blocks[number] = undefined;
  };
  const reserve = () => {
    if (count % BLOCK === 0) blocks.push({ places: new Float64Array(BLOCK), missing: BLOCK });
    count += 1;
    return count;
  };
  for (const place of places) setPlace(reserve(), place);
  const rowsId = places.length;

  const append = (id: number, object: Uint8Array) => {
    setPlace(id, length);
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
        setPlace(id, length + text.length);
        text += stream === undefined ? objectText(id, dictionary) : streamText(id, dictionary, stream);
      }
      length += text.length;
      return latin1(text);
    },
    *end(ending) {
      setPlace(rowsId, length);
      const offsetBytes = offsetBytesFor(length);
      yield latin1(beginRows({ ...ending, id: rowsId, rows: count + 1, offsetBytes }));
      yield firstRow(offsetBytes);
      const width = rowBytes(offsetBytes);
      let taken: { number: number; places: Float64Array } = { number: -1, places: new Float64Array() };
      for (let first = 0; first < count; first += ROWS) {
        const number = Math.floor(first / BLOCK);
        if (taken.number !== number)
          taken = { number, places: blocks[number]?.places ?? shelf?.take(number) ?? new Float64Array() };
        const rows = new Uint8Array(Math.min(ROWS, count - first) * width);
        for (let at = 0; at < rows.length; at += width) {
          const id = first + at / width;
          const place = taken.places[id % BLOCK] ?? 0;
          if (place === 0) throw new Error(`PDF object ${id + 1} was reserved but never written.`);
          writeRow(rows, at, { place, packedId, offsetBytes });
        }
        yield rows;
      }
      yield latin1(endRows(length));
    },
  };
}
