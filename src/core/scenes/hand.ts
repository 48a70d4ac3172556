import type { PathMark } from '../drawing/drawing.ts';
import type { ColourName } from '../schema/campaign.ts';
import { transformShape } from '../drawing/geometry/matrix.ts';
import { rectangle, shape, stroke } from '../drawing/marks/shapes.ts';

export type Skin = 'skinA' | 'skinB' | 'skinC';

/** Folds between fingers and the shaded side of a hand. */
const foldOf: Readonly<Record<Skin, ColourName>> = { skinA: 'skinB', skinB: 'skinC', skinC: 'ground' };

export const isSkin = (colour: ColourName | undefined): colour is Skin =>
  colour !== undefined && colour in foldOf;

/** The skin of who is drawn: people are drawn from the neck on, before a hat or a thing that has the colour of another's. */
export const skinOf = (marks: readonly PathMark[]): Skin | undefined =>
  marks.map(({ fill }) => fill).find(isSkin);

/** How much larger than its drawing below the hand is that holds an object of 168 × 320 scene units. */
export const GRIP = 1.95;

/** The hand around what it holds: wrist and palm behind it, four fingers on its left and the thumb along its right. */
export function gripOf(skin: Skin): {
  readonly behind: readonly PathMark[];
  readonly before: readonly PathMark[];
} {
  const fold = foldOf[skin];
  return {
    behind: [shape(skin, 'M-46 60Q-42 86 -28 100L-26 128L34 128L46 64Z')],
    before: [
      shape(skin, 'M58 14Q58 2 48 1Q38 1 37 14L34 40Q22 66 2 76L-6 128L34 128L44 102Q60 74 58 50Z'),
      shape(fold === 'ground' ? 'skinB' : fold, 'M37 14L34 40Q24 62 6 74Q28 70 39 46Q42 34 41 20Z'),
      shape(skin, 'M-50 -12L-22 -11A9.5 9.5 0 0 1 -22 8L-48 8Q-58 -2 -50 -12Z'),
      shape(skin, 'M-50 9L-18 10A9.5 9.5 0 0 1 -18 29L-48 29Q-58 19 -50 9Z'),
      shape(skin, 'M-50 30L-20 31A9.5 9.5 0 0 1 -20 50L-48 50Q-58 40 -50 30Z'),
      shape(skin, 'M-50 50L-26 51A9.5 9.5 0 0 1 -26 70L-48 70Q-58 60 -50 50Z'),
      ...['M-48 8.5L-24 8.5', 'M-48 29.5L-24 29.5', 'M-48 50L-24 50'].map((line) => stroke(fold, 2.6, line)),
    ],
  };
}

/**
 * An arm below the hand, in the colours of a scene's, about the middle of what it holds. A cuff takes another of them where
 * it would be lost in what lies `around` it; a bare arm has none. `dressed`: a bare arm is in the colours of its short sleeve. The cuff's height is in scene units.
 */
export function forearm(
  arm: readonly PathMark[],
  around: readonly (ColourName | undefined)[] = [],
  dressed = false,
  cuffHeight = 44,
): readonly PathMark[] {
  const all = arm.map(({ fill }) => fill);
  const clothes = all.filter((colour) => colour && !(colour in foldOf));
  const colours = dressed && new Set(clothes).size > 1 ? clothes : all;
  const [sleeve, own] = [colours[0], colours.at(-1)];
  const shade = colours.find((colour) => colour !== sleeve);
  if (!sleeve || !shade || !own) return [];
  const cuff = [own, shade, sleeve].find((colour) => !around.includes(colour)) ?? own;
  const isBare = sleeve in foldOf;
  return [
    shape(sleeve, 'M-56 212L-92 1100L128 1100L74 212Z'),
    shape(shade, isBare ? 'M72 170L40 400L66 1100L128 1100L74 212Z' : 'M36 212L66 1100L128 1100L74 212Z'),
    ...(isBare ? [] : [shape(cuff, `M-64 208L82 208L86 ${208 + cuffHeight}L-68 ${208 + cuffHeight}Z`)]),
  ];
}

type Holding = {
  readonly skin: Skin;
  /** Of the scene: its sleeve, shade and cuff. */
  readonly arm: readonly PathMark[];
  /** Left edge of what is held, and where the first finger lies on it. */
  readonly left: number;
  readonly y: number;
  /** Of a finger. */
  readonly width: number;
};

/** A hand that holds something in front of a body: fingers on its left edge, the arm beside it. */
export function holdingHand({ skin, arm, left, y, width }: Holding) {
  const [sleeve, , cuff] = [arm[0], arm.at(-2), arm.at(-1)].map((mark) => mark?.fill);
  const at = (dx: number, dy: number) => `${left + dx * width} ${y + dy * width}`;
  const behind = [
    stroke(sleeve ?? skin, 3.6 * width, `M${at(-1.05, 4.6)}L${at(-3.6, 14)}`),
    stroke(cuff ?? skin, 3.9 * width, `M${at(-0.72, 3.5)}L${at(-0.9, 4.1)}`),
    stroke(skin, 2.7 * width, `M${at(0.2, 1.4)}L${at(-0.5, 3)}`),
  ];
  const before = fingersOver(skin, width).map((mark) => transformShape([0, 1, 1, 0, left, y], mark));
  return { behind, before };
}

/** How far fingers reach over an edge, from the first to the last, in their widths. */
const LENGTHS = [1.15, 1.4, 1.3, 1.05];
export const FINGER_REACH = Math.max(...LENGTHS);

/** Four fingers over an edge at y 0 from x 0 to the right, `width` each, as one sees those that hold a banner. */
export function fingersOver(skin: Skin, width: number): readonly PathMark[] {
  const gap = 0.04 * width;
  return LENGTHS.flatMap((length, index) => {
    const left = index * (width + gap);
    const frame = { left, top: -0.35 * width, width, height: (length + 0.35) * width };
    const fold = left - gap / 2;
    return [
      rectangle(skin, frame, 0.46 * width),
      ...(index > 0
        ? [stroke(foldOf[skin], 0.1 * width, `M${fold} ${0.02 * width}V${(length - 0.35) * width}`)]
        : []),
    ];
  });
}
