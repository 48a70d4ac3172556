import type { PathMark } from '../../drawing/drawing.ts';
import { areApart, type Bounds } from '../../drawing/geometry/bounds.ts';
import { spanAbove, topBetween } from '../../drawing/geometry/silhouette.ts';
import type { Scene } from '../scene.ts';
import {
  airBelow,
  type Cast,
  type Edge,
  everyone,
  type Layer,
  RAISED_AT,
  RAISED_REACH,
  RAISED_WIDE,
  raisedAt,
  type Scenery,
  type Shift,
  shiftsOf,
  sizesBetween,
  type Stage,
  type Stand,
} from './stand.ts';
import { besideSigns, comingIn } from './whole-faces.ts';

/** How high above the banner the hero's neck stands, in scene units: best so that no chin of those in front is cut. */
const NECKS = [118, 100, 84, 60] as const;
/** What a lower neck costs, in parts of the hero's size: a larger hero may stand as much lower. */
const LOW_NECK = 0.0012;
/** Scene unit on posters, in u. */
const SCENE_UNIT = { most: 0.2, least: 0.14 };
/** How many sizes are tried, down to half of the smallest that is wished for. */
const SIZES = 48;
/** Between what is raised and words at least, in parts of the width. */
const BESIDE = 0.018;

type StandUnder = {
  /** Layers of the scene that are drawn, if not everyone. */
  readonly cast?: Cast;
  /** The scene as written, and where the picture ends if not at the edge of the sheet: nobody's face is cut who can come in. */
  readonly svg?: string;
  readonly right?: number;
  readonly axis: number;
  /** Rows of the slogan in the sky: no head reaches into them. */
  readonly line?: { readonly boxes: readonly Bounds[]; readonly cap: number } | undefined;
  readonly banner: Edge;
  /** Of a scene unit, in u. */
  readonly sizes?: { readonly most: number; readonly least: number };
  /** By how many scene units the thing of the place may stand lower than drawn, where more than elsewhere. */
  readonly backLowered?: number;
  /** What else a sheet asks of its picture. */
  readonly accepts?: (scenery: Scenery) => boolean;
};

/**
 * The largest hero who holds the object over the code's axis, with every head and hat below the words. Where the words
 * leave less room than that, all are as small as they must be; things of the place sink behind the banner.
 */
export function standUnder({ scene, size: { u, width } }: Stage, plan: StandUnder): Scenery {
  const { cast = everyone, axis, banner, accepts, sizes: { most, least } = SCENE_UNIT } = plan;
  const words = plan.line?.boxes ?? [];
  const lowered = { ...LOWERED, back: plan.backLowered ?? LOWERED.back };
  const air = airBelow(plan.line?.cap ?? 0, u);
  const standing = (k: number, neck: number): Stand => {
    const x = axis - RAISED_AT.x * k;
    return { x, y: banner.upperAt(x) - neck * k, k };
  };
  const sink = (layer: Layer, stand: Stand): number =>
    inWords(scene[layer], words, { stand, shift: cast[layer] ?? [0, 0], air });
  const layers = Object.keys(cast) as Layer[];
  const { svg, right = width } = plan;
  const whole = (stand: Stand): Cast => {
    const kept = withoutScraps(cast, { scene, banner }, stand);
    if (svg === undefined) return kept;
    return besideSigns(svg, { stand, cast: comingIn(svg, { stand, cast: kept }, { right }) });
  };
  const castFor = (stand: Stand): Cast =>
    Object.fromEntries(
      shiftsOf(whole(stand)).map(([layer, [dx, dy]]): [Layer, Shift] => [
        layer,
        [dx, dy + sink(layer, stand)],
      ]),
    );
  const fits = (stand: Stand) =>
    stand.y + (RAISED_AT.y - RAISED_REACH) * stand.k >= 5 * u &&
    words.every((row) => areApart(row, heldBox(stand, Math.max(BESIDE * width, air)))) &&
    layers.every((layer) => sink(layer, stand) <= lowered[layer]) &&
    (accepts?.({ stand, cast: castFor(stand) }) ?? true);
  const best = (from: number, to: number) => {
    const tries = NECKS.flatMap((neck) =>
      sizesBetween(from * u, to * u, SIZES).map((k) => ({
        stand: standing(k, neck),
        worth: k * (1 - LOW_NECK * (NECKS[0] - neck)),
      })),
    );
    return tries.toSorted((a, b) => b.worth - a.worth).find(({ stand }) => fits(stand))?.stand;
  };
  const stand = best(most, least) ?? best(least, 0.5 * least) ?? standing(0.5 * least * u, NECKS[3]);
  return { stand, cast: castFor(stand) };
}

/** Where heads are, above the hero's neck, in scene units. */
const HEADS = -40;
/** So much of the width of those at the left is on the sheet at least: enough for a face. */
const LEAST_SEEN = 0.57;
/** A low thing rises so far above the banner at least, in scene units: enough to tell what it is, and who holds it. */
const LEAST_RISE = 80;

/** A cast without those of whom no face is on the sheet, and without low things of which too little is. */
export const withoutScraps = (
  cast: Cast,
  { scene, banner }: { readonly scene: Scene; readonly banner: Edge },
  stand: Stand,
): Cast =>
  Object.fromEntries(
    shiftsOf(cast).filter(([layer, shift]) => {
      if (layer !== 'left' && layer !== 'front') return true;
      return !isScrap(scene[layer], { shift, stand, banner });
    }),
  );

type Seen = { readonly shift: Shift; readonly stand: Stand; readonly banner: Edge };

function isScrap(marks: readonly PathMark[], { shift: [dx, dy], stand, banner }: Seen): boolean {
  const { x, y, k } = stand;
  const heads = spanAbove(marks, HEADS, -Infinity);
  const isLow = heads.right < heads.left;
  const floor = (banner.upperAt(0) - y) / k - dy;
  const { left, right, top } = isLow ? spanAbove(marks, floor, -Infinity) : heads;
  if (isLow && floor - top < LEAST_RISE) return true;
  return x / k + dx + right < LEAST_SEEN * (right - left);
}

/** By how many scene units a layer may stand lower than drawn: heads little, the thing of the place so that it is still seen. */
const LOWERED: Readonly<Record<Layer, number>> = {
  ...{ back: 170, right: 24, left: 48, main: 0, still: 0, alone: 0, front: 30 },
};

/** What is raised, with the fingers around it and air. */
function heldBox(stand: Stand, air: number): Bounds {
  const { x, y } = raisedAt(stand);
  const { k } = stand;
  const [wide, tall] = [k * RAISED_WIDE + air, k * RAISED_REACH + air];
  return { left: x - wide, right: x + wide, top: y - tall, bottom: y + tall };
}

/** By how many scene units a layer reaches into words above it. */
function inWords(
  marks: readonly PathMark[],
  words: readonly Bounds[],
  { stand: { x, y, k }, shift: [dx, dy], air }: { stand: Stand; shift: Shift; air: number },
): number {
  const units = (at: number) => (at - x) / k - dx;
  const reaches = words.map((row) => {
    const top = topBetween(marks, units(row.left - air), units(row.right + air));
    return Math.ceil((row.bottom + air - y) / k - (top + dy));
  });
  return Math.max(0, ...reaches);
}
