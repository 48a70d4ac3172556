import type { Typefaces } from '../text/typefaces.ts';
import type { Drawing, Element, Mark, Slot, TextMark } from './drawing.ts';
import type { Layer } from './layer.ts';
import { langOf, roleOf, slotIdOf, type SatoriNode } from './satori-nodes.ts';
import { readSlot } from './slots/slots.ts';

/** A line of text that stands where it is painted. */
export type Line = TextMark & {
  /** Index of its node. */
  readonly node: number;
};

type LaidOut = {
  /** All boxes, in the template's order. */
  readonly nodes: readonly SatoriNode[];
  /** What they say, in painting order. */
  readonly lines: readonly Line[];
  readonly widthPx: number;
  readonly heightPx: number;
};

type Reading = {
  /** Of the sheet's language. */
  readonly typefaces: Typefaces;
  /** Marks that stand beside the words. */
  readonly layers: readonly Layer[];
};

/** Words and boxes that were laid out, and the layers of marks among them, as a drawing with empty slots. */
export function fromNodes(
  { nodes, lines, widthPx, heightPx }: LaidOut,
  { typefaces, layers }: Reading,
): Drawing {
  const spoken = new Set(lines.map(({ node }) => node));
  const layerOf = (node: SatoriNode): Layer | undefined => layers[Number(node.props['data-layer'])];
  const isRead = (node: SatoriNode, index: number) => {
    const layer = layerOf(node);
    return layer
      ? layer.alt !== undefined || layer.role !== 'Figure'
      : spoken.has(index) || slotIdOf(node) !== undefined;
  };
  const { elements, elementOf } = elementsOf(nodes, isRead, layerOf);

  const marks: Mark[] = [
    ...nodes.flatMap((node, index) =>
      (layerOf(node)?.marks ?? []).map((mark) => ({ ...mark, ...elementOf(index) })),
    ),
    ...lines.map(({ node, ...mark }) => ({ ...mark, ...elementOf(node) })),
  ];
  const slots = nodes.flatMap((node, index): Slot[] => {
    const elementIndex = elementOf(index)?.element;
    if (elementIndex === undefined || slotIdOf(node) === undefined) return [];
    return [{ ...readSlot(node, typefaces), markIndex: marks.length, elementIndex }];
  });
  return { widthPx, heightPx, marks, elements, slots, ...logoRoomIn(nodes) };
}

/** The box that a template keeps for an office's logo. */
function logoRoomIn(nodes: readonly SatoriNode[]): Pick<Drawing, 'logoRoom'> {
  const node = nodes.find(({ props }) => props['data-logo'] !== undefined);
  if (!node) return {};
  const { left: xPx, top: yPx, width: widthPx, height: heightPx, props } = node;
  return { logoRoom: { xPx, yPx, widthPx, heightPx, alt: String(props['data-logo']) } };
}

/** What is read aloud, in the template's order. The rows of a headline are one heading in each language. */
function elementsOf(
  nodes: readonly SatoriNode[],
  isRead: (node: SatoriNode, index: number) => boolean,
  layerOf: (node: SatoriNode) => Layer | undefined,
) {
  const elements: Element[] = [];
  const places = new Map<number, number>();
  const headings = new Map<string | undefined, number>();
  for (const [index, node] of nodes.entries()) {
    if (!isRead(node, index)) continue;
    const { role, alt } = layerOf(node) ?? { role: roleOf(node) };
    const lang = langOf(nodes, node);
    const heading = role === 'H1' ? headings.get(lang) : undefined;
    const element = { role, ...(alt !== undefined && { alt }), ...(lang !== undefined && { lang }) };
    const at = heading ?? elements.push(element) - 1;
    if (role === 'H1') headings.set(lang, at);
    places.set(index, at);
  }
  const elementOf = (index: number) => {
    const element = places.get(index);
    return element === undefined ? undefined : { element };
  };
  return { elements, elementOf };
}
