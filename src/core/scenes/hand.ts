import type { PathMark } from '../drawing/drawing.ts';
import type { ColourName } from '../schema/campaign.ts';
import { around, type Bounds, boundsOf } from '../drawing/geometry/bounds.ts';
import { transformShape } from '../drawing/geometry/matrix.ts';
import { plane, rectangle, shape, stroke } from '../drawing/marks/shapes.ts';

export type Skin = 'skinA' | 'skinB' | 'skinC';

/** Folds between fingers and the shaded side of a hand. */
const foldOf: Readonly<Record<Skin, ColourName>> = { skinA: 'skinB', skinB: 'skinC', skinC: 'ground' };

const isSkin = (colour: ColourName | undefined): colour is Skin => colour !== undefined && colour in foldOf;

/** The skin of who is drawn: people are drawn from the neck on, before a hat or a thing that has the colour of another's. */
export const skinOf = (marks: readonly PathMark[]): Skin | undefined =>
  marks.map(({ fill }) => fill).find(isSkin);

/** Around the hand of somebody who is drawn with what it holds. */
export function handIn(marks: readonly PathMark[]): Bounds | undefined {
  const skin = marks.filter(({ fill }) => isSkin(fill)).map(({ path }) => boundsOf(path));
  return skin.length > 0 ? around(skin) : undefined;
}

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
  const sleeved = sleeveOf(arm, around, dressed);
  if (!sleeved) return [];
  const { sleeve, shade, cuff } = sleeved;
  return [
    shape(sleeve, 'M-56 212L-92 1100L128 1100L74 212Z'),
    shape(shade, cuff ? 'M36 212L66 1100L128 1100L74 212Z' : 'M72 170L40 400L66 1100L128 1100L74 212Z'),
    ...(cuff ? [shape(cuff, `M-64 208L82 208L86 ${208 + cuffHeight}L-68 ${208 + cuffHeight}Z`)] : []),
  ];
}

/** Colours of an arm: of its sleeve, of that in shade, and of the cuff, which a bare arm has not; nothing where it is not drawn. */
function sleeveOf(
  arm: readonly PathMark[],
  around: readonly (ColourName | undefined)[],
  dressed: boolean,
): { readonly sleeve: ColourName; readonly shade: ColourName; readonly cuff?: ColourName } | undefined {
  const all = arm.map(({ fill }) => fill);
  const clothes = all.filter((colour) => colour && !(colour in foldOf));
  const colours = dressed && new Set(clothes).size > 1 ? clothes : all;
  const [sleeve, own] = [colours[0], colours.at(-1)];
  const shade = colours.find((colour) => colour !== sleeve);
  if (!sleeve || !shade || !own) return undefined;
  if (sleeve in foldOf) return { sleeve, shade };
  return { sleeve, shade, cuff: [own, shade, sleeve].find((colour) => !around.includes(colour)) ?? own };
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
  /** Colours behind and below the arm, in which a cuff would be lost. */
  readonly around?: readonly ColourName[];
};

/** How far an arm leans to the left on its way down. */
const LEAN = 0.3;

/** A hand that holds something beside a body: fingers on its left edge, the arm below it. */
export function holdingHand({ skin, arm, left, y, width, around = [] }: Holding) {
  const { sleeve = skin, shade = foldOf[skin], cuff } = sleeveOf(arm, around, false) ?? {};
  /* Across the arm from a part of its half width to another, and down it, in fingers. */
  const across = (colour: ColourName, [from, to]: Span, [upper, lower]: Span, [wide, wider]: Span) => {
    const at = (part: number, down: number, half: number) =>
      [left + (0.25 - LEAN * down + part * half) * width, y + (down + LEAN * part * half) * width] as const;
    const ends = [at(from, upper, wide), at(to, upper, wide), at(to, lower, wider), at(from, lower, wider)];
    return plane(colour, ...ends);
  };
  const behind = [
    across(skin, [-1, 1], [2, 5.4], [1.25, 1.2]),
    across(sleeve, [-1, 1], [5, 18], [1.5, 2.5]),
    across(shade, [0.35, 1], [5, 18], [1.5, 2.5]),
    ...(cuff ? [across(cuff, [-1, 1], [4.6, 5.6], [1.66, 1.7])] : []),
    stroke(
      skin,
      2.7 * width,
      `M${left + 0.2 * width} ${y + 1.4 * width}L${left - 0.4 * width} ${y + 2.9 * width}`,
    ),
  ];
  const before = fingersOver(skin, width).map((mark) => transformShape([0, 1, 1, 0, left, y], mark));
  return { behind, before };
}

type Span = readonly [number, number];

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

/** The same over an edge that leans, a straight line, from a height on. */
export function fingersAlong(
  skin: Skin,
  width: number,
  { edge, y }: { readonly edge: (y: number) => number; readonly y: number },
): readonly PathMark[] {
  const angle = Math.atan(edge(0) - edge(1));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return fingersOver(skin, width).map((mark) => transformShape([-sin, cos, cos, sin, edge(y), y], mark));
}
