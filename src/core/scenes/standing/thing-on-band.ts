import type { PathMark } from '../../drawing/drawing.ts';
import { around, boundsOf, grown } from '../../drawing/geometry/bounds.ts';
import { transformShape } from '../../drawing/geometry/matrix.ts';
import { type Band, endOfWords } from '../../drawing/setting/band.ts';
import { pictureSentence } from '../../domain/guides/picture-words.ts';
import { partsOf } from '../parts.ts';
import { readScene } from '../scene.ts';
import type { Told } from './seen-words.ts';

/** Air around a thing, in u. */
const AIR = { words: 7, right: 5 } as const;
/** Of a band that runs off the sheet, from the sheet's upper edge, in u. */
const TOP = 7;
/** Of the capitals below it: between their ink and a thing. */
const ABOVE_CAPITALS = 0.12;
/** A thing is at least this part of its sheet's words' width; smaller it is a speck. */
const LEAST_WIDTH = 0.2;
/** What goes on beyond the left edge of a scene is a wall, and no thing that stands by itself. */
const EDGE = -560;

export type ThingOnBand = {
  readonly marks: readonly PathMark[];
  /** What it is. */
  readonly text: string;
  /** Whether it is what stands behind the people, too. */
  readonly isBack: boolean;
};

type RoomOnBand = {
  /** Where it ends, in pixels. */
  readonly right: number;
  /** Of a band's room, what its words leave at least for a thing. */
  readonly least: number;
  /** Nothing stands higher than this at a distance from the left, both in pixels. */
  readonly topAt?: (x: number) => number;
  /** The row of words right below it, if any: a thing stands clear of its letters. */
  readonly below?: Band;
};

/** A place as it is written, and what its emblem shows. */
type Place = Told & { readonly emblem?: string };
type Sheet = {
  readonly content: { readonly venue: Place };
  readonly size: { readonly u: number; readonly margin: number };
};

/** A place's emblem, or the one thing behind its people, standing on the edge of a band where short words leave room for it. */
export function thingOnBand(
  { content: { venue }, size: { u, margin } }: Sheet,
  band: Band,
  { right, least, topAt = () => TOP * u, below }: RoomOnBand,
): ThingOnBand | undefined {
  const from = endOfWords(band) + AIR.words * u;
  const room = right - AIR.right * u - from;
  const thing = emblemOf(venue) ?? backOf(venue);
  if (!thing || room < least * (right - margin)) return undefined;
  const { left, top, width, height } = boxOf(thing.marks);
  const floorAt = (x: number) => band.lowerAt(x) - (below ? liftOver(band, below) : 0);
  const high = floorAt(from + room) - topAt(from + room);
  const k = Math.min(room / width, high / height);
  if (k * width < LEAST_WIDTH * (right - margin)) return undefined;
  const x = right - AIR.right * u - (k * width) / 2;
  const angle = (-band.degrees * Math.PI) / 180;
  const [cos, sin] = [k * Math.cos(angle), k * Math.sin(angle)];
  const [middle, bottom] = [left + width / 2, top + height];
  const y = floorAt(x);
  const matrix = [
    ...([cos, sin, -sin, cos] as const),
    ...([x - cos * middle + sin * bottom, y - sin * middle - cos * bottom] as const),
  ] as const;
  return { ...thing, marks: thing.marks.map((mark) => transformShape(matrix, mark)) };
}

/** How far above a band's lower edge a thing is clear of the row below, accents and all. */
const liftOver = ({ lowerLeft }: Band, { words, cap, ink }: Band) =>
  Math.max(0, lowerLeft + ABOVE_CAPITALS * cap - (words.y - (1 + ink.up) * cap));

function emblemOf({ scene, emblem }: Place): ThingOnBand | undefined {
  return emblem ? { marks: readScene(scene).emblem, text: emblem, isBack: false } : undefined;
}

function backOf({ scene, picture }: Place): ThingOnBand | undefined {
  const [thing, ...others] = partsOf(scene).filter(({ layer }) => layer === 'back');
  const told = picture.find(({ shows }) => thing && shows.includes(thing.id));
  if (!thing || !told || others.length > 0 || boxOf(thing.marks).left < EDGE) return undefined;
  return { marks: thing.marks, text: pictureSentence([told.text]), isBack: true };
}

function boxOf(marks: readonly PathMark[]) {
  const { left, right, top, bottom } = around(
    marks.map(({ path, stroke }) => grown(boundsOf(path), (stroke?.widthPx ?? 0) / 2)),
  );
  return { left, top, width: right - left, height: bottom - top };
}
