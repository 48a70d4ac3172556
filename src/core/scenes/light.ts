import type { PathMark } from '../drawing/drawing.ts';
import type { Bounds } from '../drawing/geometry/bounds.ts';
import { circle, plane } from '../drawing/marks/shapes.ts';
import type { ColourName } from '../schema/campaign.ts';

export type LightColours = {
  /** The two of the sky. */
  readonly air: ColourName;
  readonly ring: ColourName;
  readonly disc: ColourName;
  /** Where the disc stands from what is raised, and its radius, in u. */
  readonly discAt: readonly [dx: number, dy: number, radius: number];
  /** Whether words may also stand on the disc. */
  readonly wordsOnDisc: boolean;
  readonly pattern: 'rings' | 'rays';
};

export type SkyLight = {
  readonly size: { readonly width: number; readonly height: number; readonly u: number };
  readonly look: LightColours;
  /** The middle of what is raised: all light starts there. */
  readonly at: { readonly x: number; readonly y: number };
  /** A scene unit's length where figures are larger or smaller than on posters, in parts of that. */
  readonly grown?: number | undefined;
  /** Words that stand in it. */
  readonly words?: readonly Bounds[] | undefined;
  /** Whether rings end before words, which then have one calm plane behind them. */
  readonly isCalm?: boolean | undefined;
};

/** Radii of the rings in u, from the widest. */
const RINGS = [340, 286, 236, 196, 160, 127, 97];
const WEDGES = 30;
const PHASE = 0.06;
/** Between the light and words that do not stand on it, in u. */
const AIR = 3;

/** The light behind the people, over the air: rings or rays that start at what is raised, and a disc in their middle. */
export function lightMarks(light: SkyLight): readonly PathMark[] {
  const { size, look, grown = 1, words = [], isCalm } = light;
  const u = size.u * grown;
  const { centre, radius } = planDisc(light, u, { words, air: AIR * size.u });
  const farthest = isCalm ? Math.min(...words.map((row) => gap(centre, row) - AIR * size.u)) : Infinity;
  return [
    ...(look.pattern === 'rings' ? rings(centre, look, u, farthest) : [rays(centre, look.ring, size)]),
    circle(look.disc, centre, radius),
  ];
}

/** How a disc on which words may stand gives way to them all the same: to the right and down in u, and in parts of its radius. */
const GIVES_WAY = [
  [0, 0, 1],
  [0, 0, 0.92],
  [0, 0, 0.85],
  [8, 0, 0.85],
  [0, 12, 0.92],
  [0, 16, 0.85],
  [8, 20, 0.8],
  [14, 0, 0.85],
  [14, 0, 0.76],
] as const;

type Beside = { readonly words: readonly Bounds[]; readonly air: number };

/** Where the light is: no word stands half on it if it can be helped, and none at all whose colour would be lost. */
function planDisc({ look, at }: SkyLight, u: number, { words, air }: Beside) {
  const [dx, dy, wished] = look.discAt;
  const place = (right: number, down: number, part: number) => {
    const centre = [at.x + (dx + right) * u, at.y + (dy + down) * u] as const;
    return {
      centre,
      radius: part * wished * u,
      room: Math.min(...words.map((row) => gap(centre, row) - air)),
    };
  };
  const { centre, radius, room } = place(0, 0, 1);
  if (!look.wordsOnDisc) return { centre, radius: Math.min(radius, room) };
  const clear = GIVES_WAY.map(([right, down, part]) => place(right, down, part)).find(
    (tried) => tried.radius <= tried.room,
  );
  return clear ?? { centre, radius };
}

type Centre = readonly [number, number];

/** From a point to the nearest of a box. */
const gap = ([x, y]: Centre, { left, top, right, bottom }: Bounds): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const rings = (centre: Centre, { air, ring }: LightColours, u: number, farthest: number): PathMark[] =>
  RINGS.map((radius, index) => circle(index % 2 === 0 ? ring : air, centre, radius * u)).slice(
    RINGS.filter((radius) => radius * u > farthest).length,
  );

function rays([x, y]: Centre, ring: ColourName, { width, height }: SkyLight['size']): PathMark {
  const length = 1.6 * Math.max(width, height);
  const step = (2 * Math.PI) / WEDGES;
  const at = (angle: number) => [x + length * Math.cos(angle), y + length * Math.sin(angle)] as const;
  const wedges = Array.from({ length: WEDGES }, (_, index) => {
    const angle = PHASE + index * step;
    return plane(ring, [x, y], at(angle), at(angle + step / 2)).path;
  });
  return { kind: 'path', path: wedges.flat(), fill: ring, clips: [] };
}
