import { strFromU8 } from 'fflate';
import { boundsOf } from '../drawing/geometry/bounds.ts';
import type { Hex, PathMark, Picture } from '../drawing/drawing.ts';
import { lengthIn } from '../drawing/length.ts';
import { transformShape } from '../drawing/geometry/matrix.ts';
import { parseSvg, type SvgElement } from '../drawing/svg/svg-tree.ts';
import { shapesIn } from '../scenes/scene.ts';
import { toHex } from './css-colour.ts';
import type { Logo } from './logo.ts';
import { greyOf } from './png-logo.ts';
import { LogoRefused, type LogoFaults } from './logo-refused.ts';

/** A logo is so many units high, so that lengths to a hundredth of one are exact. */
const HEIGHT = 1000;
const MOST = { shapes: 1000, commands: 20_000, depth: 40 };

/** What is drawn, and what says something to drawing programs alone. */
const drawn = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const silent = new Set(['title', 'desc', 'metadata']);
const active = new Set([
  'script',
  'foreignobject',
  'iframe',
  'handler',
  'listener',
  'set',
  'animate',
  'audio',
  'video',
]);
const linked = new Set(['image', 'use', 'a', 'feimage']);
const letters = new Set(['text', 'tspan', 'textpath', 'font']);

/** Reads the shapes of an SVG. Whatever is not a plain shape in a plain colour refuses the whole file. */
export function readSvgLogo(file: Uint8Array): Logo {
  const root = parsed(strFromU8(file));
  if (root.name !== 'svg') refuse((say) => say.noPicture());
  check(root, 0);
  const box = viewBoxOf(root);
  const scale = HEIGHT / box.height;
  const shapes = shapesOf(withoutSilent(root)).map((shape) =>
    transformShape([scale, 0, 0, scale, -box.x * scale, -box.y * scale], shape),
  );
  if (shapes.length === 0) refuse((say) => say.empty());
  if (shapes.length > MOST.shapes || commandsIn(shapes) > MOST.commands) refuse((say) => say.tooFine());
  const within = { left: -1, top: -1, right: box.width * scale + 1, bottom: HEIGHT + 1 };
  for (const shape of shapes) {
    const { left, top, right, bottom } = boundsOf(shape.path);
    const isIn = left >= within.left && top >= within.top && right <= within.right && bottom <= within.bottom;
    if (!isIn || !hasFiniteLengths(shape)) refuse((say) => say.outside());
  }
  const size = { width: box.width * scale, height: HEIGHT };
  const picture: Picture = { ...size, shapes };
  return { picture, grey: { ...size, shapes: shapes.map(inGrey) } };
}

function refuse(pick: (faults: LogoFaults) => { rule: string; fix: string }): never {
  throw new LogoRefused(pick);
}

function parsed(text: string): SvgElement {
  try {
    return parseSvg(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse((say) =>
      /<!DOCTYPE|<!ENTITY|<!\[CDATA/i.test(text) ? say.unknown('<!…>') : say.noPicture(),
    );
  }
}

/** Throws on the first thing that is no plain drawing; `depth` is that of the element. */
function check(element: SvgElement, depth: number): void {
  const { attributes, children } = element;
  const name = element.name.toLowerCase();
  if (depth > MOST.depth) refuse((say) => say.tooFine());
  if (active.has(name)) refuse((say) => say.active(`<${element.name}>`));
  if (linked.has(name)) refuse((say) => say.linked(`<${element.name}>`));
  if (letters.has(name)) refuse((say) => say.letters());
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) refuse((say) => say.active(key));
    if (/href$/i.test(key) || /url\(|javascript:|data:|@import/i.test(value))
      refuse((say) => (/url\(\s*['"]?#/.test(value) ? say.effects(key) : say.linked(key)));
  }
  if (silent.has(name)) return;
  if (name === 'defs' && children.length === 0) return;
  // a drawing within the drawing has a frame and a scale of its own
  const isInner = name === 'svg' && depth > 0;
  if (isInner || !drawn.has(element.name)) refuse((say) => say.unknown(`<${element.name}>`));
  for (const child of children) check(child, depth + 1);
}

const withoutSilent = (element: SvgElement): SvgElement => ({
  ...element,
  children: element.children.filter(({ name }) => drawn.has(name)).map(withoutSilent),
});

/** Throws where the drawing writer cannot draw it: see-through paint, filters, an attribute that it does not know. */
function shapesOf(root: SvgElement): PathMark<Hex>[] {
  try {
    return shapesIn(root, { matrix: [1, 0, 0, 1, 0, 0], style: {} }, colourOf);
  } catch (error) {
    if (error instanceof LogoRefused) throw error;
    return refuse((say) => say.effects(error instanceof Error ? error.message : ''));
  }
}

function colourOf(css: string): Hex | undefined {
  const text = css.trim().toLowerCase();
  if (text === 'none' || text === 'transparent') return undefined;
  return toHex(text) ?? refuse((say) => say.colour(css.slice(0, 40)));
}

function viewBoxOf({ attributes }: SvgElement) {
  const numbers = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] =
    numbers.length === 4
      ? numbers.map(Number)
      : [0, 0, lengthIn(attributes['width'] ?? ''), lengthIn(attributes['height'] ?? '')];
  const isSize = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;
  return isSize && width / height < 20 && height / width < 20
    ? { x, y, width, height }
    : refuse((say) => say.noSize());
}

/** Numbers that each can be read may be none any more when they are multiplied. */
const hasFiniteLengths = ({ path, stroke }: PathMark<Hex>): boolean =>
  [...path.flat(), stroke?.widthPx ?? 0, ...(stroke?.dashPx ?? [])].every(
    (part) => typeof part === 'string' || Number.isFinite(part),
  );

const commandsIn = (shapes: readonly PathMark<Hex>[]): number =>
  shapes.reduce((sum, { path }) => sum + path.length, 0);

function inGrey(shape: PathMark<Hex>): PathMark<Hex> {
  const { fill, stroke } = shape;
  return {
    ...shape,
    ...(fill && { fill: greyHex(fill) }),
    ...(stroke && { stroke: { ...stroke, colour: greyHex(stroke.colour) } }),
  };
}

function greyHex(colour: Hex): Hex {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${greyOf(red, green, blue).toString(16).padStart(2, '0').repeat(3)}`;
}
