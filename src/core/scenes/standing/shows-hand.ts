import type { Bounds } from '../../drawing/geometry/bounds.ts';
import type { Edge, Stand } from './stand.ts';

/** Of the height of a hand: its fingers. */
const FINGERS = 0.4;

/** True where the fingers of a hand are above what stands before its owner: what it holds would else stand there by itself. */
export const showsHand = (
  { left, right, top, bottom }: Bounds,
  { x, y, k }: Stand,
  { upperAt }: Edge,
): boolean => y + (top + FINGERS * (bottom - top)) * k < upperAt(x + ((left + right) / 2) * k);
