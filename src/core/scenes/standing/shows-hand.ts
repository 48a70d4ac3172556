import type { Bounds } from '../../drawing/geometry/bounds.ts';
import type { Edge, Stand } from './stand.ts';

/** True where a hand rises above what stands before its owner: what it holds would else stand there by itself. */
export const showsHand = ({ left, right, top }: Bounds, { x, y, k }: Stand, { upperAt }: Edge): boolean =>
  y + top * k < upperAt(x + ((left + right) / 2) * k);
