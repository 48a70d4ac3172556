import type { PathMark } from '../../drawing/drawing.ts';
import { around, boundsOf } from '../../drawing/geometry/bounds.ts';
import { transformShape } from '../../drawing/geometry/matrix.ts';
import type { Band } from '../../drawing/setting/band.ts';
import { type ScenePart, partsOf } from '../../scenes/parts.ts';
import type { TemplateProps } from '../template.ts';
import { endOf } from './shield-bands.ts';

/** Of a band's room, what its words leave at least for a thing; air around that, in u. */
const LEAST = 0.45;
const AIR = { words: 9, right: 7, top: 7 } as const;
/** What goes on beyond the left edge of a scene is a wall, and no thing that stands by itself. */
const EDGE = -560;

export type ThingOnBand = { readonly marks: readonly PathMark[]; readonly text: string };

/** The thing by which a place is known, standing on the edge of a band where short words leave room for it, and what it is. */
export function thingOnBand(
  { content: { venue }, size: { u, margin } }: TemplateProps,
  band: Band,
  right: number,
): ThingOnBand | undefined {
  const [thing, ...others] = partsOf(venue.scene).filter(({ layer }) => layer === 'back');
  const told = venue.picture.find(({ shows }) => thing && shows.includes(thing.id));
  const from = endOf(band) + AIR.words * u;
  const room = right - AIR.right * u - from;
  if (!thing || !told || others.length > 0 || room < LEAST * (right - margin)) return undefined;
  const { left, top, width, height } = boxOf(thing);
  if (left < EDGE) return undefined;
  const high = band.lowerAt(from + room) - AIR.top * u;
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
  return { marks: thing.marks.map((mark) => transformShape(matrix, mark)), text: told.text };
}

function boxOf({ marks }: ScenePart) {
  const { left, right, top, bottom } = around(marks.map(({ path }) => boundsOf(path)));
  return { left, top, width: right - left, height: bottom - top };
}
