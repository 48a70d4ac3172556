import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import type { Cast, Edge, Scenery, Stage } from './stand.ts';

type Onlooker = {
  /** Room of the heads, from side to side and down from their top, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly banner: Edge;
  /** Length of a scene unit, at least and at most. */
  readonly least: number;
  readonly most: number;
};

/** What is lower than this, from the hero's neck in scene units, is no head. */
const CHIN = -40;
/** Scenes are drawn for a banner that is so far below the hero's neck, and falls to the left. */
const BANNER = { below: 64, slope: 0.07 } as const;

/** Who stands at the left of a scene, without its hero, in the middle of a room above a banner; nobody where it is too small. */
export function standOnlooker(
  { scene }: Pick<Stage, 'scene'>,
  { left, right, top, banner, least, most }: Onlooker,
): Scenery | undefined {
  const layer = (['left', 'front'] as const).find((side) => scene[side].length > 0);
  if (!layer) return undefined;
  const heads = spanAbove(scene[layer], CHIN, -Infinity);
  const middle = (heads.left + heads.right) / 2;
  const drawn = BANNER.below - BANNER.slope * middle;
  const x = (left + right) / 2;
  const floor = banner.upperAt(x);
  const k = Math.min(most, (right - left) / (heads.right - heads.left), (floor - top) / (drawn - heads.top));
  if (!(k >= least)) return undefined;
  const cast: Cast = { [layer]: [0, 0] };
  return { stand: { x: x - middle * k, y: floor - drawn * k, k }, cast };
}
