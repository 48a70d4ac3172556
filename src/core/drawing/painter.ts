import { withoutSigns } from '../text/line-breaks.ts';
import type { Typefaces } from '../text/typefaces.ts';
import { areApart, boundsOf, type Bounds } from './bounds.ts';
import { clipsOf, collectIds, effectiveClips, type Ids } from './clips.ts';
import type { Matrix, Path, PathMark } from './drawing.ts';
import { identity, multiply, parseTransform, transformPath, transformPoint } from './matrix.ts';
import { paintOf, styleOf, type Style } from './paint.ts';
import type { ColourLookup } from './palette-lookup.ts';
import { boxOf, pictureMatrix, readPicture } from './pictures.ts';
import { altOf, findPictureNode, findTextNode, type SatoriNode } from './satori-nodes.ts';
import { rectanglePath, shapePath } from './shapes.ts';
import type { SvgElement } from './svg-tree.ts';
import type { Word } from './words.ts';

/** What satori painted, in order: shapes with the node they picture, and words with the node they stand in. */
export type Painted =
  | { readonly kind: 'shape'; readonly mark: PathMark; readonly node: number | undefined }
  | { readonly kind: 'word'; readonly word: Word };

type GraphicsState = {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly clips: readonly Path[];
  readonly ids: Ids;
  /** The picture that this is part of. */
  readonly node: number | undefined;
};

/** Walks satori's SVG and hands over everything visible. Throws on what is outside the subset. */
export function paint(
  root: SvgElement,
  nodes: readonly SatoriNode[],
  { colour, typefaces }: { readonly colour: ColourLookup; readonly typefaces: Typefaces },
  emit: (painted: Painted) => void,
): void {
  const { width, height } = boxOf(root);
  const canvas: Bounds = { left: 0, top: 0, right: width, bottom: height };
  const taken = new Set<number>();

  function visit(element: SvgElement, outer: GraphicsState): void {
    if (invisible.has(element.name)) return;
    try {
      const state = enter(element, outer);
      if (element.name === 'g' || element.name === 'svg') {
        for (const child of element.children) visit(child, state);
      } else if (element.name === 'image') {
        visitPicture(element, state);
      } else if (element.name === 'text') {
        visitText(element, state);
      } else {
        visitShape(element, state);
      }
    } catch (error) {
      throw located(error, element);
    }
  }

  function visitPicture(image: SvgElement, state: GraphicsState): void {
    const picture = readPicture(image);
    const box = boxOf(image);
    const node = findPictureNode(nodes, box, taken);
    if (node !== undefined) taken.add(node);
    const hasAlt = node !== undefined && nodes[node] !== undefined && altOf(nodes[node]) !== undefined;
    visit(picture, {
      matrix: multiply(state.matrix, pictureMatrix(image, picture)),
      style: {},
      clips: [...state.clips, transformPath(state.matrix, rectanglePath(box))],
      ids: collectIds(picture),
      node: hasAlt ? node : undefined,
    });
  }

  function visitShape(element: SvgElement, state: GraphicsState): void {
    const shape = shapePath(element);
    if (!shape) throw new Error('this element is outside the subset. Use paths, shapes, groups and text.');
    const paint = paintOf(state.style, state.matrix, colour);
    if (!paint || shape.length === 0) return;
    const path = transformPath(state.matrix, shape);
    const bounds = grow(boundsOf(path), paint.stroke?.widthPx ?? 0);
    const clips = effectiveClips(state.clips, bounds);
    if (clips && !areApart(bounds, canvas))
      emit({ kind: 'shape', mark: { kind: 'path', path, clips, ...paint }, node: state.node });
  }

  function visitText(element: SvgElement, state: GraphicsState): void {
    const text = withoutSigns(element.text).normalize('NFC');
    if (text === '') return;
    const [scale, b, c, d] = state.matrix;
    if (Math.abs(b) + Math.abs(c) + Math.abs(scale - d) > 1e-4 || scale <= 0) {
      throw new Error('turned or stretched text is not supported. Keep text upright.');
    }
    const { attributes } = element;
    const number = (name: string) => Number(attributes[name] ?? 0);
    const size = number('font-size');
    const node = findTextNode(nodes, { text, x: number('x') + 1, y: number('y') - size * 0.3 });
    /** A line may fill its box to the edge; the space after it is then outside and nobody sees it. */
    const isOverhangingSpace = node === undefined && text.trim() === '';
    if (isOverhangingSpace) return;
    if (node === undefined) throw new Error('it stands outside its box. Make the box larger.');
    if (state.style['stroke'] !== undefined) throw new Error('text has no outline here. Leave it out.');
    const fill = colour(state.style['fill'] ?? 'black');
    if (!fill) return;
    const [xPx, yPx] = transformPoint(state.matrix, number('x'), number('y'));
    const [sizePx, widthPx] = [size * scale, number('width') * scale];
    const clips = effectiveClips(state.clips, {
      left: xPx,
      right: xPx + widthPx,
      top: yPx - sizePx,
      bottom: yPx + sizePx * 0.3,
    });
    if (!clips) return;
    const letterSpacingPx = number('letter-spacing') * scale;
    const word: Word = {
      kind: 'text',
      text,
      ...typefaces(
        attributes['font-family'] ?? '',
        weights[attributes['font-weight'] ?? 'normal'] ?? number('font-weight'),
      ),
      ...{ sizePx, xPx, yPx, widthPx, fill, clips, node },
      ...(letterSpacingPx !== 0 && { letterSpacingPx }),
    };
    emit({ kind: 'word', word });
  }

  const start: GraphicsState = {
    matrix: identity,
    style: {},
    clips: [],
    ids: collectIds(root),
    node: undefined,
  };
  visit(root, start);
}

/** Elements that paint nothing where they stand. */
const invisible = new Set(['defs', 'clipPath', 'mask', 'title', 'desc', 'metadata']);
const weights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

function enter(element: SvgElement, outer: GraphicsState): GraphicsState {
  const matrix = multiply(outer.matrix, parseTransform(element.attributes['transform'] ?? ''));
  return {
    ...outer,
    matrix,
    style: styleOf(element, outer.style),
    clips: [...outer.clips, ...clipsOf(element, matrix, outer.ids)],
  };
}

const grow = (bounds: Bounds, byPx: number): Bounds => ({
  left: bounds.left - byPx,
  top: bounds.top - byPx,
  right: bounds.right + byPx,
  bottom: bounds.bottom + byPx,
});

/** Says which element it was, and in which picture. */
function located(error: unknown, element: SvgElement): Error {
  const { name, attributes, text } = element;
  const label = attributes['aria-label'] ?? attributes['id'] ?? text.trim();
  const shown = label === '' ? (attributes['d'] ?? attributes['points'] ?? '').slice(0, 40) : label;
  const message = error instanceof Error ? error.message : String(error);
  const isNested = name === 'svg' || name === 'g' || name === 'image';
  if (isNested && shown === '') return error instanceof Error ? error : new Error(message);
  return new Error(`<${name}>${shown && ` "${shown}"`}: ${message}`, { cause: error });
}
