import type { ColourName } from '../../schema/campaign.ts';
import type { Matrix, PathMark } from '../drawing.ts';
import { lengthIn } from '../length.ts';
import { uniformScale } from '../geometry/matrix.ts';
import type { SvgElement } from './svg-tree.ts';

/** Reads a colour as written in an SVG; undefined for `none` and `transparent`. */
export type ColourLookup<Colour extends string = ColourName> = (css: string) => Colour | undefined;

/** Attributes that descendants inherit, as written. */
export type Style = Readonly<Record<string, string>>;

const inherited = [
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'shape-rendering',
  'color',
];

/** Attributes that change nothing here: geometry is read elsewhere, the rest is for other readers. */
const harmless = new Set(
  [
    'id class key role xmlns xmlns:xlink version lang xml:lang xml:space tabindex focusable',
    'x y width height rx ry cx cy r x1 y1 x2 y2 d points viewBox preserveAspectRatio href transform clip-path mask',
    'clip-rule stroke-miterlimit font-family font-size font-weight letter-spacing enable-background overflow',
  ]
    .join(' ')
    .split(' '),
);

/** Attributes that are allowed with one value only: the one that changes nothing. */
const onlyNeutral: ReadonlyMap<string, readonly string[]> = new Map([
  ['opacity', ['1']],
  ['fill-opacity', ['1']],
  ['stroke-opacity', ['1']],
  ['stroke-dashoffset', ['0']],
  ['font-style', ['normal']],
  ['filter', ['none']],
  ['display', ['inline', 'block']],
  ['visibility', ['visible']],
  ['mix-blend-mode', ['normal']],
  ['vector-effect', ['none']],
]);

/** The style of an element inside `parent`. Throws on attributes that the print writer cannot draw. */
export function styleOf(element: SvgElement, parent: Style): Style {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (inherited.includes(name)) own[name] = value;
    else if (onlyNeutral.get(name)?.includes(value)) continue;
    else if (onlyNeutral.has(name)) refuse(name, value, `Leave it out; flat colours only.`);
    else if (!harmless.has(name) && !/^(aria|data)-/.test(name)) refuse(name, value, 'Leave it out.');
  }
  return { ...parent, ...own };
}

function refuse(name: string, value: string, fix: string): never {
  throw new Error(`${name}="${value}" cannot be drawn. ${fix}`);
}

/** Fill and stroke of a shape whose coordinates went through `matrix`; undefined when it paints nothing. */
export function paintOf<Colour extends string>(
  style: Style,
  matrix: Matrix,
  colour: ColourLookup<Colour>,
): Omit<PathMark<Colour>, 'kind' | 'path' | 'clips' | 'element'> | undefined {
  const fill = colour(written(style, 'fill') ?? 'black');
  const strokeColour = colour(written(style, 'stroke') ?? 'none');
  const widthPx = strokeColour ? strokeWidth(style, matrix) : 0;
  if (!fill && widthPx === 0) return undefined;
  const dashPx = strokeColour ? dashes(style, matrix) : undefined;
  return {
    ...(fill && { fill }),
    ...(fill && style['fill-rule'] === 'evenodd' && { fillRule: 'evenodd' as const }),
    ...(strokeColour &&
      widthPx > 0 && {
        stroke: {
          colour: strokeColour,
          widthPx,
          cap: oneOf(['butt', 'round', 'square'], style['stroke-linecap'], 'stroke-linecap'),
          join: oneOf(['miter', 'round', 'bevel'], style['stroke-linejoin'], 'stroke-linejoin'),
          ...(dashPx && { dashPx }),
        },
      }),
    ...(style['shape-rendering'] === 'crispEdges' && { crisp: true }),
  };
}

/** A colour as it is written, or that which `currentColor` stands for. */
const written = (style: Style, use: 'fill' | 'stroke'): string | undefined =>
  style[use]?.toLowerCase() === 'currentcolor' ? (style['color'] ?? 'black') : style[use];

function strokeWidth(style: Style, matrix: Matrix): number {
  const text = style['stroke-width'] ?? '1';
  const width = lengthIn(text);
  if (width === undefined || width < 0) return refuse('stroke-width', text, 'Write it in pixels.');
  return width === 0 ? 0 : width * strokeScale(matrix);
}

function dashes(style: Style, matrix: Matrix): number[] | undefined {
  const text = style['stroke-dasharray'] ?? 'none';
  if (text === 'none') return undefined;
  const lengths = text
    .trim()
    .split(/[\s,]+/)
    .map((part) => {
      const length = lengthIn(part);
      if (length === undefined || length < 0)
        return refuse('stroke-dasharray', text, 'Write lengths in pixels.');
      return length * strokeScale(matrix);
    });
  // as SVG has it, dashes without any length are a whole line; a PDF may not have them
  if (lengths.every((length) => length === 0)) return undefined;
  return lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths;
}

function strokeScale(matrix: Matrix): number {
  const scale = uniformScale(matrix);
  if (scale !== undefined) return scale;
  throw new Error('a stroke is stretched more in one direction. Scale both directions alike.');
}

function oneOf<T extends string>(
  allowed: readonly [T, ...T[]],
  value: string | undefined,
  attribute: string,
): T {
  if (value === undefined) return allowed[0];
  return allowed.find((item) => item === value) ?? refuse(attribute, value, `Use ${allowed.join(', ')}.`);
}
