import type { Path, PathMark } from '../drawing.ts';
import { parsePathData } from '../svg/path-data.ts';
import { rectanglePath, shapePath } from '../svg/shapes.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { Frame } from '../geometry/bounds.ts';
import { transformShape } from '../geometry/matrix.ts';

type Point = readonly [x: number, y: number];

const filled = (fill: ColourName, path: Path): PathMark => ({ kind: 'path', path, fill, clips: [] });

/** A flat plane with straight edges. */
export const plane = (fill: ColourName, ...points: readonly Point[]): PathMark =>
  filled(fill, [...points.map(([x, y], index): Path[number] => [index === 0 ? 'M' : 'L', x, y]), ['Z']]);

/** A height or a distance from the left, at a point along it where it leans. */
export type Edge = number | ((at: number) => number);
const at = (edge: Edge, point: number): number => (typeof edge === 'number' ? edge : edge(point));

/** The trimmed sheet, and how far beyond its edges a plane goes on that runs off it. */
export type Sheet = { readonly width: number; readonly height: number; readonly runOff: number };

/** From where to where a plane reaches; it runs off the sheet where that is not given. */
type Reach = { readonly from?: Edge | undefined; readonly to?: Edge | undefined };

/** A plane from a height down to another, over the whole width of the sheet if not less. */
export function across(
  { width, height, runOff }: Sheet,
  fill: ColourName,
  reach: Reach & { readonly left?: number; readonly right?: number } = {},
): PathMark {
  const { from = -runOff, to = height + runOff, left = -runOff, right = width + runOff } = reach;
  const [above, below] = [(x: number): Point => [x, at(from, x)], (x: number): Point => [x, at(to, x)]];
  return plane(fill, above(left), above(right), below(right), below(left));
}

/** A plane from the left edge of the sheet to an end square to its two parallel edges, which begins so far along the upper one. */
export function toAnEnd(
  { runOff }: Pick<Sheet, 'runOff'>,
  fill: ColourName,
  { from, to, end }: Ended,
): PathMark {
  const left = -runOff;
  return plane(fill, [left, from(left)], ...squareEnd({ from, to, end }), [left, to(left)]);
}

/** Two parallel lines, and how far along the upper one an end square to both begins. */
export type Ended = {
  readonly from: (x: number) => number;
  readonly to: (x: number) => number;
  readonly end: number;
};

/** That end, from the upper to the lower line. */
export function squareEnd({ from, to, end }: Ended): readonly [Point, Point] {
  const rise = from(0) - from(1);
  const x = end + ((to(end) - from(end)) * rise) / (1 + rise ** 2);
  return [
    [end, from(end)],
    [x, to(x)],
  ];
}

/** A plane from a distance from the left to another, over the whole height of the sheet if not less. */
export function upright(
  { width, height, runOff }: Sheet,
  fill: ColourName,
  reach: Reach & { readonly top?: number; readonly bottom?: number },
): PathMark {
  const { from = -runOff, to = width + runOff, top = -runOff, bottom = height + runOff } = reach;
  const [left, right] = [(y: number): Point => [at(from, y), y], (y: number): Point => [at(to, y), y]];
  return plane(fill, left(top), right(top), right(bottom), left(bottom));
}

export const rectangle = (fill: ColourName, { left, top, width, height }: Frame, radius = 0): PathMark =>
  filled(fill, rectanglePath({ x: left, y: top, width, height, rx: radius, ry: radius }));

export const circle = (fill: ColourName, [x, y]: Point, radius: number): PathMark =>
  filled(
    fill,
    shapePath({
      ...{ name: 'circle', children: [], text: '' },
      attributes: { cx: `${x}`, cy: `${y}`, r: `${radius}` },
    }) ?? [],
  );

/** A drawing about 0 0, so many times as large about another point. */
export const drawnAt = (
  drawing: readonly PathMark[],
  { x, y, k }: { readonly x: number; readonly y: number; readonly k: number },
): PathMark[] => drawing.map((mark) => transformShape([k, 0, 0, k, x, y], mark));

/** Path data as in SVG. */
export const shape = (fill: ColourName, data: string): PathMark => filled(fill, parsePathData(data));

/** All that is beside a frame, to beyond the edges of the sheet. */
export function beside({ width, height, runOff }: Sheet, fill: ColourName, frame: Frame): PathMark {
  const { left, top } = frame;
  const [start, right, bottom] = [-runOff, width + runOff, height + runOff];
  const sheet = `M${start} ${start}H${right}V${bottom}H${start}Z`;
  const hole = `M${left} ${top}V${top + frame.height}H${left + frame.width}V${top}Z`;
  return { ...shape(fill, sheet + hole), fillRule: 'evenodd' };
}

/** A line along the edges of a frame. */
export const outline = (colour: ColourName, widthPx: number, { left, top, width, height }: Frame): PathMark =>
  stroke(colour, widthPx, `M${left} ${top}h${width}v${height}h${-width}Z`);

/** A stroke with round ends. */
export const stroke = (colour: ColourName, widthPx: number, data: string): PathMark => ({
  ...{ kind: 'path', path: parsePathData(data), clips: [] },
  stroke: { colour, widthPx, cap: 'round', join: 'round' },
});
