import { type Bounds, boundsOf } from '../../drawing/geometry/bounds.ts';
import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import type { Band } from '../../drawing/setting/band.ts';
import type { Measure } from '../../drawing/setting/measure.ts';
import { type Skin, skinOf } from '../hand.ts';
import { headShapesIn } from './whole-faces.ts';
import { type Layer, movedBy, type Scenery, shiftsOf, type Stage, type Stand } from './stand.ts';

/** Hands on a banner: whose, and how far along it in u. */
export type Hands = readonly (readonly [skin: Skin, at: number])[];

/** Width of a hand on a banner in fingers. */
const FINGERS = 4.6;
/** Between a hand and a mark of a letter at least, in fingers. */
const AIR = 1 / 3;
/** From so much above capitals on, in parts of them, a letter has a mark. */
const MARK = 0.05;

type People = Scenery & { readonly people?: Stand };
type Sheet = { readonly measure: Measure; readonly size: { readonly u: number } };
type Words = Pick<Band, 'line' | 'cap' | 'words' | 'finger'>;

/** Somebody whose head is seen, from shoulder to shoulder in pixels. */
export type Holder = {
  readonly layer: Layer;
  readonly skin: Skin;
  /** Whose two hands are seen elsewhere. */
  readonly isBusy: boolean;
  readonly left: number;
  readonly right: number;
};

/** Shoulders reach so many widths of a head beyond it. */
const SHOULDER = 0.5;
const faceOf = ({ left, right }: Holder) => (right - left) / (1 + 2 * SHOULDER);
/** So many times as wide as a face no hand is: it would be a giant's. */
const LARGEST = 1.7;

/** Those whose heads are seen above it, on a sheet that ends at `width`. */
function holdersIn(
  { scene, size: { width } }: Stage,
  { stand, people: { x, y, k } = stand, cast }: People,
  { upperAt }: Pick<Band, 'upperAt'>,
): readonly Holder[] {
  return shiftsOf(cast).flatMap(([layer, [dx, dy]]) => {
    const isBusy = scene.busy.includes(layer);
    if (layer === 'back') return [];
    return headShapesIn(scene[layer]).flatMap(({ skin, bounds: { left, right, top, bottom } }) => {
      const wide = right - left;
      const at = (scenes: number) => x + (scenes + dx) * k;
      const middle = at((left + right) / 2);
      if (middle < 0 || middle > width || y + ((top + bottom) / 2 + dy) * k > upperAt(middle)) return [];
      return [{ layer, skin, isBusy, left: at(left - SHOULDER * wide), right: at(right + SHOULDER * wide) }];
    });
  });
}

/** Where other hands reach the edge of a banner, in u along it: fingers beside them would look like a third hand. */
function handsAt(
  { scene, size: { u } }: Stage,
  { stand, people = stand, cast }: People,
  { upperAt, finger }: Band,
): readonly Taken[] {
  return shiftsOf(cast).flatMap(([layer, shift]) => {
    if (layer === 'back') return [];
    const { x, y, k } = movedBy(shift, people);
    const edgeAt = ({ left, right }: Bounds) => upperAt(x + ((left + right) / 2) * k);
    const heads = headShapesIn(scene[layer]).filter(
      ({ bounds }) => y + ((bounds.top + bounds.bottom) / 2) * k < edgeAt(bounds),
    );
    return scene[layer].flatMap((mark) => {
      if (!skinOf([mark])) return [];
      const box = boundsOf(mark.path);
      const middle = (box.left + box.right) / 2;
      if (heads.some(({ bounds: { left, right } }) => middle > left && middle < right)) return [];
      const edge = edgeAt(box);
      const reaches = y + box.top * k < edge + finger && y + box.bottom * k > edge - finger;
      return reaches ? [{ from: (x + box.left * k) / u, to: (x + box.right * k) / u }] : [];
    });
  });
}

type Held = {
  readonly banner: Band;
  readonly between: readonly [from: number, to: number];
  /** Where hands may be, if not at both. */
  readonly sides?: readonly ('left' | 'right')[];
};

/**
 * Hands on a banner between two distances in u, one for each side: of whoever is drawn nearest, within the width of a
 * hand, beside the marks of letters; no hand where there is nobody, who is there has none for it, or there is no room.
 */
export function outerHands(
  of: Stage & Sheet,
  scenery: People,
  { banner, between: [from, to], sides = ['left', 'right'] }: Held,
): Hands {
  const { u, width } = of.size;
  const { stand, people = stand, cast } = scenery;
  const hand = (FINGERS * banner.finger) / u;
  const holders = holdersIn({ ...of, size: { u, width: Math.min(width, (to + hand) * u) } }, scenery, banner);
  const others = handsAt(of, scenery, banner);
  const wished = (layer: 'left' | 'right', otherwise: number) => {
    const shift = cast[layer];
    if (!shift || of.scene[layer].length === 0) return otherwise;
    const end = spanAbove(of.scene[layer], 0, -Infinity)[layer] + shift[0];
    return Math.min(to, Math.max(from, (people.x + end * people.k) / u - hand / 2));
  };
  const [left, right] = (['left', 'right'] as const).map((side) => {
    if (!sides.includes(side)) return undefined;
    const at = wished(side, side === 'left' ? from : to);
    const clear = clearOf(of, banner, at, others).filter((each) => each >= from && each <= to);
    const place = clear.flatMap((each) => {
      const holder = nearest(holders, each * u, hand * u);
      return holder ? [{ at: each, holder }] : [];
    })[0];
    return place && !place.holder.isBusy && hand * u < LARGEST * faceOf(place.holder) ? place : undefined;
  });
  /* Who raises something has no two hands more. */
  const isOnes = left && right && left.holder.layer === right.holder.layer;
  const isOne = isOnes || (left && right && right.at - left.at < 2 * hand);
  return [left, isOne ? undefined : right].flatMap((place) =>
    place ? [[place.holder.skin, place.at] as const] : [],
  );
}

/** Who is nearest to a hand of such a width, if within that width; of two shapes of one person the first. */
function nearest(holders: readonly Holder[], at: number, hand: number): Holder | undefined {
  const away = ({ left, right }: Holder) => Math.max(0, left - (at + hand), at - right);
  const aside = ({ left, right }: Holder) => Math.abs((left + right) / 2 - at - hand / 2);
  const near = holders.filter((holder) => away(holder) <= hand);
  const [closest] = near.toSorted((a, b) => aside(a) - aside(b));
  return (
    closest &&
    near.find(({ layer, left, right }) => {
      const middle = (closest.left + closest.right) / 2;
      return layer === closest.layer && left <= middle && right >= middle;
    })
  );
}

/** A part of a banner's edge, in u along it. */
type Taken = { readonly from: number; readonly to: number };

/** Places for a hand that lie on no mark of a banner's words and beside other hands, in u, the nearest to the wished one first. */
function clearOf(
  { measure, size: { u } }: Sheet,
  { line, cap, words, finger }: Words,
  wished: number,
  others: readonly Taken[] = [],
) {
  const hand = (FINGERS * finger) / u;
  const air = (AIR * finger) / u;
  const marked = [...line].flatMap((letter, index) => {
    if (letter.trim() === '') return [];
    const { width, up } = measure.capitals(letter);
    const end = measure.capitals(line.slice(0, index + 1)).width;
    const at = (x: number) => (words.x + x * cap) / u;
    return up > MARK ? [{ from: at(end - width) - air, to: at(end) + air }] : [];
  });
  const taken = [...marked, ...others.map(({ from, to }) => ({ from: from - air, to: to + air }))];
  return [wished, ...taken.flatMap(({ from, to }) => [from - hand, to])]
    .filter((at) => taken.every(({ from, to }) => at + hand <= from || at >= to))
    .toSorted((a, b) => Math.abs(a - wished) - Math.abs(b - wished));
}

/** Hands moved to the left to where they lie on no marks of a banner's words. */
export const besideMarks = (of: Sheet, banner: Words, hands: Hands): Hands =>
  hands.map(([skin, at]) => [skin, clearOf(of, banner, at).find((each) => each <= at) ?? at]);
