import type { PathMark } from '../../drawing/drawing.ts';
import { around, boundsOf } from '../../drawing/geometry/bounds.ts';
import { transformShape } from '../../drawing/geometry/matrix.ts';
import type { Band } from '../../drawing/setting/band.ts';
import { isSkin } from '../../scenes/hand.ts';
import { type ScenePart, partsOf } from '../../scenes/parts.ts';
import { OTHER_HAND } from '../../scenes/scene.ts';
import type { TemplateProps } from '../template.ts';
import { endOf } from './shield-bands.ts';

/** Of a band's room, what its words leave at least for a thing; air around that, in u. */
const LEAST = 0.45;
const AIR = { words: 9, right: 7 } as const;
/** Of a band that runs off the sheet, from the sheet's upper edge, in u. */
const TOP = 7;
/** What goes on beyond the left edge of a scene is a wall, and no thing that stands by itself. */
const EDGE = -560;

export type ThingOnBand = {
  readonly layer: ScenePart['layer'];
  readonly marks: readonly PathMark[];
  /** Of what a hand holds elsewhere there are no words without the hand. */
  readonly text: string | undefined;
};

type RoomOnBand = {
  /** Where it ends, in pixels. */
  readonly right: number;
  /** Nothing stands higher than this at a distance from the left, both in pixels. */
  readonly topAt?: (x: number) => number;
  /** Whether what the hero's other hand holds may stand there, where it is not seen in that hand. */
  readonly held?: boolean;
};

/** The thing by which a place is known, standing on the edge of a band where short words leave room for it, and what it is. */
export function thingOnBand(
  { content: { venue }, size: { u, margin } }: TemplateProps,
  band: Band,
  { right, topAt = () => TOP * u, held = false }: RoomOnBand,
): ThingOnBand | undefined {
  const parts = partsOf(venue.scene);
  const inHand = held ? parts.find(({ id }) => id === OTHER_HAND) : undefined;
  const [thing, ...others] = inHand ? [withoutHand(inHand)] : parts.filter(({ layer }) => layer === 'back');
  const told = venue.picture.find(({ shows }) => thing && shows.includes(thing.id));
  const from = endOf(band) + AIR.words * u;
  const room = right - AIR.right * u - from;
  if (!thing || (!told && !inHand) || others.length > 0 || room < LEAST * (right - margin)) return undefined;
  const { left, top, width, height } = boxOf(thing);
  if (left < EDGE && !inHand) return undefined;
  const high = band.lowerAt(from + room) - topAt(from + room);
  const k = Math.min(room / width, high / height);
  const x = right - AIR.right * u - (k * width) / 2;
  const angle = (-band.degrees * Math.PI) / 180;
  const [cos, sin] = [k * Math.cos(angle), k * Math.sin(angle)];
  const [middle, bottom] = [left + width / 2, top + height];
  const y = band.lowerAt(x);
  const matrix = [
    ...([cos, sin, -sin, cos] as const),
    ...([x - cos * middle + sin * bottom, y - sin * middle - cos * bottom] as const),
  ] as const;
  return {
    layer: thing.layer,
    marks: thing.marks.map((mark) => transformShape(matrix, mark)),
    text: inHand ? undefined : told?.text,
  };
}

const withoutHand = (held: ScenePart): ScenePart => ({
  ...held,
  marks: held.marks.filter(({ fill, stroke }) => !isSkin(fill) && !isSkin(stroke?.colour)),
});

function boxOf({ marks }: ScenePart) {
  const { left, right, top, bottom } = around(marks.map(({ path }) => boundsOf(path)));
  return { left, top, width: right - left, height: bottom - top };
}
