import type { JSXNode } from 'satori/jsx';
import { baselineInLine } from '../drawing/slots/fit-in-slot.ts';
import type { Line } from '../drawing/from-nodes.ts';
import type { SatoriNode } from '../drawing/satori-nodes.ts';
import { colourNames } from '../schema/colour-names.ts';
import { lineHeightPx } from '../text/fit.ts';
import { linesOf, withoutSigns } from '../text/line-breaks.ts';
import type { Shaper } from '../text/shaper.ts';
import type { Typefaces } from '../text/typefaces.ts';

type Setting = { readonly shaper: Shaper; readonly typefaces: Typefaces };
type Style = Readonly<Record<string, unknown>>;
type Props = Readonly<Record<string, unknown>>;
type Box = Pick<SatoriNode, 'type' | 'props'>;
type Corner = { readonly left: number; readonly top: number };

/**
 * Lays out a template of which every text stands in a box of its own, its lines known, to the pixel as satori does, which
 * is too heavy for a page. Throws for a template with any other box.
 */
export function layOutBoxes(words: JSXNode, setting: Setting) {
  const nodes: SatoriNode[] = [];
  const lines: Line[] = [];
  const visit = (node: unknown, corner: Corner): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, corner);
    if (!isBox(node)) return;
    const style = styleOf(node);
    if (style['position'] !== 'absolute') {
      if (Object.keys(style).join() !== 'display') throw unknownBox(node);
      visit(node.props['children'], corner);
      return;
    }
    const at = { left: corner.left + number(style, 'left'), top: corner.top + number(style, 'top') };
    const frame = { ...at, width: number(style, 'width'), height: number(style, 'height') };
    nodes.push({ ...onPixels(frame), type: node.type, props: node.props });
    const { children } = node.props;
    if (style['flexDirection'] !== 'column') {
      visit(children, at);
      return;
    }
    if (!isBox(children) || typeof children.props['children'] !== 'string') throw unknownBox(node);
    const texts = linesOf(children.props['children']);
    const said = paragraphIn(children, { ...frame, justify: style['justifyContent'] }, texts.length);
    lines.push(...linesIn(children, { ...said, texts, node: nodes.length }, setting));
    const textContent = withoutSigns(children.props['children']);
    nodes.push({ ...onPixels(said), type: children.type, props: children.props, textContent });
  };
  visit(words, { left: 0, top: 0 });
  return { nodes, lines };
}

type Frame = Corner & { readonly width: number; readonly height: number };

/** Edges are rounded, not lengths. */
function onPixels({ left, top, width, height }: Frame): Frame {
  const [x, y] = [Math.round(left), Math.round(top)];
  return { left: x, top: y, width: Math.round(left + width) - x, height: Math.round(top + height) - y };
}

const shareBefore: Readonly<Record<string, number>> = {
  left: 0,
  center: 0.5,
  right: 1,
  'flex-start': 0,
  'flex-end': 1,
};
const shareOf = (side: unknown): number => shareBefore[String(side)] ?? 0;

/** A heading or paragraph of so many lines in a box as wide as it. */
function paragraphIn({ props }: Box, box: Frame & { readonly justify: unknown }, count: number): Frame {
  const style = styleOf({ props });
  const height = count * lineHeightPx(number(style, 'fontSize'), number(style, 'lineHeight'));
  const { left, width } = box;
  return { left, width, height, top: box.top + (box.height - height) * shareOf(box.justify) };
}

function linesIn(
  { props }: Box,
  { left, top, width, texts, node }: Frame & { readonly texts: readonly string[]; readonly node: number },
  { shaper, typefaces }: Setting,
): Line[] {
  const style = styleOf({ props });
  const [sizePx, lineHeight] = [number(style, 'fontSize'), number(style, 'lineHeight')];
  const { font, weight } = typefaces(String(style['fontFamily']), number(style, 'fontWeight'));
  const baseline = baselineInLine(shaper.metrics(font, weight), sizePx, lineHeight);
  const fill = colourNames.find((colour) => colour === style['color']);
  if (!fill) throw unknownBox({ props });
  return texts.map((text, index) => {
    const room = Math.ceil(width) - shaper.measure(font, weight, text) * sizePx;
    return {
      kind: 'text',
      text,
      font,
      weight,
      sizePx,
      fill,
      clips: [],
      node,
      xPx: Math.round(left) + room * shareOf(style['textAlign']),
      yPx: Math.round(top) + index * lineHeightPx(sizePx, lineHeight) + baseline,
    };
  });
}

function isBox(node: unknown): node is Box {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}

function styleOf({ props }: { readonly props: Props }): Style {
  const style = props['style'];
  return typeof style === 'object' && style !== null ? { ...style } : {};
}

function number(style: Style, key: string): number {
  const value = style[key];
  if (typeof value === 'number') return value;
  throw new Error(`${key} of a box is ${String(value)}, not a number: only satori lays it out.`);
}

const unknownBox = (node: Pick<Box, 'props'>) =>
  new Error(`Only satori lays out ${JSON.stringify(node.props)}.`);
