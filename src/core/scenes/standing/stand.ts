import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import { FIGURE_LINE } from '../figure-line.ts';
import type { Scene, SceneLayer } from '../scene.ts';

/** Where a scene's hero stands: the neck, and the length of a scene unit. */
export type Stand = { readonly x: number; readonly y: number; readonly k: number };

/** Where the hero of a scene holds what is raised, from the neck in scene units. */
export const RAISED_AT = { x: 296, y: -343 } as const;
/** Half the height of what is raised, in scene units. */
export const RAISED_REACH = 160;
/** From its middle up to its higher corner: it is held aslant. */
export const RAISED_TOP = 167;
/** From its middle to the end of the thumb beside it, in scene units. */
export const RAISED_WIDE = 122;

export const raisedAt = ({ x, y, k }: Stand) => ({ x: x + RAISED_AT.x * k, y: y + RAISED_AT.y * k });

/** A hero so large that holds the object at a place. */
export const standBelow = (object: { readonly x: number; readonly y: number }, k: number): Stand => ({
  ...{ x: object.x - RAISED_AT.x * k, y: object.y - RAISED_AT.y * k },
  k,
});

/** How far a layer is moved in scene units, and how many times as large it then is about its own 0 0. */
export type Shift = readonly [dx: number, dy: number, times?: number | undefined];
export const movedBy = ([dx, dy, times = 1]: Shift, { x, y, k }: Stand): Stand => ({
  ...{ x: x + dx * k, y: y + dy * k },
  k: times * k,
});
/** `still` is who raises the object, without the arm; `alone` also without what the other hand holds. */
export type Layer = SceneLayer | 'still' | 'alone';
/** Layers that a sheet draws, from the back to the front, some of them moved by scene units. */
export type Cast = { readonly [L in Layer]?: Shift };
/** Its layers with how far each is moved, from the back to the front. */
export const shiftsOf = (cast: Cast) => Object.entries(cast) as [Layer, Shift][];

/** Where a picture ends below, at a distance from the left. */
export type Edge = { readonly upperAt: (x: number) => number };

/** Where people stand, and their layers moved out of the words' way. */
export type Scenery = { readonly stand: Stand; readonly cast: Cast };

/** What a sheet gives: its scene, its width and the unit of its lengths, in pixels. */
export type Stage = {
  readonly scene: Scene;
  readonly size: { readonly u: number; readonly width: number };
};

/** All who belong to a picture of a usual shape, from the back to the front. */
export const everyone: Cast = { back: [0, 0], right: [0, 0], left: [0, 0], main: [0, 0], front: [0, 0] };

/** A cast without, or with only, those who stand before what is raised. */
export const behind = ({ front: _front, ...others }: Cast): Cast => others;
export const before = ({ front }: Cast): Cast => (front ? { front } : {});

/** Between words in the sky and heads or things below them: in u, and in parts of their capitals. */
const AIR = { least: 2.8, capital: 0.15 } as const;

/** The same for capitals of a height, in pixels; on white paper figures have a line around them, too. */
export const airBelow = (cap: number, u: number): number =>
  Math.max(AIR.least * u, AIR.capital * cap + FIGURE_LINE * u);

/** So many sizes that are tried, evenly from the largest to the least; none where the largest is not as large. */
export const sizesBetween = (most: number, least: number, count: number): readonly number[] =>
  most < least
    ? []
    : Array.from({ length: count }, (_, step) => most - ((most - least) * step) / (count - 1));

/** Above this height, in scene units, the left edge cuts nothing of who raises the object and of those in front. */
const SHOWN = -20;

/** Where they begin at the left, in pixels. */
export function frontEdge({ scene }: Pick<Stage, 'scene'>, { stand: { x, k }, cast }: Scenery): number {
  const left = (['main', 'front'] as const).map((layer) =>
    cast[layer] ? cast[layer][0] + spanAbove(scene[layer], SHOWN, -Infinity).left : Infinity,
  );
  return x + Math.min(...left) * k;
}
