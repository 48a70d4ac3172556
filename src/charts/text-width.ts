/** Widths in em of the letters that differ most from the average one; a label needs no better guess. */
const NARROW = /[iíìỉĩịljtfr1.,:;()' ]/;
const WIDE = /[mwMWĐ%]/;

/** About how wide a label is in px, never too small, so that room can be left for it. */
export function textWidth(text: string, fontPx: number): number {
  let em = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) em += 0.36;
    else if (WIDE.test(letter) || letter !== letter.toLowerCase()) em += 0.8;
    else em += 0.6;
  }
  return Math.ceil(em * fontPx);
}
