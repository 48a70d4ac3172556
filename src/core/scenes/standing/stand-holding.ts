import type { Bounds } from '../../drawing/geometry/bounds.ts';
import { spanAbove, topBetween } from '../../drawing/geometry/silhouette.ts';
import type { PathMark } from '../../drawing/drawing.ts';
import { type Edge, type Scenery, sizesBetween, type Stage, type Stand } from './stand.ts';

type Holding = {
  /** Where heads begin, and where the hero's face ends, in pixels. */
  readonly left: number;
  readonly right: number;
  /** Nothing stands higher. */
  readonly top: number;
  /** Rows of words that no head reaches into, and the air around them. */
  readonly words: readonly Bounds[];
  readonly air: number;
  readonly banner: Edge;
  /** Length of a scene unit, at least, so large that a hero need not be larger where it leaves others room, and at most. */
  readonly least: number;
  readonly wished: number;
  readonly most: number;
};

/** The hero's neck above the banner, in scene units: the chin is clear of it. */
const NECK = 56;
/** What is lower than this, from the hero's neck in scene units, or farther to the left, is no head. */
const [CHIN, HEAD] = [-40, -260];
/** Of the hand beyond what it holds, in scene units. */
const HAND = 62;
/** Of others, what is above this is whole: heads, and what they hold. */
const SHOULDERS = 0;
/** Between heads, in scene units. */
const AIR = 26;
/** Between the edge of the sheet and a brim or what the other hand holds: where paper is cut, neither is. */
const EDGE = 10;
/** Others are drawn smaller, as they are farther away: so many times the hero's size they are as large, or still near. */
const FARTHER = { most: 1.4, least: 0.85 } as const;
/** Scenes are drawn for a banner that is so far below the hero's neck, and falls to the left. */
const BANNER = { below: 64, slope: 0.07 } as const;
/** How many sizes are tried. */
const SIZES = 40;

/** Who holds something, and who is with them, if anyone, in a size of their own. */
export type Holders = { readonly hero: Scenery; readonly company?: Scenery };

/**
 * The largest hero whose face ends where something stands that their hand is on, and who stands at the left of a scene beside
 * them: each above the banner and below the words. A hero is so much smaller that there is room for both, if not too small.
 */
export function standHolding({ scene }: Pick<Stage, 'scene'>, room: Holding): Holders {
  const { right, least, most, banner, wished } = room;
  const head = spanAbove(scene.alone, CHIN, HEAD);
  const standing = (k: number): Stand => {
    const x = right - (head.right + HAND) * k;
    return { x, y: banner.upperAt(x) - NECK * k, k };
  };
  /* With what the other hand holds, if it is no part of its own. */
  const whole = spanAbove(scene.alone, CHIN, -Infinity).left;
  const heroes = sizesBetween(most, least, SIZES)
    .map(standing)
    .filter((stand) => stand.x + (whole - EDGE) * stand.k > 0 && isClear(scene.alone, room, stand))
    .map((stand): Holders => {
      const company = companyOf(scene, room, { end: stand.x + (head.left - AIR) * stand.k, k: stand.k });
      return { hero: { stand, cast: { alone: [0, 0] } }, ...(company && { company }) };
    });
  return (
    heroes.find(({ hero, company }) => company && hero.stand.k >= wished) ??
    heroes[0] ?? { hero: { stand: standing(least), cast: { alone: [0, 0] } } }
  );
}

type Beside = { readonly end: number; readonly k: number };

/** Who is at the left of a scene, or else before the hero, in the middle of the room up to the hero's head. */
const companyOf = (scene: Stage['scene'], room: Holding, hero: Beside): Scenery | undefined =>
  (['left', 'front'] as const).flatMap((layer) => {
    const stand = standBeside(scene[layer], room, hero);
    return stand ? [{ stand, cast: { [layer]: [0, 0] } } as const] : [];
  })[0];

function standBeside(marks: readonly PathMark[], room: Holding, { end, k: hero }: Beside): Stand | undefined {
  const { left, right } = spanAbove(marks, SHOULDERS, -Infinity);
  if (left > right) return undefined;
  const middle = (left + right) / 2;
  const x = (room.left + end) / 2;
  const fitting = Math.min(FARTHER.most * hero, (end - room.left) / (right - left));
  return sizesBetween(fitting, FARTHER.least * hero, SIZES)
    .map((k): Stand => ({
      ...{ x: x - middle * k, k },
      y: room.banner.upperAt(x) - (BANNER.below - BANNER.slope * middle) * k,
    }))
    .find((stand) => isClear(marks, room, stand));
}

/** True where somebody reaches neither into the words nor above the top. */
function isClear(marks: readonly PathMark[], { words, air, top }: Holding, { x, y, k }: Stand): boolean {
  const rows = [{ left: -Infinity, right: Infinity, bottom: top - air }, ...words];
  return rows.every(
    ({ left, right, bottom }) =>
      topBetween(marks, (left - air - x) / k, (right + air - x) / k) * k + y >= bottom + air,
  );
}
