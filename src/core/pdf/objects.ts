import { zlibSync } from 'fflate';
import { concatBytes } from '../drawing/concat-bytes.ts';
import { latin1 } from './syntax.ts';

/** A file's indirect objects. A number may be reserved first and written later, even in another file. */
export class PdfObjects {
  private readonly bodies: (Uint8Array | undefined)[] = [];

  /** Number of a new object without content. */
  reserve(): number {
    return this.bodies.push(undefined);
  }

  set(id: number, dictionary: string, stream?: Uint8Array): number {
    this.bodies[id - 1] = objectBytes(id, dictionary, stream);
    return id;
  }

  add(dictionary: string, stream?: Uint8Array): number {
    return this.set(this.reserve(), dictionary, stream);
  }

  /** All objects written so far; those reserved only are left for `finishFile`. */
  begin(): BegunFile {
    const parts = [HEADER];
    const offsets: (number | undefined)[] = [];
    let length = HEADER.length;
    for (const body of this.bodies) {
      offsets.push(body && length);
      if (!body) continue;
      parts.push(body);
      length += body.length;
    }
    return { bytes: concatBytes(parts), xref: xrefTable(offsets), offsets };
  }
}

/** The constant part of a file: can be finished many times. */
export type BegunFile = {
  readonly bytes: Uint8Array;
  /** Offset of each object, by its number minus one; undefined where it is still missing. */
  readonly offsets: readonly (number | undefined)[];
  /** The same as the cross-reference table, its rows of missing objects still to be written. */
  readonly xref: Uint8Array;
};

/** 1.6, the newest that PDF/X-4 allows, and four bytes that tell mail programs that the file is not text. */
const HEADER = latin1('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n');

/** An object without a stream. */
export const objectText = (id: number, dictionary: string): string => `${id} 0 obj\n${dictionary}\nendobj\n`;

/** One whose stream is a text; its dictionary says how many bytes that is. */
export const streamText = (id: number, dictionary: string, stream: string): string =>
  `${id} 0 obj\n${dictionary}\nstream\n${stream}\nendstream\nendobj\n`;

export function objectBytes(id: number, dictionary: string, stream?: Uint8Array): Uint8Array {
  if (!stream) return latin1(objectText(id, dictionary));
  return concatBytes([
    latin1(`${id} 0 obj\n${dictionary}\nstream\n`),
    stream,
    latin1('\nendstream\nendobj\n'),
  ]);
}

/** Compresses; `entries` go into the stream's dictionary. The same bytes everywhere, as fflate is no native code. */
export function compressed(content: Uint8Array, entries = ''): [dictionary: string, stream: Uint8Array] {
  const stream = zlibSync(content, { level: 6 });
  return [`<<${entries}/Filter/FlateDecode/Length ${stream.length}>>`, stream];
}

type Ending = {
  /** The missing objects by number: ASCII, but for what a stream says in UTF-8. */
  readonly objects: ReadonlyMap<number, string>;
  readonly rootId: number;
  readonly infoId: number;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
};

const encoder = new TextEncoder();
/** Where endings are written one after the other: taking memory for each piece of each takes longer than writing it. */
let desk = new Uint8Array(1 << 14);
/** Of a letter of UTF-16 in UTF-8. */
const MOST_BYTES = 3;
const TRAILER_BYTES = 400;

/** What comes behind the constant part: the missing objects, the cross-reference table and the trailer. */
export function endFile({ bytes, xref, offsets }: BegunFile, ending: Ending): Uint8Array {
  const { objects } = ending;
  const missing = offsets.findIndex((offset, index) => offset === undefined && !objects.has(index + 1));
  if (missing >= 0) throw new Error(`PDF object ${missing + 1} was reserved but never written.`);
  let room = xref.length + TRAILER_BYTES;
  for (const text of objects.values()) room += MOST_BYTES * text.length;
  if (room > desk.length) desk = new Uint8Array(2 * room);
  let at = 0;
  const write = (text: string) => {
    at += encoder.encodeInto(text, desk.subarray(at)).written;
  };
  const starts: number[] = [];
  for (const text of objects.values()) {
    starts.push(at);
    write(text);
  }
  const tableAt = at;
  desk.set(xref, at);
  at += xref.length;
  let number = 0;
  for (const id of objects.keys()) {
    const row = tableAt + xref.length - ROW_BYTES * (offsets.length - id + 1);
    writeOffset(row, bytes.length + (starts[number] ?? 0));
    number += 1;
  }
  write(trailer({ ...ending, size: offsets.length + 1, xrefOffset: bytes.length + tableAt }));
  return desk.slice(0, at);
}

const OFFSET_DIGITS = 10;
const ZERO = 0x30;

/** Ten digits at the start of a row. */
function writeOffset(row: number, offset: number): void {
  let rest = offset;
  for (let digit = OFFSET_DIGITS - 1; digit >= 0; digit -= 1) {
    desk[row + digit] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
}

type Trailer = Omit<Ending, 'objects'> & { readonly size: number; readonly xrefOffset: number };

/** Trailer dictionary, `startxref` and end of file. */
export const trailer = ({ rootId, infoId, fileId, size, xrefOffset }: Trailer): string =>
  `trailer\n<</Size ${size}/Root ${rootId} 0 R/Info ${infoId} 0 R/ID[<${fileId}><${fileId}>]>>\n` +
  `startxref\n${xrefOffset}\n%%EOF\n`;

const ROW_BYTES = 20;
export const xrefRow = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;

const xrefTable = (offsets: readonly (number | undefined)[]): Uint8Array =>
  latin1(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n` +
      offsets.map((offset) => xrefRow(offset ?? 0)).join(''),
  );
