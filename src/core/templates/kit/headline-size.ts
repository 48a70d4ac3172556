/** Advance widths of Anton in thousandths of the font size, for letters without their marks. */
const advances: Readonly<Record<string, number>> = {
  ...widths(494, '023456789Q'),
  ...{ '1': 331, I: 227, J: 466, L: 397, M: 746, W: 712, N: 498, H: 499, O: 486, Đ: 493, D: 493 },
  ...{ A: 485, G: 485, X: 484, B: 479, C: 474, U: 474, R: 477, P: 472, K: 472, V: 469, S: 461, Y: 446 },
  ...{ E: 412, Z: 410, F: 399, T: 396, Ơ: 488, Ư: 529, '&': 520, '?': 492, '/': 405, '%': 1057 },
  ...{ ' ': 234, ',': 236, '.': 229, ':': 242, '!': 229, '-': 311, '–': 311, '’': 232, '‘': 235 },
};

/** Wider than most, so that a letter the table lacks never makes a line too long. */
const UNKNOWN_ADVANCE = 520;
/** Capital height of Anton in parts of its font size. */
export const CAP_HEIGHT = 0.859;

function widths(advance: number, letters: string): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, advance]));
}

/** Width of a line of capitals in Anton at font size 1. */
export function headlineWidth(line: string): number {
  const letters = Array.from(line.normalize('NFC'));
  return letters.reduce((sum, letter) => sum + advanceOf(letter), 0) / 1000;
}

function advanceOf(letter: string): number {
  const [base = letter, mark] = Array.from(letter.normalize('NFD'));
  const own = advances[letter];
  if (own !== undefined) return own;
  /* The horn of Ơ and Ư widens the letter, every other mark stands above or below it. */
  const horned = base + (mark === '\u031b' || letter.normalize('NFD').includes('\u031b') ? '\u031b' : '');
  return advances[horned.normalize('NFC')] ?? advances[base] ?? UNKNOWN_ADVANCE;
}

type Fit = {
  readonly widthPx: number;
  /** Capital height that the line should have at most. */
  readonly maxCapPx: number;
};

/** Font size at which the widest of `lines` fills the width, no larger than the wanted capital height. */
export function headlineSize(lines: readonly string[], { widthPx, maxCapPx }: Fit): number {
  const widest = Math.max(...lines.map(headlineWidth));
  return Math.floor(Math.min((widthPx * 0.99) / widest, maxCapPx / CAP_HEIGHT));
}
