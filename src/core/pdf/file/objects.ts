import { zlibSync } from 'fflate';
import { concatBytes } from '../../drawing/concat-bytes.ts';
import { beginRows, endRows, firstRow, type ObjectPlace, rowBytes, writeRow } from './cross-references.ts';
import { latin1, type Piece } from './syntax.ts';

/** A file's indirect objects. A number may be reserved first and written later, even in another file. */
export class PdfObjects {
  private readonly bodies: (Uint8Array | string | undefined)[] = [];

  /** Number of a new object without content. */
  reserve(): number {
    return this.bodies.push(undefined);
  }

  set(id: number, dictionary: string, stream?: Uint8Array): number {
    this.bodies[id - 1] = stream ? objectBytes(id, dictionary, stream) : dictionary;
    return id;
  }

  add(dictionary: string, stream?: Uint8Array): number {
    return this.set(this.reserve(), dictionary, stream);
  }

  /** All objects written so far, those without a stream of their own packed into one; those reserved only are left for `endFile`. */
  begin(): BegunFile {
    const parts = [HEADER];
    const packed: [id: number, dictionary: string][] = [];
    let length = HEADER.length;
    const place = (body: Uint8Array) => {
      parts.push(body);
      length += body.length;
      return length - body.length;
    };
    const places = this.bodies.map((body, index): ObjectPlace => {
      if (body === undefined) return 0;
      return typeof body === 'string' ? -packed.push([index + 1, body]) : place(body);
    });
    const packedId = places.length + 1;
    const missing = places.flatMap((at, index) => (at === 0 ? [index + 1] : []));
    places.push(place(packedObjects(packedId, packed)), 0);
    return { bytes: concatBytes(parts), places, missing, packedId, rows: rowsOf(places, packedId) };
  }
}

/** The constant part of a file: can be finished many times. */
export type BegunFile = {
  readonly bytes: Uint8Array;
  /** Of each object, by its number minus one. The last is that of the cross-references, which end the file. */
  readonly places: readonly ObjectPlace[];
  /** Numbers that are reserved only. */
  readonly missing: readonly number[];
  /** Number of the stream that holds the objects without a stream of their own. */
  readonly packedId: number;
  /** The same as rows of cross-references, those of missing objects still to be written. */
  readonly rows: Uint8Array;
};

/** 1.6, the newest that PDF/X-4 allows, and four bytes that tell mail programs that the file is not text. */
const HEADER = latin1('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n');

/** An object without a stream. */
export const objectText = (id: number, dictionary: string): string => `${id} 0 obj\n${dictionary}\nendobj\n`;

/** One whose stream is a text; its dictionary says how many bytes that is. */
export const streamText = (id: number, dictionary: string, stream: string): string =>
  `${id} 0 obj\n${dictionary}\nstream\n${stream}\nendstream\nendobj\n`;

function objectBytes(id: number, dictionary: string, stream?: Uint8Array): Uint8Array {
  if (!stream) return latin1(objectText(id, dictionary));
  return concatBytes([
    latin1(`${id} 0 obj\n${dictionary}\nstream\n`),
    stream,
    latin1('\nendstream\nendobj\n'),
  ]);
}

/** An object stream (ISO 32000-1, 7.5.7): numbers and offsets of the objects first, then they themselves. */
function packedObjects(
  id: number,
  objects: readonly (readonly [id: number, dictionary: string])[],
): Uint8Array {
  let [head, body] = ['', ''];
  for (const [number, dictionary] of objects) {
    head += `${number} ${body.length} `;
    body += `${dictionary}\n`;
  }
  const entries = `/Type/ObjStm/N ${objects.length}/First ${head.length}`;
  return objectBytes(id, ...compressed(latin1(head + body), entries));
}

/** Compresses; `entries` go into the stream's dictionary. The same bytes everywhere, as fflate is no native code. */
export function compressed(content: Uint8Array, entries = ''): [dictionary: string, stream: Uint8Array] {
  const stream = zlibSync(content, { level: 6 });
  return [`<<${entries}/Filter/FlateDecode/Length ${stream.length}>>`, stream];
}

type Ending = {
  /** The missing objects by number, as a text or in pieces. */
  readonly objects: ReadonlyMap<number, string | readonly Piece[]>;
  readonly rootId: number;
  readonly infoId: number;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
};

/** No file whose constant part is kept in memory is longer. */
const OFFSET_BYTES = 4;
const ROW_BYTES = rowBytes(OFFSET_BYTES);

const encoder = new TextEncoder();
/** Where endings are written one after the other: taking memory for each piece of each takes longer than writing it. */
let desk = new Uint8Array(1 << 14);
/** Of a letter of UTF-16 in UTF-8. */
const MOST_BYTES = 3;
/** Of what stands around the rows. */
const REST_BYTES = 400;

/** What comes behind the constant part: the missing objects and the cross-references. */
export function endFile({ bytes, places, missing, rows, packedId }: BegunFile, ending: Ending): Uint8Array {
  const { objects } = ending;
  const id = places.length;
  const forgotten = missing.find((number) => !objects.has(number));
  if (forgotten !== undefined) throw new Error(`PDF object ${forgotten} was reserved but never written.`);
  let room = rows.length + REST_BYTES;
  for (const object of objects.values())
    for (const piece of piecesOf(object)) room += MOST_BYTES * piece.length;
  if (room > desk.length) desk = new Uint8Array(2 * room);
  let at = 0;
  const write = (text: string) => {
    at += encoder.encodeInto(text, desk.subarray(at)).written;
  };
  const starts: number[] = [];
  for (const object of objects.values()) {
    starts.push(at);
    for (const piece of piecesOf(object)) {
      if (typeof piece === 'string') write(piece);
      else {
        desk.set(piece, at);
        at += piece.length;
      }
    }
  }
  const end = at;
  write(beginRows({ ...ending, id, rows: id + 1, offsetBytes: OFFSET_BYTES }));
  const rowsAt = at;
  desk.set(rows, at);
  at += rows.length;
  const note = (number: number, start: number) => {
    const row = { place: bytes.length + start, packedId, offsetBytes: OFFSET_BYTES };
    writeRow(desk, rowsAt + number * ROW_BYTES, row);
  };
  let index = 0;
  for (const number of objects.keys()) {
    note(number, starts[index] ?? 0);
    index += 1;
  }
  note(id, end);
  write(endRows(bytes.length + end));
  return desk.slice(0, at);
}

const piecesOf = (object: string | readonly Piece[]): readonly Piece[] =>
  typeof object === 'string' ? [object] : object;

function rowsOf(places: readonly ObjectPlace[], packedId: number): Uint8Array {
  const rows = new Uint8Array((places.length + 1) * ROW_BYTES);
  rows.set(firstRow(OFFSET_BYTES));
  for (const [index, place] of places.entries())
    writeRow(rows, (index + 1) * ROW_BYTES, { place, packedId, offsetBytes: OFFSET_BYTES });
  return rows;
}
