import type { PathMark } from '../../drawing/drawing.ts';
import { type Bounds, boundsOf } from '../../drawing/geometry/bounds.ts';
import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import { type ScenePart, partsOf } from '../parts.ts';
import { OTHER_HAND, type Scene } from '../scene.ts';
import { type Cast, movedBy, type Stand } from './stand.ts';
import { headIn, shownParts } from './whole-faces.ts';

/** So much of what the other hand holds is on a sheet, or none of it; and of a thing behind the people. */
const LEAST = { held: 0.5, thing: 0.67 } as const;
/** What is wider than a person, in scene units, is a place where people stand, wherever it is cut. */
const WIDEST_THING = 300;
/** From the neck down to shoulders, in scene units. */
const SHOULDERS = 64;
/** Of the width of a sheet: a shape behind the people that shows less looks like a fault. */
const LEAST_SHOWN = 0.06;

/** Of a picture of one face: what of the place shows less of itself beside that is taken for hair or a collar. */
const LEAST_BESIDE = 0.2;

/** Part of a width in scene units that the left edge of a sheet leaves. */
const insideOf = ({ left, right }: Pick<Bounds, 'left' | 'right'>, { x, k }: Stand): number =>
  (x / k + right) / (right - left);

/** Who raises the object, without the arm: with what the other hand holds, if the left edge leaves at least half of it. */
export function heroIn(svg: string, stand: Stand): Cast {
  const held = partsOf(svg).find(({ id }) => id === OTHER_HAND);
  return held && insideOf(held.bounds, stand) < LEAST.held ? { alone: [0, 0] } : { still: [0, 0] };
}

type Sheet = {
  readonly stand: Stand;
  /** Who is on it, if not everybody: what is theirs goes with those who are not. */
  readonly cast?: Cast;
  /** Whether one person alone stands before it, so that what is drawn on a thing is seen. */
  readonly isOfOne?: boolean;
  /** Of the sheet, in pixels. */
  readonly width: number;
  /** What stands before them, if anything, from side to side and down from its top, in pixels. */
  readonly before?: { readonly left: number; readonly right: number; readonly top: number };
};

/** What stands behind the people of a scene, without things that the left edge cuts in two and without splinters. */
export function backIn(svg: string, sheet: Sheet): readonly PathMark[] {
  const { stand: people, cast, width } = sheet;
  const shown = cast && shownParts(svg, { stand: people, cast }, { right: width });
  const stand = movedBy(cast?.back ?? [0, 0], people);
  return partsOf(svg)
    .filter(({ layer, id }) => layer === 'back' && (!shown || shown.has(id)))
    .filter((part) => !isCutInTwo(part, stand))
    .flatMap(({ marks, onIt }) =>
      withoutSplinters(sheet.isOfOne ? [...marks, ...onIt] : marks, { ...sheet, stand }),
    );
}

type Room = {
  /** Of who is shown close. */
  readonly stand: Stand;
  readonly scene: Pick<Scene, 'alone' | 'back'>;
  /** Where the picture begins and ends beside the face, in pixels. */
  readonly left: number;
  readonly right: number;
};

/** False where of what stands behind one person shown close only an end looks out beside the face. */
export function isSeenBeside({ stand: { x, k }, scene, left, right }: Room): boolean {
  const face = headIn(scene.alone);
  if (!face) return true;
  const back = spanAbove(scene.back, Infinity, -Infinity);
  const [from, to] = [Math.max(left, x + k * back.left), Math.min(right, x + k * back.right)];
  const beside = Math.max(Math.min(to, x + k * face.left) - from, to - Math.max(from, x + k * face.right));
  return beside >= LEAST_BESIDE * (right - left);
}

/** Somebody's or a thing's shapes without those of which little is seen. */
export const withoutSplinters = (marks: readonly PathMark[], sheet: Sheet): readonly PathMark[] =>
  marks.filter((mark) => !isSplinter(mark, sheet));

/** What the left edge leaves of a thing is told from what stands above the shoulders: the rest is hidden by people or words. */
function isCutInTwo({ bounds, marks }: ScenePart, stand: Stand): boolean {
  const above = spanAbove(marks, SHOULDERS, -Infinity);
  const seen = above.right > above.left ? above : bounds;
  return seen.right - seen.left <= WIDEST_THING && insideOf(seen, stand) < LEAST.thing;
}

/** True where the edges of a sheet, or what stands before a shape, leave little of it. */
function isSplinter({ path, stroke }: PathMark, { stand: { x, y, k }, width, before }: Sheet): boolean {
  const half = (stroke?.widthPx ?? 0) / 2;
  const bounds = boundsOf(path);
  const [from, to] = [x + k * (bounds.left - half), x + k * (bounds.right + half)];
  const [left, right] = [Math.max(0, from), Math.min(width, to)];
  const isBehind = before && y + k * bounds.top > before.top;
  const shown = isBehind
    ? Math.max(Math.min(right, before.left) - left, right - Math.max(left, before.right))
    : right - left;
  return shown < to - from && shown < LEAST_SHOWN * width;
}
