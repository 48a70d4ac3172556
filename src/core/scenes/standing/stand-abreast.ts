import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import type { Scene } from '../scene.ts';
import { standClose } from './stand-beside.ts';
import { type Cast, raisedAt, type Scenery, type Shift, type Stage, type Stand } from './stand.ts';

/** Who may stand beside the hero. */
export type Side = 'left' | 'front' | 'right';

type Abreast = {
  /** Where the first head begins, in pixels. */
  readonly left: number;
  /** Nothing stands higher, in pixels. */
  readonly top: number;
  /** Where the picture ends below, in pixels. */
  readonly floor: number;
  /** Length of a scene unit at most. */
  readonly most: number;
  /** Of the hero's neck above the floor, in scene units. */
  readonly neck: number;
  /** Who stands beside the hero. */
  readonly beside: readonly Side[];
  /** So much farther apart than they need, in scene units. */
  readonly apart?: number;
};

export type Row = Scenery & {
  readonly people: Stand;
  /** The end of the last head, and how high its middle is, in pixels. */
  readonly end: { readonly x: number; readonly y: number };
  /** How many gaps `apart` widens: between them, and before the first. */
  readonly gaps: number;
};

/**
 * For pictures that are long and low: people side by side on a level floor, none cut and none higher than the hero, so that
 * no head covers another's eyes or mask. What is raised is between the hero and who stands at the right.
 */
export function standAbreast(stage: Stage, { beside, left, floor, neck, apart = 0, ...room }: Abreast): Row {
  const { scene } = stage;
  const close = standClose(stage, { ...room, neck, axis: 0, banner: { upperAt: () => floor } });
  const { k } = close.people;
  const hero = spanAbove(scene.still, 0, -Infinity);
  const headsIn = (side: Side) => (beside.includes(side) ? headsOf(scene, side) : undefined);
  const [far, near, right] = [headsIn('left'), headsIn('front'), headsIn('right')];
  const upTo = ({ top }: Heads, dy: number) => Math.max(dy, hero.top - top);
  /* Who stands before the hero does so as drawn. */
  const nearBy = near ? -apart : 0;
  const nearest = near ? Math.min(hero.left, near.left + nearBy) : hero.left;
  const farBy = far ? Math.min(0, nearest - AIR - apart - far.right) : 0;
  const first = Math.min(nearest, far ? far.left + farBy : nearest) - apart;
  const x = left - first * k;
  const stand = { ...close.stand, x: close.stand.x + x - close.people.x };
  const held = (raisedAt(stand).x + THUMB * stand.k - x) / k;
  const rightBy: Shift = right ? [held + AIR + apart - right.left, upTo(right, -SHOULDERS)] : [0, 0];
  const end = right
    ? { x: right.right + rightBy[0], y: right.top / 2 + rightBy[1] }
    : { x: held, y: hero.top / 2 };
  const people = { ...close.people, x };
  const cast: Cast = {
    back: [0, 0],
    ...(right && { right: rightBy }),
    ...(far && { left: [farBy, upTo(far, neck - drawnFor(far))] }),
    still: [0, 0],
    ...(near && { front: [nearBy, upTo(near, neck - drawnFor(near))] }),
  };
  return {
    ...{ stand, people, cast, end: { x: x + k * end.x, y: people.y + k * end.y } },
    gaps: 1 + [far, near, right].filter(Boolean).length,
  };
}

type Heads = ReturnType<typeof spanAbove>;

/** From where to where heads at a side reach; nothing where no head does. */
function headsOf(scene: Scene, side: Side): Heads | undefined {
  const heads = spanAbove(scene[side], CHIN, -Infinity);
  return heads.left < heads.right ? heads : undefined;
}
/** What is lower is no head. */
const CHIN = -40;
/** Air between a head and the next, in scene units. */
const AIR = 14;
/** How far the thumb reaches to the right of what is raised. */
const THUMB = 116;
/** So much higher stands who is at the right, whose hand comes out of a sleeve that is seen. */
const SHOULDERS = 24;
/** Scenes are drawn for a banner that is so far below the hero's neck and falls to the left. */
const drawnFor = ({ left, right }: Heads) => 64 - (0.07 * (left + right)) / 2;
