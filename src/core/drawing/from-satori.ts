import { defaultLocale } from '../i18n/locales.ts';
import { type Typefaces, typefacesOf } from '../text/typefaces.ts';
import type { Drawing, Element, Mark, Slot } from './drawing.ts';
import type { Layer } from './layer.ts';
import { langOf, roleOf, slotIdOf, type SatoriNode } from './satori-nodes.ts';
import { readSlot } from './slots.ts';
import { type SvgElement, parseSvg } from './svg-tree.ts';
import { LineJoiner, type Word, wordOf } from './words.ts';

type Reading = {
  /** Of the sheet's language. */
  readonly typefaces?: Typefaces;
  /** Marks that stand beside the words. */
  readonly layers?: readonly Layer[];
};

/**
 * Reads the words and boxes that satori laid out (`embedFont: false`) into a drawing with empty slots; all else on a sheet
 * are layers of marks. Throws, naming the text and the way out, on whatever else satori drew, on turned text and on
 * colours that are not names of the palette.
 */
export function fromSatori(
  svg: string,
  nodes: readonly SatoriNode[],
  { typefaces = typefacesOf(defaultLocale), layers = [] }: Reading = {},
): Drawing {
  const root = parseSvg(svg);
  const lines = linesIn(root, nodes, typefaces);
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
    ...lines.map(({ node, widthPx, ...mark }) => ({ ...mark, ...elementOf(node) })),
  ];
  const slots = nodes.flatMap((node, index): Slot[] => {
    const elementIndex = elementOf(index)?.element;
    if (elementIndex === undefined || slotIdOf(node) === undefined) return [];
    return [{ ...readSlot(node, typefaces), markIndex: marks.length, elementIndex }];
  });
  const [widthPx, heightPx] = [Number(root.attributes['width']), Number(root.attributes['height'])];
  return { widthPx, heightPx, marks, elements, slots, ...logoRoomIn(nodes) };
}

/** satori cuts nothing off here, so that its masks say nothing. */
function linesIn(root: SvgElement, nodes: readonly SatoriNode[], typefaces: Typefaces): Word[] {
  const lines: Word[] = [];
  const joiner = new LineJoiner((line) => lines.push(line));
  const visit = (element: SvgElement) => {
    const { name, attributes, children } = element;
    if (name === 'mask') return;
    if (name === 'g') {
      for (const child of children) visit({ ...child, attributes: { ...attributes, ...child.attributes } });
      return;
    }
    const word = wordOf(element, nodes, typefaces);
    if (word) joiner.add(word);
  };
  root.children.forEach(visit);
  joiner.finish();
  return lines;
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
