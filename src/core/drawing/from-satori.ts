import type { Palette } from '../schema/campaign.ts';
import type { Drawing, Element, Mark, Slot } from './drawing.ts';
import { paint, type Painted } from './painter.ts';
import { colourLookup } from './palette-lookup.ts';
import { boxOf } from './pictures.ts';
import { altOf, roleOf, slotIdOf, type SatoriNode } from './satori-nodes.ts';
import { readSlot } from './slots.ts';
import { parseSvg } from './svg-tree.ts';
import { LineJoiner, type Word } from './words.ts';

/**
 * Reads the SVG of `satori(…, { embedFont: false })` and its nodes into a drawing with empty slots.
 * Throws, naming the element and the way out, on anything that cannot be printed: other colours, gradients,
 * see-through paint, filters, pixels, turned text, unknown elements.
 */
export function fromSatori(svg: string, nodes: readonly SatoriNode[], palette: Palette): Drawing {
  const root = parseSvg(svg);
  const colour = colourLookup(palette);
  const painted = collect((emit) => paint(root, nodes, colour, emit));

  const slotNodes = new Set(nodes.flatMap((node, index) => (slotIdOf(node) === undefined ? [] : [index])));
  const isSlot = (node: number) => slotNodes.has(node);
  const spoken = new Set(painted.flatMap((item) => item.node ?? []));
  const order = nodes.flatMap((_, index) => (spoken.has(index) || isSlot(index) ? [index] : []));
  const elementOf = new Map(order.map((node, element) => [node, element]));

  const marks: Mark[] = [];
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

  const slots = order.flatMap((index, elementIndex): Slot[] => {
    const node = nodes[index];
    if (!node || !isSlot(index)) return [];
    const drawn = drawnInSlots.get(index);
    const markIndex = drawn?.markIndex ?? marks.length;
    return [{ ...readSlot(node, drawn?.line, colour), markIndex, elementIndex }];
  });
  const { width: widthPx, height: heightPx } = boxOf(root);
  const elements = order.flatMap((index) => nodes[index] ?? []).map(elementFor);
  return { widthPx, heightPx, marks, elements, slots };
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

function elementFor(node: SatoriNode): Element {
  const isPicture = node.type === 'svg' || node.type === 'img';
  const alt = altOf(node);
  return isPicture && alt ? { role: 'Figure', alt } : { role: roleOf(node) };
}
