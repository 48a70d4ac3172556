import { concatBytes } from '../drawing/concat-bytes.ts';

/*
 * Archives of many files that are compressed already: stored as they are, dated to the first day a ZIP knows, so that
 * the same files in the same order give the same bytes. The kept library sums every byte of each file again and writes
 * lengths behind the contents, where unpackers that read a stored file from front to back cannot find them.
 */

/** Some programs slow down or give up above so many files in a folder, and an archive becomes one. */
export const MAX_ENTRIES = 10_000;
/** Without the 64-bit form, which not every program unpacks, an archive ends before 4 GiB. */
export const MAX_PACK_BYTES = 4_000_000_000;

/** What an archive says of an entry in its directory. */
export type PackedEntry = {
  /** From the top of the archive, with `/`. */
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
};

/** CRC-32 of bytes behind others that have the sum `begun`, such as zlib's. */
export type Crc32 = (bytes: Uint8Array, begun: number) => number;

type Named = { readonly name: string; readonly parts: readonly Uint8Array[] };

/**
 * An archive, piece by piece in the order of its entries: what `add` and in the end `end` give is appended. Files in
 * parts are not copied. `has` says whether another file of so many bytes still fits.
 */
export function packWriter(sum: Crc32) {
  const entries: PackedEntry[] = [];
  const names = new Set<string>();
  let length = 0;
  let directoryBytes = END_BYTES;
  return {
    entries: (): readonly PackedEntry[] => entries,
    has: (bytes: number): boolean =>
      entries.length < MAX_ENTRIES && length + directoryBytes + bytes + SPARE_BYTES <= MAX_PACK_BYTES,
    add({ name, parts }: Named): readonly Uint8Array[] {
      if (names.has(name)) throw new Error(`Two files of an archive are called ${name}.`);
      names.add(name);
      const bytes = parts.reduce((sum, part) => sum + part.length, 0);
      const entry = { name, bytes, crc: crcOf(parts, sum) };
      entries.push(entry);
      const header = entryHeader(entry);
      length += header.length + bytes;
      directoryBytes += DIRECTORY_BYTES + header.length - HEADER_BYTES;
      return [header, ...parts];
    },
    end: (): Uint8Array => packDirectory(entries),
  };
}

const HEADER_BYTES = 30;
const DIRECTORY_BYTES = 46;
const END_BYTES = 22;
/** For a name in header and directory. */
const SPARE_BYTES = 1000;

/** What stands before an entry's bytes. */
function entryHeader({ name, bytes, crc }: PackedEntry): Uint8Array {
  const named = encoder.encode(name);
  const header = new Uint8Array(HEADER_BYTES + named.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommon(view, 4, { bytes, crc, nameLength: named.length });
  header.set(named, HEADER_BYTES);
  return header;
}

/** What `left` holds from its place on: nothing where there are not so many bytes. */
type Left = (at: number, length: number) => Uint8Array | undefined;

/** The file of this name, if it is whole and the next that stands in an archive of ours; `bytes` are with its header. */
export function wholeEntry(
  name: string,
  left: Left,
  sum: Crc32,
): { readonly content: Uint8Array; readonly bytes: number } | undefined {
  const headerBytes = HEADER_BYTES + encoder.encode(name).length;
  const header = left(0, headerBytes);
  if (!header) return undefined;
  const content = left(headerBytes, new DataView(header.buffer).getUint32(18, true));
  if (!content) return undefined;
  const expected = entryHeader({ name, bytes: content.length, crc: sum(content, 0) });
  const isSame = expected.every((byte, at) => byte === header[at]);
  return isSame ? { content, bytes: headerBytes + content.length } : undefined;
}

/** What stands behind the last of these entries and ends the archive. */
function packDirectory(entries: readonly PackedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, crc } of entries) {
    const named = encoder.encode(name);
    const record = new Uint8Array(DIRECTORY_BYTES + named.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, VERSION, true);
    writeCommon(view, 6, { bytes, crc, nameLength: named.length });
    view.setUint32(42, offset, true);
    record.set(named, DIRECTORY_BYTES);
    pieces.push(record);
    offset += HEADER_BYTES + named.length + bytes;
  }
  const end = new Uint8Array(END_BYTES);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return concatBytes([...pieces, end]);
}

const encoder = new TextEncoder();
/** 2.0, as for folders within an archive. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1980-01-01. */
const DAY = 0x21;

type Common = { readonly bytes: number; readonly crc: number; readonly nameLength: number };

/** The fields that header and directory have in common, from `VERSION` on. */
function writeCommon(view: DataView, at: number, { bytes, crc, nameLength }: Common): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes, true);
  view.setUint32(at + 18, bytes, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Sums of the parts that many files begin with, read once. */
const begun = new WeakMap<Uint8Array, number>();

/** The sum of a file in parts. */
function crcOf([first = new Uint8Array(), ...rest]: readonly Uint8Array[], sum: Crc32): number {
  if (rest.length === 0) return sum(first, 0);
  const known = begun.get(first) ?? sum(first, 0);
  begun.set(first, known);
  return rest.reduce((before, part) => sum(part, before), known);
}
