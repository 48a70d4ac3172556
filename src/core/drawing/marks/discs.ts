import type { ColourName } from '../../schema/campaign.ts';
import type { PathMark } from '../drawing.ts';
import { shape, squareEnd } from './shapes.ts';

/** A disc in the middle of a square sheet: its middle from the left and from the top, and its radius, in pixels. */
export type Disc = { readonly middle: number; readonly radius: number };

/** Height of a straight line at a distance from the left. */
type Line = (x: number) => number;

type Between = {
  /** Its upper edge. */
  readonly from: Line;
  /** Its lower edge, if not that of the disc. */
  readonly to?: Line;
  /** Where its upper edge ends at the right, square to it, if not at that of the disc. */
  readonly end?: number;
};

/** What lies on a disc between two lines that cross it, parallel where it has an end of its own. */
export function onDisc(fill: ColourName, disc: Disc, { from, to, end }: Between): PathMark {
  const [left, right] = crossings(disc, from);
  if (!to) return shape(fill, `M${left}L${right}${arc(disc, from(disc.middle) < disc.middle)}${left}Z`);
  const [lowerLeft, lowerRight] = crossings(disc, to);
  const side =
    end === undefined
      ? `${right}${arc(disc)}${lowerRight}`
      : squareEnd({ from, to, end })
          .map((corner) => corner.join(' '))
          .join('L');
  return shape(fill, `M${left}L${side}L${lowerLeft}${arc(disc)}${left}Z`);
}

/** How much of what is around a disc: all, or what lies below its middle. */
type Part = 'all' | 'lower';

/** From a disc's edge to that of a larger one about the same middle. */
export function ringMark(
  fill: ColourName,
  { middle, radius }: Disc,
  wide: number,
  part: Part = 'all',
): PathMark {
  const from = middle - wide;
  const outer = `H${middle + wide}A${wide} ${wide} 0 0 1 ${from} ${middle}`;
  const rest = part === 'all' ? `A${wide} ${wide} 0 0 1 ${middle + wide} ${middle}` : 'Z';
  return shape(fill, `${opening({ middle, radius }, part)}${outer}${rest}Z`);
}

/** From a disc's edge to so far beyond those of the square sheet. */
export function outsideMark(fill: ColourName, disc: Disc, runOff: number, part: Part = 'all'): PathMark {
  const [from, until] = [-runOff, 2 * disc.middle + runOff];
  const top = part === 'all' ? from : disc.middle;
  return shape(fill, `${opening(disc, part)}H${until}V${until}H${from}V${top}H${until}V${disc.middle}Z`);
}

/** Along a disc's edge against the way of what is around it: its lower half, or all of it. */
const opening = ({ middle, radius }: Disc, part: Part): string => {
  const half = `A${radius} ${radius} 0 0 0 `;
  const [near, far] = [`${middle - radius} ${middle}`, `${middle + radius} ${middle}`];
  return part === 'all' ? `M${far}${half}${near}${half}${far}` : `M${near}${half}${far}`;
};

const arc = ({ radius }: Disc, isLarge = false): string => `A${radius} ${radius} 0 ${isLarge ? 1 : 0} 1 `;

/** Where a line crosses a disc's edge, from the left. */
function crossings({ middle, radius }: Disc, line: Line): readonly [string, string] {
  const rise = line(0) - line(1);
  const down = line(middle) - middle;
  const square = 1 + rise ** 2;
  const root = Math.sqrt((down * rise) ** 2 - square * (down ** 2 - radius ** 2));
  const at = (sign: number) => {
    const x = middle + (down * rise + sign * root) / square;
    return `${x} ${line(x)}`;
  };
  return [at(-1), at(1)];
}
