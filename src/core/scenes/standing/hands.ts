import { spanAbove } from '../../drawing/geometry/silhouette.ts';
import type { Measure } from '../../drawing/setting/measure.ts';
import type { Skin } from '../hand.ts';
import type { Scenery, Stage, Stand } from './stand.ts';

/** Hands on a banner: whose, and how far along it in u. */
export type Hands = readonly (readonly [skin: Skin, at: number])[];

/** The hands of those who stand at the left and at the right. */
export const handsAt = (
  { hands: [left, right] }: { readonly hands: readonly [left: Skin, right: Skin] },
  leftAt: number,
  rightAt: number,
): Hands => [
  [left, leftAt],
  [right, rightAt],
];

/** Width of a hand on a banner in u, and of any in fingers. */
const HAND = 20;
const FINGERS = HAND / 4.6;

/** Hands of those who stand outermost, beside their shoulders, between two distances in u; there where nobody stands. */
export function outerHands(
  { look, scene, size: { u } }: Stage & { readonly look: Parameters<typeof handsAt>[0] },
  { stand, people = stand, cast }: Scenery & { readonly people?: Stand },
  [from, to]: readonly [number, number],
): Hands {
  const at = (layer: 'left' | 'right', otherwise: number) => {
    const shift = cast[layer];
    if (!shift || scene[layer].length === 0) return otherwise;
    const end = spanAbove(scene[layer], 0, -Infinity)[layer] + shift[0];
    return Math.min(to, Math.max(from, (people.x + end * people.k) / u - HAND / 2));
  };
  return handsAt(look, at('left', from), at('right', to));
}

/** From so much above capitals on, in parts of them, a letter has a mark. */
const MARK = 0.05;

/** A line of capitals on a banner, and where it begins. */
type Words = {
  readonly line: string;
  readonly cap: number;
  readonly words: { readonly x: number };
  /** Of a finger that lies on it, in pixels. */
  readonly finger: number;
};

/** Hands moved to the left where they would lie on marks of a banner's words. */
export function besideMarks(
  { measure, size: { u } }: { readonly measure: Measure; readonly size: { readonly u: number } },
  { line, cap, words, finger }: Words,
  hands: Hands,
): Hands {
  const marked = [...line].flatMap((letter, index) => {
    if (letter.trim() === '') return [];
    const { width, up } = measure.capitals(letter);
    const end = measure.capitals(line.slice(0, index + 1)).width;
    const at = (x: number) => (words.x + x * cap) / u;
    return up > MARK ? [{ from: at(end - width), to: at(end) }] : [];
  });
  const hand = (FINGERS * finger) / u;
  const clear = (wished: number) =>
    marked
      .toReversed()
      .reduce((at, { from, to }) => (at < to && at + hand > from ? from - hand : at), wished);
  return hands.map(([skin, at]) => [skin, clear(at)]);
}
