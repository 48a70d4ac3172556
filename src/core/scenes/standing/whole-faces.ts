import type { PathMark } from '../../drawing/drawing.ts';
import { areApart, type Bounds, boundsOf, grown } from '../../drawing/geometry/bounds.ts';
import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import { skinOf } from '../hand.ts';
import { partsOf, type ScenePart } from '../parts.ts';
import { OTHER_HAND, readScene, type Scene, type SceneLayer } from '../scene.ts';
import {
  type Cast,
  type Layer,
  movedBy,
  RAISED_WIDE,
  raisedAt,
  type Scenery,
  type Shift,
  shiftsOf,
  type Stand,
} from './stand.ts';

/** A head is a shape of skin of such a size, in scene units, and so many times as high as wide; a hat of that colour is wider. */
const HEAD = { least: 70, tall: [0.95, 1.7] } as const;
/** This part of its width lies behind the ear: an edge may take it, and nothing of the face. */
const BEHIND_EAR = 0.25;
/** Who comes in does so until no more of it is cut than this, where there is room; and by so many scene units at most. */
const CUT = 0.06;
const MOST = 100;
/** Less than this, in scene units, nobody sees. */
const UNSEEN = 0.5;
/** Between who gives way to a sign and it, and the edge of the sheet, in scene units. */
const BESIDE_SIGN = 14;
/** A thing in front that shows less of its width above a banner is not known by it: a mirror is no motorbike. */
const LEAST_THING = 1 / 3;
/** Layers of those who stand beside who raises the object. */
const BESIDE = ['left', 'right', 'front'] as const;

/** Where the picture ends at the right, in pixels; it begins at the edge of the sheet. */
type Sheet = {
  readonly right: number;
  /** Upper edge of the banner before it, at a distance from the left. */
  readonly upperAt?: ((x: number) => number) | undefined;
};
type Edge = Sheet & { readonly cut?: number | undefined };
/** A scene, whole or in part, with its `scene.svg`. */
type Written = { readonly scene: Scene; readonly svg: string };
type People = Scenery & { readonly people?: Stand };

/** Shapes that are heads, or what is seen of a neck below one, in scene units. */
export const headShapesIn = (marks: readonly PathMark[]) =>
  marks.flatMap((mark) => {
    const skin = skinOf([mark]);
    const bounds = boundsOf(mark.path);
    const [wide, tall] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    const isHead =
      Math.min(wide, tall) >= HEAD.least && tall >= HEAD.tall[0] * wide && tall <= HEAD.tall[1] * wide;
    return skin && isHead ? [{ skin, bounds }] : [];
  });

/** The head of who is drawn, in their own skin; nothing where it is a thing. */
export const headIn = (marks: readonly PathMark[]): Bounds | undefined =>
  headShapesIn(marks)
    .filter(({ skin }) => skin === skinOf(marks))
    .map(({ bounds }) => bounds)
    .toSorted((a, b) => a.top - b.top)[0];

/** How far a head must come in for its face to be whole, in scene units to the right; 0 where it is. */
function needOf({ left, right }: Bounds, { x, k }: Stand, { right: end, cut = BEHIND_EAR }: Edge): number {
  const spare = cut * (right - left);
  const [from, to] = [x / k + left + spare, (end - x) / k - right + spare];
  return Math.max(0, -from) + Math.min(0, to);
}

/** True where no edge of the sheet cuts a face, and of things. */
function isFaceWhole(marks: readonly PathMark[], stand: Stand, sheet: Sheet): boolean {
  const head = headIn(marks);
  return !head || Math.abs(needOf(head, stand, sheet)) < UNSEEN;
}

/**
 * A cast in which those whose faces an edge would cut come in, if it is not far and nobody's head then stands before
 * another's, behind a thing, nor anything of theirs before the hero's or before what is raised.
 */
export function comingIn(svg: string, { stand, people = stand, cast }: People, sheet: Sheet): Cast {
  const thumb = (raisedAt(stand).x + RAISED_WIDE * stand.k - people.x) / people.k;
  const moved = new Map<Layer, Shift>(shiftsOf(cast));
  const before = moved.get('front');
  for (const layer of BESIDE) {
    const shift = moved.get(layer);
    const heads = headsIn(svg, layer);
    const needs = (cut?: number) =>
      shift ? heads.map(({ face }) => needOf(face, movedBy(shift, people), { ...sheet, cut })) : [];
    if (!shift || needs().every((need) => Math.abs(need) < UNSEEN)) continue;
    const others = BESIDE.flatMap((other) => {
      const where = other === layer ? undefined : moved.get(other);
      return where ? headsIn(svg, other).map((head) => movedHead(head, where)) : [];
    });
    const things = before && layer !== 'front' ? thingsIn(svg, before) : [];
    const isClear = (by: number) =>
      heads
        .map((head) => movedHead(head, comeIn(shift, by)))
        .every(
          (head) =>
            heroIn(svg).every((hero) => areApart(head.whole, hero.whole)) &&
            others.every((other) => isApart(head, other)) &&
            things.every((thing) => areApart(thing, middleOf(head.face))) &&
            (layer !== 'right' || head.whole.left >= thumb),
        );
    const by = [CUT, BEHIND_EAR]
      .map((cut) => needs(cut).toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0)
      .find((need) => Math.abs(need) <= MOST && isClear(need));
    if (by !== undefined) moved.set(layer, comeIn(shift, by));
  }
  return Object.fromEntries(moved);
}

const comeIn = ([dx, ...others]: Shift, by: number): Shift => [dx + by, ...others];

/** Of the width of a face. */
const FACE_EDGE = 0.03;
/** From the top of a face to its mask, in parts of its height. */
const TO_MASK = 0.5;

/** A head, and the same with hair, hat, and all of that person that is as high. */
type Head = { readonly face: Bounds; readonly whole: Bounds };

/** `down`: how far from the top of the face, in parts of its height. */
const headsOf = (marks: readonly PathMark[], down: number): readonly Head[] => {
  const face = headIn(marks);
  if (!face) return [];
  const above = spanAbove(marks, face.top + down * (face.bottom - face.top), -Infinity);
  return [{ face, whole: { ...above, bottom: face.bottom } }];
};
const headsIn = (svg: string, layer: SceneLayer) =>
  partsOf(svg).flatMap((part) => (part.layer === layer ? headsOf(part.marks, TO_MASK) : []));
/** Of who raises the object, and what the other hand holds: nobody stands before or behind either. */
const heroIn = (svg: string): readonly Head[] => [
  ...headsOf(readScene(svg).alone, 1),
  ...partsOf(svg).flatMap(({ id, bounds }) => (id === OTHER_HAND ? [{ face: bounds, whole: bounds }] : [])),
];

const movedHead = ({ face, whole }: Head, shift: Shift): Head => ({
  face: movedBox(face, shift),
  whole: movedBox(whole, shift),
});
const movedBox = ({ left, right, top, bottom }: Bounds, [dx, dy, times = 1]: Shift): Bounds => ({
  ...{ left: times * left + dx, right: times * right + dx },
  ...{ top: times * top + dy, bottom: times * bottom + dy },
});

/** Shapes of what stands before everybody and is nobody: whoever comes in must not do so behind it. */
const thingsIn = (svg: string, shift: Shift): readonly Bounds[] =>
  partsOf(svg)
    .filter(({ layer, marks }) => layer === 'front' && !headIn(marks))
    .flatMap(({ marks }) => marks.map(({ path }) => movedBox(boundsOf(path), shift)));

/** A face without its edges, over which a brim or a pan may reach. */
const middleOf = (face: Bounds): Bounds => grown(face, -FACE_EDGE * (face.right - face.left));

/** True of two heads neither of which is covered by what is as high of the other. */
const isApart = (a: Head, b: Head): boolean => areApart(a.face, b.whole) && areApart(a.whole, b.face);

/** Signs behind a cast, in scene units. */
const signsIn = (svg: string, cast: Cast): readonly Bounds[] =>
  partsOf(svg).flatMap(({ layer, isSign, bounds }) => {
    const shift = cast[layer];
    return isSign && shift ? [movedBox(bounds, shift)] : [];
  });

const areBefore = (heads: readonly Head[], signs: readonly Bounds[]): boolean =>
  heads.some(({ whole }) => signs.some((sign) => !areApart(whole, sign)));

/** A cast in which those whose heads are before a sign stand to its left, if the sheet has room for them there. */
export function besideSigns(svg: string, { stand, people = stand, cast }: People): Cast {
  const signs = signsIn(svg, cast);
  const moved = BESIDE.flatMap((layer): (readonly [Layer, Shift])[] => {
    const shift = cast[layer];
    const heads = shift ? headsIn(svg, layer).map((head) => movedHead(head, shift)) : [];
    if (!shift || !areBefore(heads, signs)) return [];
    const left = Math.min(...heads.map(({ whole }) => whole.left));
    const right = Math.max(...heads.map(({ whole }) => whole.right));
    const by = Math.min(...signs.map((sign) => sign.left)) - BESIDE_SIGN - right;
    return people.x / people.k + left + by >= BESIDE_SIGN ? [[layer, comeIn(shift, by)]] : [];
  });
  return { ...cast, ...Object.fromEntries(moved) };
}

/** True unless a banner leaves but an end of a thing that stands before everybody and is nobody's. */
function isKnown(
  { layer, owner, marks, bounds }: ScenePart,
  { x, y, k }: Stand,
  { upperAt }: Sheet,
): boolean {
  if (!upperAt || layer !== 'front' || owner || headIn(marks)) return true;
  const floor = (upperAt(x + (k * (bounds.left + bounds.right)) / 2) - y) / k;
  return marks.flatMap(linesOf).some((line) => {
    const { left, right } = spanAbove([line], floor, -Infinity);
    return right - left >= LEAST_THING * (bounds.right - bounds.left);
  });
}

/** A shape's lines, each by itself: what of two of them a banner leaves is not as wide as both. */
function linesOf(mark: PathMark): readonly PathMark[] {
  const starts = mark.path.flatMap(([kind], index) => (kind === 'M' ? [index] : []));
  return starts.map((start, index) => ({ ...mark, path: mark.path.slice(start, starts[index + 1]) }));
}

/**
 * Ids of the people and things of a scene that a sheet shows: whose faces no edge cuts and who are before no sign, things of
 * which enough is seen, and what belongs to nobody who is away.
 */
export function shownParts(
  svg: string,
  { stand, people = stand, cast }: People,
  sheet: Sheet,
): ReadonlySet<string> {
  const parts = partsOf(svg);
  const signs = signsIn(svg, cast);
  const isIn = (part: ScenePart): boolean => {
    const shift = cast[part.layer];
    if (part.layer === 'main' || !shift) return part.layer === 'main';
    const at = movedBy(shift, people);
    const heads = headsOf(part.marks, TO_MASK).map((head) => movedHead(head, shift));
    return isFaceWhole(part.marks, at, sheet) && !areBefore(heads, signs) && isKnown(part, at, sheet);
  };
  const there = new Set(parts.filter(isIn).map(({ id }) => id));
  return new Set([...there].filter((id) => there.has(parts.find((part) => part.id === id)?.owner ?? id)));
}

/** A scene as a sheet shows it, without the others. */
export function withWholeFaces({ scene, svg }: Written, people: People, sheet: Sheet): Scene {
  const shown = shownParts(svg, people, sheet);
  const lost = partsOf(svg).filter(({ id, layer }) => people.cast[layer] && !shown.has(id));
  if (lost.length === 0) return scene;
  const gone = new Set(lost.flatMap(({ marks }) => marks).map((mark) => JSON.stringify(mark)));
  const layers = [...new Set(lost.map(({ layer }) => layer))];
  const kept = layers.map((layer) => [layer, scene[layer].filter((mark) => !gone.has(JSON.stringify(mark)))]);
  const inHand = Object.entries(scene.inHand).filter(([layer]) => !layers.some((each) => each === layer));
  return { ...scene, ...Object.fromEntries(kept), inHand: Object.fromEntries(inHand) };
}
