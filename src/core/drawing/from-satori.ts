import { defaultLocale } from '../i18n/locales.ts';
import { type Typefaces, typefacesOf } from '../text/typefaces.ts';
import type { Palette } from '../schema/campaign.ts';
import type { Drawing, Element, Mark, Slot } from './drawing.ts';
import { paint, type Painted } from './painter.ts';
import { colourLookup } from './palette-lookup.ts';
import { boxOf } from './pictures.ts';
import type { Layer } from './layer.ts';
import { altOf, langOf, roleOf, slotIdOf, type SatoriNode } from './satori-nodes.ts';
import { readSlot } from './slots.ts';
import { parseSvg } from './svg-tree.ts';
import { LineJoiner, type Word } from './words.ts';

type Reading = {
  /** Of the sheet's language. */
  readonly typefaces?: Typefaces;
  /** Marks that stand beside the words. */
  readonly layers?: readonly Layer[];
};

/**
 * Reads the SVG of `satori(…, { embedFont: false })` and its nodes into a drawing with empty slots.
 * Throws, naming the element and the way out, on anything that cannot be printed: other colours, gradients,
 * see-through paint, filters, pixels, turned text, unknown elements.
 */
export function fromSatori(
  svg: string,
  nodes: readonly SatoriNode[],
  palette: Palette,
  { typefaces = typefacesOf(defaultLocale), layers = [] }: Reading = {},
): Drawing {
  const root = parseSvg(svg);
  const colour = colourLookup(palette);
  const painted = collect((emit) => paint(root, nodes, { colour, typefaces }, emit));

  const slotNodes = new Set(nodes.flatMap((node, index) => (slotIdOf(node) === undefined ? [] : [index])));
  const isSlot = (node: number) => slotNodes.has(node);
  const layerOf = (index: number): Layer | undefined => layers[Number(nodes[index]?.props['data-layer'])];
  const spoken = new Set([
    ...painted.flatMap((item) => item.node ?? []),
    ...nodes.flatMap((_, index) => {
      const layer = layerOf(index);
      return layer && (layer.alt !== undefined || layer.role !== 'Figure') ? [index] : [];
    }),
  ]);
  const order = nodes.flatMap((_, index) => (spoken.has(index) || isSlot(index) ? [index] : []));
  const { elements, elementOf } = elementsOf(nodes, order, layerOf);

  const marks: Mark[] = nodes.flatMap((_, index) => {
    const element = elementOf.get(index);
    return (layerOf(index)?.marks ?? []).map((mark) => ({
      ...mark,
      ...(element !== undefined && { element }),
    }));
  });
  const drawnInSlots = new Map<number, { readonly line: Word; readonly markIndex: number }>();
  for (const item of painted) {
    const element = item.node === undefined ? undefined : elementOf.get(item.node);
    if (item.kind === 'shape') {
      marks.push({ ...item.mark, ...(element !== undefined && { element }) });
    } else if (!isSlot(item.node)) {
      const { node, widthPx, ...mark } = item.line;
      marks.push({ ...mark, ...(element !== undefined && { element }) });
    } else if (!drawnInSlots.has(item.node)) {
      drawnInSlots.set(item.node, { line: item.line, markIndex: marks.length });
    }
  }

  const slots = order.flatMap((index): Slot[] => {
    const node = nodes[index];
    const elementIndex = elementOf.get(index);
    if (!node || elementIndex === undefined || !isSlot(index)) return [];
    const drawn = drawnInSlots.get(index);
    const markIndex = drawn?.markIndex ?? marks.length;
    return [{ ...readSlot(node, drawn?.line, { colour, typefaces }), markIndex, elementIndex }];
  });
  const { width: widthPx, height: heightPx } = boxOf(root);
  return { widthPx, heightPx, marks, elements, slots, ...logoRoomIn(nodes) };
}

/** The box that a template keeps for an office's logo. */
function logoRoomIn(nodes: readonly SatoriNode[]): Pick<Drawing, 'logoRoom'> {
  const node = nodes.find(({ props }) => props['data-logo'] !== undefined);
  if (!node) return {};
  const { left: xPx, top: yPx, width: widthPx, height: heightPx, props } = node;
  return { logoRoom: { xPx, yPx, widthPx, heightPx, alt: String(props['data-logo']) } };
}

type Item =
  Extract<Painted, { kind: 'shape' }> | { readonly kind: 'line'; readonly line: Word; readonly node: number };

/** Everything painted, with words joined to lines. */
function collect(run: (emit: (painted: Painted) => void) => void): Item[] {
  const items: Item[] = [];
  const joiner = new LineJoiner((line) => items.push({ kind: 'line', line, node: line.node }));
  run((painted) => {
    if (painted.kind === 'word') {
      joiner.add(painted.word);
    } else {
      joiner.finish();
      items.push(painted);
    }
  });
  joiner.finish();
  return items;
}

/** What is read aloud, in the template's order. The rows of a headline are one heading in each language. */
function elementsOf(
  nodes: readonly SatoriNode[],
  order: readonly number[],
  layerOf: (index: number) => Layer | undefined,
) {
  const elements: Element[] = [];
  const elementOf = new Map<number, number>();
  const headings = new Map<string | undefined, number>();
  for (const index of order) {
    const node = nodes[index];
    if (!node) continue;
    const element = elementFor(node, layerOf(index), langOf(nodes, node));
    const heading = element.role === 'H1' ? headings.get(element.lang) : undefined;
    const at = heading ?? elements.push(element) - 1;
    if (element.role === 'H1') headings.set(element.lang, at);
    elementOf.set(index, at);
  }
  return { elements, elementOf };
}

function elementFor(node: SatoriNode, layer: Layer | undefined, lang: string | undefined): Element {
  if (layer) {
    const { role, alt } = layer;
    return { role, ...(alt !== undefined && { alt }), ...(lang !== undefined && { lang }) };
  }
  const isPicture = node.type === 'svg' || node.type === 'img';
  const alt = altOf(node);
  const role = isPicture && alt ? ({ role: 'Figure', alt } as const) : { role: roleOf(node) };
  return lang === undefined ? role : { ...role, lang };
}
