import type { Path, PathMark } from '../../drawing/drawing.ts';
import { parsePathData } from '../../drawing/path-data.ts';
import { rectanglePath, shapePath } from '../../drawing/shapes.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { Frame } from './sheet.tsx';

type Point = readonly [x: number, y: number];

const filled = (fill: ColourName, path: Path): PathMark => ({ kind: 'path', path, fill, clips: [] });

/** A flat plane with straight edges. */
export const plane = (fill: ColourName, ...points: readonly Point[]): PathMark =>
  filled(fill, [...points.map(([x, y], index): Path[number] => [index === 0 ? 'M' : 'L', x, y]), ['Z']]);

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

/** Path data as in SVG. */
export const shape = (fill: ColourName, data: string): PathMark => filled(fill, parsePathData(data));

/** A stroke with round ends. */
export const stroke = (colour: ColourName, widthPx: number, data: string): PathMark => ({
  ...{ kind: 'path', path: parsePathData(data), clips: [] },
  stroke: { colour, widthPx, cap: 'round', join: 'round' },
});
