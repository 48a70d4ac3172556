import type { JSXNode } from 'satori/jsx';
import { areApart, type Bounds, boundsOf } from '../../drawing/bounds.ts';
import type { PathMark } from '../../drawing/drawing.ts';
import { transformShape } from '../../drawing/matrix.ts';
import type { RaisedObject, Scene, SceneLayer } from '../../scenes/scene.ts';
import { GRIP, gripOf, type Skin } from './hand.ts';
import { Marks } from './marks.tsx';

/** Where a scene's hero stands: the neck, and the length of a scene unit. */
export type Stand = { readonly x: number; readonly y: number; readonly k: number };

/** Where the hero of a scene holds what is raised, from the neck in scene units. */
export const RAISED_AT = { x: 296, y: -343 } as const;
const RAISED_TILT = 5;
/** Half the height of what is raised, in scene units. */
export const RAISED_REACH = 160;

export const raisedAt = ({ x, y, k }: Stand) => ({ x: x + RAISED_AT.x * k, y: y + RAISED_AT.y * k });

/** A hero so large that holds the object at a place. */
export const standBelow = (object: { readonly x: number; readonly y: number }, k: number): Stand => ({
  ...{ x: object.x - RAISED_AT.x * k, y: object.y - RAISED_AT.y * k },
  k,
});

type Shift = readonly [dx: number, dy: number];
/** Layers that a sheet draws, some of them moved by scene units. */
export type Cast = { readonly [L in SceneLayer]?: Shift };

type PeopleProps = {
  readonly scene: Scene;
  readonly stand: Stand;
  readonly cast: Cast;
  /** For readers who do not see them. */
  readonly alt?: string;
};

/** People of the place and the thing by which it is known, from the back to the front. */
export function People({ scene, stand: { x, y, k }, cast, alt }: PeopleProps): JSXNode {
  const layers = Object.entries(cast) as [SceneLayer, Shift][];
  const marks = layers.flatMap(([layer, [dx, dy]]) =>
    scene[layer].map((mark) => transformShape([k, 0, 0, k, x + dx * k, y + dy * k], mark)),
  );
  return <Marks of={marks} alt={alt} />;
}

type RaisedProps = {
  readonly object: RaisedObject;
  readonly skin: Skin;
  readonly stand: Stand;
  /** Marks of the sheet that stand on the object, which is then upright and without its own face. */
  readonly on?: readonly PathMark[];
};

/** The campaign's object in a raised hand: four fingers on its left, the thumb along its right edge. */
export function Raised({ object, skin, stand, on }: RaisedProps): JSXNode {
  const angle = on ? 0 : (RAISED_TILT * Math.PI) / 180;
  const { x, y } = raisedAt(stand);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const tilted = (scale: number) => (mark: PathMark) =>
    transformShape([cos * scale, sin * scale, -sin * scale, cos * scale, x, y], mark);
  const hand = tilted(GRIP * stand.k);
  const { behind, before } = gripOf(skin);
  const held = (on ? object.bare : object.whole).map(tilted(stand.k));
  return <Marks of={[...behind.map(hand), ...held, ...(on ?? []), ...before.map(hand)]} />;
}

/** How high above the banner the hero's neck stands, in scene units: best so that no chin of those in front is cut. */
const NECKS = [118, 100, 84, 60, 30];
/** Scene unit on posters, in u. */
/** How many sizes between both are tried. */
const STEPS = 32;
const SCENE_UNIT = { most: 0.2, least: 0.14 };

type StandUnder = {
  readonly scene: Scene;
  /** Layers of the scene that are drawn. */
  readonly cast: Cast;
  readonly axis: number;
  /** Rows of the slogan in the sky: no head reaches into them. */
  readonly words: readonly Bounds[];
  readonly banner: { readonly upperAt: (x: number) => number };
  readonly u: number;
  /** Of a scene unit, in u. */
  readonly sizes?: { readonly most: number; readonly least: number };
};

/** Where people stand, and their layers moved out of the words' way. */
export type Scenery = { readonly stand: Stand; readonly cast: Cast };

/** The largest hero who holds the object over the code's axis, all heads below the words and no chin cut. */
export function standUnder(plan: StandUnder): Scenery {
  const { scene, cast, axis, words, banner, u, sizes: { most, least } = SCENE_UNIT } = plan;
  const standing = (k: number, neck: number): Stand => {
    const x = axis - RAISED_AT.x * k;
    return { x, y: banner.upperAt(x) - neck * k, k };
  };
  const inSheet = ({ y, k }: Stand) => y + (RAISED_AT.y - RAISED_REACH) * k >= 5 * u;
  const sizes = Array.from({ length: STEPS }, (_, step) => (most - ((most - least) * step) / STEPS) * u);
  const tries = NECKS.flatMap((neck) => sizes.map((k) => standing(k, neck))).filter(inSheet);
  const isFree = (layers: readonly SceneLayer[]) =>
    tries.find((stand) => layers.every((layer) => !meetsWords(scene[layer], cast[layer], stand, words)));
  const stand =
    isFree(['main', 'left', 'front']) ??
    isFree(['main', 'left']) ??
    isFree(['main']) ??
    standing(least * u, NECKS.at(-1) ?? 0);
  const lowered = (layer: SceneLayer, most: number): Shift | undefined => {
    const from = cast[layer];
    if (!from) return undefined;
    const [dx, dy] = from;
    for (let down = 0; down <= most; down += 6) {
      if (!meetsWords(scene[layer], [dx, dy + down], stand, words)) return [dx, dy + down];
    }
    return [dx, dy + most];
  };
  const moved = Object.entries(cast).map(([layer, shift]) => [
    layer,
    layer === 'main' ? shift : (lowered(layer as SceneLayer, LOWERED[layer as SceneLayer]) ?? shift),
  ]);
  return { stand, cast: Object.fromEntries(moved) as Cast };
}

/** By how many scene units a layer may stand lower than drawn. */
const LOWERED: Readonly<Record<SceneLayer, number>> = {
  ...{ back: 170, wide: 170, right: 0, left: 48, main: 0, front: 30 },
};

function meetsWords(
  marks: readonly PathMark[],
  shift: Shift | undefined,
  { x, y, k }: Stand,
  words: readonly Bounds[],
): boolean {
  if (!shift) return false;
  const [dx, dy] = shift;
  return marks.some(({ path }) => {
    const { left, top, right, bottom } = boundsOf(path);
    const box = {
      ...{ left: x + (left + dx) * k, right: x + (right + dx) * k },
      ...{ top: y + (top + dy) * k, bottom: y + (bottom + dy) * k },
    };
    return words.some((row) => !areApart(row, box));
  });
}

type Composition = 'circle' | 'close' | 'place';

/** Layers of a composition, from the back to the front. */
export function castOf(_composition: Composition): Cast {
  return { back: [0, 0], right: [0, 0], left: [0, 0], main: [0, 0], front: [0, 0] };
}

/** A cast without, or with only, those who stand before what is raised. */
export const behind = ({ front: _front, ...others }: Cast): Cast => others;
export const before = ({ front }: Cast): Cast => (front ? { front } : {});
