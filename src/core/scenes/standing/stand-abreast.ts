import type { PathMark } from '../../drawing/drawing.ts';
import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import { gapAbove } from '../../drawing/geometry/side-by-side.ts';
import { drawnAt } from '../../drawing/marks/shapes.ts';
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
  /** What says something behind them, if anything does: nobody stands before it. */
  readonly sign?: readonly PathMark[] | undefined;
  /** So many times as large as drawn are those beside the hero, if they are then no higher. */
  readonly grown?: number;
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
 * no head, hat or hand lies on another. What is raised is between the hero and who stands at the right.
 */
export function standAbreast(
  stage: Stage,
  { beside, sign = [], left, floor, neck, grown = 1, apart = 0, ...room }: Abreast,
): Row {
  const { scene } = stage;
  const close = standClose(stage, { ...room, neck, axis: 0, banner: { upperAt: () => floor } });
  const { k } = close.people;
  const hero = spanAbove(scene.still, NECK, -Infinity);
  /* Where somebody stands, and how large, if beside nobody. */
  const standing = (side: Side, low: (heads: Heads) => number): Standing | undefined => {
    const heads = beside.includes(side) ? headsOf(scene, side) : undefined;
    if (!heads) return;
    const down = Math.max(low(heads), hero.top - heads.top);
    const times = Math.min(grown, (neck - hero.top) / (neck - heads.top - down));
    return { marks: scene[side], shift: [0, neck - times * (neck - down), times] };
  };
  const onFloor = (heads: Heads) => neck - drawnFor(heads);
  const [near, far] = [standing('front', onFloor), standing('left', onFloor)];
  const right = standing('right', () => -SHOULDERS);
  const thing = sign.length > 0 ? wholeIn(sign, { top: hero.top, floor: neck }) : undefined;

  /* To the left of the hero one beside the other, as close as letters. */
  const placed: (Standing & { readonly above: number })[] = [
    { marks: scene.still, shift: [0, 0], above: NECK },
  ];
  const besideThose = (who: Standing | undefined, above = NECK): Shift | undefined => {
    if (!who) return;
    const gaps = placed.map((other) =>
      gapAbove(drawnIn(who), drawnIn(other), { above: Math.max(above, other.above), air: AIR }),
    );
    const [, dy, times] = who.shift;
    const shift: Shift = [Math.min(...gaps) - AIR - apart, dy, times];
    placed.push({ ...who, shift, above });
    return shift;
  };
  /* Nobody's shoulders are before a thing, either. */
  const [nearBy, thingBy, farBy] = [besideThose(near), besideThose(thing, neck), besideThose(far)];
  const lefts = placed.map((who) => spanAbove(drawnIn(who), NECK, -Infinity).left);
  const first = Math.min(...lefts) - apart;
  const x = left - first * k;
  const stand = { ...close.stand, x: close.stand.x + x - close.people.x };
  const held = (raisedAt(stand).x + THUMB * stand.k - x) / k;
  const heads = right && spanAbove(drawnIn(right), CHIN, -Infinity);
  const rightBy: Shift = heads ? [held + AIR + apart - heads.left, right.shift[1], right.shift[2]] : [0, 0];
  const end = heads ? { x: heads.right + rightBy[0], y: heads.top / 2 } : { x: held, y: hero.top / 2 };
  const people = { ...close.people, x };
  const cast: Cast = {
    back: thingBy ?? [0, 0],
    ...(right && { right: rightBy }),
    ...(farBy && { left: farBy }),
    still: [0, 0],
    ...(nearBy && { front: nearBy }),
  };
  return {
    ...{ stand, people, cast, end: { x: x + k * end.x, y: people.y + k * end.y } },
    gaps: 1 + [far, thing, near, right].filter(Boolean).length,
  };
}

type Heads = ReturnType<typeof spanAbove>;
type Standing = { readonly marks: readonly PathMark[]; readonly shift: Shift };

const drawnIn = ({ marks, shift: [x, y, k = 1] }: Standing) => drawnAt(marks, { x, y, k });

/** A thing on the floor, smaller than drawn where it would else be higher than the hero. */
function wholeIn(marks: readonly PathMark[], { top, floor }: { top: number; floor: number }): Standing {
  const drawn = spanAbove(marks, floor, -Infinity);
  const times = Math.min(1, (floor - top) / (floor - drawn.top));
  return { marks, shift: [0, floor * (1 - times), times] };
}

/** From where to where heads at a side reach; nothing where no head does. */
function headsOf(scene: Scene, side: Side): Heads | undefined {
  const heads = spanAbove(scene[side], CHIN, -Infinity);
  return heads.left < heads.right ? heads : undefined;
}
/** What is lower is no head. */
const CHIN = -40;
/** Below the hero's neck shoulders overlap. */
const NECK = 0;
/** Air between a head and the next, in scene units. */
const AIR = 14;
/** How far the thumb reaches to the right of what is raised. */
const THUMB = 116;
/** So much higher stands who is at the right, whose hand comes out of a sleeve that is seen. */
const SHOULDERS = 24;
/** Scenes are drawn for a banner that is so far below the hero's neck and falls to the left. */
const drawnFor = ({ left, right }: Heads) => 64 - (0.07 * (left + right)) / 2;
