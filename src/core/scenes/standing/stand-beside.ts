import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import {
  type Cast,
  type Edge,
  RAISED_REACH,
  RAISED_TOP,
  type Scenery,
  type Stage,
  type Stand,
  standBelow,
} from './stand.ts';

type StandBeside = {
  /** Room of the head, from side to side. */
  readonly left: number;
  readonly right: number;
  /** Where words end above it. */
  readonly top: number;
  readonly banner: Edge;
  readonly most: number;
  /** Of the neck above the banner, in scene units. */
  readonly neck?: number;
  /** Of the neck above the banner at most, where the head would else not reach up to the words. */
  readonly shoulders?: number;
  /** So far to the right a brim may go on past the room, where the face stands nearer to its end. */
  readonly brim?: number;
};

/** Of a head alone. */
const LOW_NECK = 60;
/** What lies farther to the left of a neck is no head, but something in the other hand. */
const HEAD = -260;
/** From the neck to the end of a face. */
const FACE = 111;

/** The largest hero whose whole head stands beside something, between the words and the banner. */
export function standBeside(
  { scene }: Stage,
  { left, right, top, banner, most, neck = LOW_NECK, shoulders = neck, brim = right }: StandBeside,
): Stand {
  const head = spanAbove(scene.alone, 0, HEAD);
  const middle = (left + right) / 2;
  const floor = banner.upperAt(middle);
  const k = Math.min(most, (right - left) / (head.right - head.left), (floor - top) / (neck - head.top));
  const x = middle - (k * (head.left + head.right)) / 2;
  const nearest = Math.min(right - FACE * k, brim - head.right * k);
  const y = Math.max(floor - shoulders * k, Math.min(floor - neck * k, top - head.top * k));
  return { x: brim > right ? Math.max(x, nearest) : x, y, k };
}

type StandClose = {
  readonly axis: number;
  readonly banner: Edge;
  /** Nothing stands higher. */
  readonly top: number;
  /** Length of a scene unit at most. */
  readonly most: number;
  /** Of the neck above the banner, in scene units. */
  readonly neck?: number;
  /** Who is drawn, from the back to the front, if not all but those at the right. */
  readonly layers?: readonly (keyof Cast)[];
  /** Heads leave this part of the height to the object, which stands above them. */
  readonly raised?: number;
  /** Who raises it and what they hold begin to the right of this, if they are not smaller for it than that part of the largest. */
  readonly whole?: { readonly left: number; readonly least: number };
};

/**
 * For pictures that are low or narrow: the object in a hand of its own, and beside it, not below, the person whose arm
 * it might be, larger than a raised arm would allow. Those at the right give way to it.
 */
export function standClose(
  { scene, size: { u } }: Stage,
  { axis, top, banner, most, neck = CLOSE_NECK, raised = 0, layers = LAYERS, whole }: StandClose,
): Scenery & { readonly people: Stand } {
  const head = spanAbove(scene.still, 0, HEAD);
  const floor = banner.upperAt(axis);
  const room = Math.min(most, (floor - top) / (neck - head.top));
  const largest = (1 - raised) * room;
  const held = Math.min(1.15 * room, (floor - top) / (RAISED_REACH + CUFF));
  const right = axis - FINGERS * held - 3.4 * u;
  const fits = whole ? (right - whole.left) / (head.right - shownFrom(scene)) : largest;
  const k = whole && fits >= whole.least * largest ? Math.min(fits, largest) : largest;
  const x = right - head.right * k;
  const highest = top + RAISED_TOP * held;
  const stand = standBelow(
    { x: axis, y: raised > 0 ? highest : Math.max(highest, floor - CUFF * held) },
    held,
  );
  return {
    stand,
    people: { x, y: banner.upperAt(x) - neck * k, k },
    cast: Object.fromEntries(layers.map((layer) => [layer, [0, 0]])) as Cast,
  };
}

/** Above this height, in scene units, who raises the object and what they hold are seen. */
const SHOWN = -20;
const shownFrom = ({ still, front }: Stage['scene']): number =>
  Math.min(...[still, front].map((marks) => spanAbove(marks, SHOWN, -Infinity).left));

const LAYERS = ['back', 'left', 'still', 'front'] as const;
/** How far below its middle an arm is seen, so that it does not end at the hand. */
const CUFF = 256;
/** How far fingers reach to the left of what is raised. */
const FINGERS = 113;
/** Enough for shoulders above the banner. */
const CLOSE_NECK = 96;
