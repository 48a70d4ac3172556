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
import type { Piece } from './syntax.ts';

/**
 * A file that is written once from front to back. It comes in chunks, to be appended in that order, which share their
 * memory: each is good until the next is asked for.
 */
export type FileStream = {
  /** The first chunk. */
  readonly begun: Uint8Array;
  readonly reserve: () => number;
  /** An object that begins where the file now ends. */
  readonly write: (id: number, dictionary: string) => void;
  /** The same for several of them, one behind the other: faster than each by itself. */
  readonly writeAll: (objects: readonly WrittenObject[]) => void;
  /** The same for one that is there as a whole, in pieces. */
  readonly writePieces: (id: number, pieces: readonly Piece[]) => void;
  /** How many objects there are by now, and in how many bytes. */
  readonly size: () => FileSize;
  /** The next chunk, once enough was written for one. Before anything else is. */
  readonly full: () => Uint8Array | undefined;
  /** The last chunks. */
  readonly end: (ending: Ending) => Iterable<Uint8Array>;
};

/** Its stream is ASCII, and the dictionary says how long it is. */
export type WrittenObject = readonly [id: number, dictionary: string, stream?: string];

export type FileSize = { readonly objects: number; readonly bytes: number };

const encoder = new TextEncoder();

type Ending = { readonly rootId: number; readonly infoId: number; readonly fileId: string };

/** Objects in one block of places: so much memory is taken at a time, and none is copied. */
const BLOCK = 65_536;
/** So much is enough for a chunk. */
const CHUNK_BYTES = 1 << 19;
/** Of a letter of UTF-16 in UTF-8. */
const MOST_BYTES = 3;

/** Where blocks of places are put that nothing more will be written into: a file of millions has many. */
export type Shelf = {
  /** The places are their giver's again afterwards. */
  readonly put: (block: number, places: Float64Array) => void;
  /** What is given is good until the next is asked for. */
  readonly take: (block: number) => Float64Array;
};

type Block = { readonly places: Float64Array; missing: number };

/** Goes on from the constant part of a file. Of each object only its place is kept, in eight bytes, or on the shelf. */
export function fileStream({ bytes, places, packedId }: BegunFile, shelf?: Shelf): FileStream {
  const blocks: (Block | undefined)[] = [];
  const spare: Float64Array[] = [];
  // memory that is given back is taken away late: chunks and blocks come in the same again and again
  let desk = new Uint8Array(2 * CHUNK_BYTES);
  let waiting = 0;
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
    spare.push(block.places.fill(0));
    blocks[number] = undefined;
  };
  const reserve = () => {
    if (count % BLOCK === 0) blocks.push({ places: spare.pop() ?? new Float64Array(BLOCK), missing: BLOCK });
    count += 1;
    return count;
  };
  for (const place of places) setPlace(reserve(), place);
  const rowsId = places.length;

  const make = (room: number) => {
    if (waiting + room <= desk.length) return;
    const larger = new Uint8Array(2 * (waiting + room));
    larger.set(desk.subarray(0, waiting));
    desk = larger;
  };
  const append = (text: string) => {
    make(MOST_BYTES * text.length);
    const { written } = encoder.encodeInto(text, desk.subarray(waiting));
    waiting += written;
    return written;
  };
  const appendBytes = (bytes: Uint8Array) => {
    make(bytes.length);
    desk.set(bytes, waiting);
    waiting += bytes.length;
    return bytes.length;
  };
  const appendAscii = (text: string) => {
    if (append(text) !== text.length) throw new Error(`"${text}" is not ASCII.`);
  };
  const writeAscii = (id: number, object: string) => {
    setPlace(id, length);
    appendAscii(object);
    length += object.length;
  };
  const take = () => {
    const chunk = desk.subarray(0, waiting);
    waiting = 0;
    return chunk;
  };
  const full = () => (waiting >= CHUNK_BYTES ? take() : undefined);
  return {
    begun: bytes,
    reserve,
    size: () => ({ objects: count, bytes: length }),
    full,
    write: (id, dictionary) => writeAscii(id, objectText(id, dictionary)),
    writePieces(id, pieces) {
      setPlace(id, length);
      for (const piece of pieces) length += typeof piece === 'string' ? append(piece) : appendBytes(piece);
    },
    writeAll(objects) {
      let text = '';
      for (const [id, dictionary, stream] of objects) {
        setPlace(id, length + text.length);
        text += stream === undefined ? objectText(id, dictionary) : streamText(id, dictionary, stream);
      }
      appendAscii(text);
      length += text.length;
    },
    *end(ending) {
      setPlace(rowsId, length);
      const offsetBytes = offsetBytesFor(length);
      appendAscii(beginRows({ ...ending, id: rowsId, rows: count + 1, offsetBytes }));
      const width = rowBytes(offsetBytes);
      make(width);
      desk.set(firstRow(offsetBytes), waiting);
      waiting += width;
      let taken: { number: number; places: Float64Array } = { number: -1, places: new Float64Array() };
      for (let id = 0; id < count; id += 1) {
        const chunk = full();
        if (chunk) yield chunk;
        const number = Math.floor(id / BLOCK);
        if (taken.number !== number)
          taken = { number, places: blocks[number]?.places ?? shelf?.take(number) ?? new Float64Array() };
        const place = taken.places[id % BLOCK] ?? 0;
        if (place === 0) throw new Error(`PDF object ${id + 1} was reserved but never written.`);
        make(width);
        writeRow(desk, waiting, { place, packedId, offsetBytes });
        waiting += width;
      }
      appendAscii(endRows(length));
      yield take();
    },
  };
}
