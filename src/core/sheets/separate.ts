import { Fragment, type JSXNode } from 'satori/jsx';
import { colourNames } from '../schema/colour-names.ts';
import { withSigns } from '../text/line-breaks.ts';
import type { PlainMark } from '../drawing/drawing.ts';
import type { Layer } from '../drawing/layer.ts';

/** A template's tree in two: the text that satori lays out, and the layers of marks in painting order. */
export type Separated = { readonly words: JSXNode; readonly layers: readonly Layer[] };

type Props = Readonly<Record<string, unknown>>;

/**
 * Unfolds a template's parts and takes its marks out of the tree. An empty box with `data-layer`, the layer's index,
 * stays in the place of each, so that it is read in its turn. Words are marked where a line of them may end. Throws for
 * a mark in a colour that the palette lacks.
 */
export function separate(tree: JSXNode): Separated {
  const layers: Layer[] = [];
  const visit = (node: unknown): unknown => {
    if (typeof node === 'string') return withSigns(node);
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null || !('type' in node) || !('props' in node)) return node;
    const { type, props } = node as { readonly type: unknown; readonly props: Props };
    if (typeof type === 'function') return visit(type(props));
    if (type === Fragment) return visit(props['children']);
    const layer = props['data-layer'] as Layer | undefined;
    if (layer) {
      layer.marks.forEach(requireColours);
      layers.push(layer);
      const { lang } = props;
      return { type: 'div', props: { 'data-layer': layers.length - 1, lang, style: nowhere } };
    }
    return { ...node, props: { ...props, children: visit(props['children']) } };
  };
  return { words: visit(tree) as JSXNode, layers };
}

const inPalette: ReadonlySet<string> = new Set(colourNames);

function requireColours(mark: PlainMark): void {
  const colours = [mark.fill, mark.kind === 'path' ? mark.stroke?.colour : undefined];
  const strange = colours.find((name) => name !== undefined && !inPalette.has(name));
  if (strange === undefined) return;
  throw new Error(`colour "${strange}" of a mark is not in the palette. Use ${colourNames.join(', ')}.`);
}

const nowhere = { position: 'absolute', display: 'flex', left: 0, top: 0, width: 1, height: 1 } as const;
