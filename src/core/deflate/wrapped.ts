import { adler32, crc32 } from './checksums.ts';
import { deflate } from './deflate.ts';

/** 32K window, no dictionary, as small as it gets. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0xda);
/** Deflated, no name, no day, as small as it gets, by no system in particular. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);

/** A zlib stream (RFC 1950), as PNG and PDF hold them. */
export function zlibOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sum = new DataView(new ArrayBuffer(4));
  sum.setUint32(0, adler32(bytes));
  return wrapped(ZLIB_HEAD, bytes, sum);
}

/** A gzip file (RFC 1952) without a name or a day. */
export function gzipOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sums = new DataView(new ArrayBuffer(8));
  sums.setUint32(0, crc32(bytes), true);
  sums.setUint32(4, bytes.length, true);
  return wrapped(GZIP_HEAD, bytes, sums);
}

function wrapped(head: Uint8Array, bytes: Uint8Array, foot: DataView): Uint8Array<ArrayBuffer> {
  const body = deflate(bytes);
  const all = new Uint8Array(head.length + body.length + foot.byteLength);
  all.set(head);
  all.set(body, head.length);
  all.set(new Uint8Array(foot.buffer), head.length + body.length);
  return all;
}
