import type { Path } from '../drawing.ts';
import { lengthIn } from '../length.ts';
import { parsePathData } from './path-data.ts';
import type { SvgElement } from './svg-tree.ts';

/** The outline of a basic shape in its own coordinates; undefined for elements that are no shape. */
export function shapePath({ name, attributes }: SvgElement): Path | undefined {
  const number = (key: string): number => {
    const value = lengthIn(attributes[key] ?? '0');
    if (value === undefined)
      throw new Error(`<${name} ${key}="${attributes[key]}"> is not a number. Write it in pixels.`);
    return value;
  };
  switch (name) {
    case 'path':
      return parsePathData(attributes['d'] ?? '');
    case 'rect':
      return rectanglePath({
        x: number('x'),
        y: number('y'),
        width: number('width'),
        height: number('height'),
        rx: number(attributes['rx'] === undefined ? 'ry' : 'rx'),
        ry: number(attributes['ry'] === undefined ? 'rx' : 'ry'),
      });
    case 'circle':
      return ellipsePath(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return [
        ['M', number('x1'), number('y1')],
        ['L', number('x2'), number('y2')],
      ];
    case 'polygon':
      return linesThrough(attributes['points'], 'Z');
    case 'polyline':
      return linesThrough(attributes['points'], '');
    default:
      return undefined;
  }
}

const linesThrough = (points = '', end: 'Z' | ''): Path =>
  points.trim() === '' ? [] : parsePathData(`M${points}${end}`);

type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx?: number;
  readonly ry?: number;
};

export function rectanglePath({ x, y, width, height, rx = 0, ry = 0 }: Rectangle): Path {
  if (width <= 0 || height <= 0) return [];
  const a = Math.min(rx, width / 2);
  const b = Math.min(ry, height / 2);
  if (a === 0 || b === 0) return parsePathData(`M${x} ${y}h${width}v${height}h${-width}Z`);
  const arc = (dx: number, dy: number) => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * a, height - 2 * b];
  return parsePathData(
    `M${x + a} ${y}h${w}${arc(a, b)}v${h}${arc(-a, b)}h${-w}${arc(-a, -b)}v${-h}${arc(a, -b)}Z`,
  );
}

function ellipsePath(cx: number, cy: number, rx: number, ry: number): Path {
  if (rx <= 0 || ry <= 0) return [];
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return parsePathData(`M${cx - rx} ${cy}${arc(rx, -ry)}${arc(rx, ry)}${arc(-rx, ry)}${arc(-rx, -ry)}Z`);
}
