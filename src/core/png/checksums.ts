const ADLER_BASE = 65_521;
/** Beyond this the sum of weighted bytes is no longer a whole number that JavaScript can count. */
const MAX_LENGTH = 8_000_000;

/** Adler-32, which closes a zlib stream; of at most 8 MB. Zeros cost next to nothing. */
export function adler32(data: Uint8Array): number {
  const { length } = data;
  if (length > MAX_LENGTH)
    throw new RangeError(`${length} bytes are over ${MAX_LENGTH}. Sum them piece by piece.`);
  let sum = 1;
  let weighted = length;
  for (let at = 0; at < length; at += 1) {
    const byte = data[at] ?? 0;
    if (byte === 0) continue;
    sum += byte;
    weighted += byte * (length - at);
  }
  return (weighted % ADLER_BASE) * 65_536 + (sum % ADLER_BASE);
}

/** Adler-32 of two pieces of data one after the other, from that of each and the second one's length. */
export function joinAdler32(first: number, second: number, secondLength: number): number {
  const [firstLow, secondLow] = [first % 65_536, second % 65_536];
  const [firstHigh, secondHigh] = [Math.floor(first / 65_536), Math.floor(second / 65_536)];
  const low = (firstLow + secondLow + ADLER_BASE - 1) % ADLER_BASE;
  const carried = ((secondLength % ADLER_BASE) * (firstLow + ADLER_BASE - 1)) % ADLER_BASE;
  const high = (firstHigh + secondHigh + carried) % ADLER_BASE;
  return high * 65_536 + low;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, which closes each chunk of a PNG, over all pieces in turn. */
export const crc32 = (...pieces: readonly Uint8Array[]): number => crc32From(0, ...pieces);

/** The same of data that begins with what has the sum `begun`. */
export function crc32From(begun: number, ...pieces: readonly Uint8Array[]): number {
  let value = begun ^ 0xffffffff;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      value = (crcTable[(value ^ (piece[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
    }
  }
  return (value ^ 0xffffffff) >>> 0;
}
