import { strFromU8 } from 'fflate';
import { decodeBase64 } from './base64.ts';
import type { Matrix } from './drawing.ts';
import { multiply } from './matrix.ts';
import { parseSvg, type SvgElement } from './svg-tree.ts';

/** The SVG inside an `<image>`. Throws on pictures made of pixels. */
export function readPicture(image: SvgElement): SvgElement {
  const href = image.attributes['href'] ?? image.attributes['xlink:href'] ?? '';
  const match = /^data:image\/svg\+xml(;[^,]*)?,([\s\S]*)$/.exec(href);
  const [, parameters = '', data] = match ?? [];
  if (data === undefined) {
    throw new Error(`pictures made of pixels cannot be printed sharply ("${href.slice(0, 30)}"). Use SVG.`);
  }
  return parseSvg(parameters.includes('base64') ? strFromU8(decodeBase64(data)) : decodeURIComponent(data));
}

type Size = { readonly width: number; readonly height: number };
type Box = Size & { readonly x: number; readonly y: number };

/** From the coordinates inside the picture to the coordinates around it. */
export function pictureMatrix(image: SvgElement, picture: SvgElement): Matrix {
  const viewBox = viewBoxOf(picture);
  const size = { width: lengthOf(picture, 'width'), height: lengthOf(picture, 'height') };
  const natural = {
    x: 0,
    y: 0,
    width: size.width ?? viewBox?.width ?? 0,
    height: size.height ?? viewBox?.height ?? 0,
  };
  const inner = viewBox
    ? fit(viewBox, natural, picture.attributes['preserveAspectRatio'])
    : ([1, 0, 0, 1, 0, 0] as const);
  return multiply(fit(natural, boxOf(image), image.attributes['preserveAspectRatio']), inner);
}

export function boxOf(element: SvgElement): Box {
  return {
    x: lengthOf(element, 'x') ?? 0,
    y: lengthOf(element, 'y') ?? 0,
    width: lengthOf(element, 'width') ?? 0,
    height: lengthOf(element, 'height') ?? 0,
  };
}

function lengthOf(element: SvgElement, key: string): number | undefined {
  const text = element.attributes[key];
  return text === undefined || text.endsWith('%') ? undefined : Number.parseFloat(text);
}

function viewBoxOf(element: SvgElement): Box | undefined {
  const numbers = (element.attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
  const [x, y, width, height] = numbers.map(Number);
  return x !== undefined && y !== undefined && width !== undefined && height !== undefined
    ? { x, y, width, height }
    : undefined;
}

const shares: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 };

/** SVG's `preserveAspectRatio`. */
function fit(from: Box, to: Box, ratio = 'xMidYMid meet'): Matrix {
  const [scaleX, scaleY] = [to.width / from.width, to.height / from.height];
  if (!Number.isFinite(scaleX) || !Number.isFinite(scaleY)) {
    throw new Error('a picture has no size. Give it a viewBox.');
  }
  if (ratio.startsWith('none')) {
    return [scaleX, 0, 0, scaleY, to.x - from.x * scaleX, to.y - from.y * scaleY];
  }
  const [, alignX = 'Mid', alignY = 'Mid'] = /x(M\w\w)Y(M\w\w)/.exec(ratio) ?? [];
  const scale = ratio.includes('slice') ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
  const x = to.x + (to.width - from.width * scale) * (shares[alignX] ?? 0.5);
  const y = to.y + (to.height - from.height * scale) * (shares[alignY] ?? 0.5);
  return [scale, 0, 0, scale, x - from.x * scale, y - from.y * scale];
}
