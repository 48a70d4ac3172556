/** A picture as bytes red, green, blue, alpha, row by row. */
export type Pixels = { readonly widthPx: number; readonly heightPx: number; readonly rgba: Uint8Array };

/** The same memory as numbers of either sign, which engines compare and look up several times as fast. */
export const signedWords = (words: Uint32Array): Int32Array =>
  new Int32Array(words.buffer, words.byteOffset, words.length);

/** Four bytes a pixel as one little-endian number: alpha highest, red lowest. */
export function wordsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : Uint8Array.from(rgba);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
