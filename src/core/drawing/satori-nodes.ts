import type { Element } from './drawing.ts';

/** What satori's `onNodeDetected` reports, in the template's order. Lengths are canvas pixels. */
export type SatoriNode = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly textContent?: string | undefined;
};

const roles: Readonly<Record<string, Element['role']>> = {
  ...{ h1: 'H1', h2: 'H2', p: 'P', label: 'Lbl', li: 'LI' },
};

/** Headings, items of lists and their numbers stay what they are, every other text is a paragraph. */
export const roleOf = (node: SatoriNode): Element['role'] => roles[node.type] ?? 'P';

export function slotIdOf(node: SatoriNode): string | undefined {
  const id = node.props['data-slot'];
  return typeof id === 'string' ? id : undefined;
}

/**
 * The `lang` of a node or of what it stands in; undefined where the template names none. A layer's box stands nowhere, so
 * that only its own counts, and for no other.
 */
export function langOf(nodes: readonly SatoriNode[], node: SatoriNode): string | undefined {
  const own = node.props['lang'];
  if (typeof own === 'string') return own;
  if (isLayer(node)) return undefined;
  const x = node.left + node.width / 2;
  const y = node.top + node.height / 2;
  const around = smallestOf(
    nodes,
    (other) => typeof other.props['lang'] === 'string' && !isLayer(other) && contains(other, x, y),
  );
  const lang = nodes[around ?? -1]?.props['lang'];
  return typeof lang === 'string' ? lang : undefined;
}

const isLayer = ({ props }: SatoriNode): boolean => props['data-layer'] !== undefined;

/**
 * Index of the node that a text at this point belongs to: a heading, paragraph or item of a list that says it or holds who
 * says it, else any box of text.
 */
export function findTextNode(
  nodes: readonly SatoriNode[],
  { text, x, y }: { readonly text: string; readonly x: number; readonly y: number },
): number | undefined {
  const said = text.trim();
  const says = ({ textContent }: SatoriNode) =>
    textContent === undefined || textContent.normalize('NFC').includes(said);
  return (
    smallestOf(nodes, (node) => node.type in roles && contains(node, x, y) && says(node)) ??
    smallestOf(nodes, (node) => node.textContent !== undefined && contains(node, x, y))
  );
}

const SLACK_PX = 1;

const contains = (node: SatoriNode, x: number, y: number) =>
  x >= node.left - SLACK_PX &&
  x <= node.left + node.width + SLACK_PX &&
  y >= node.top - SLACK_PX &&
  y <= node.top + node.height + SLACK_PX;

function smallestOf(
  nodes: readonly SatoriNode[],
  isWanted: (node: SatoriNode) => boolean,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const [index, node] of nodes.entries()) {
    const area = node.width * node.height;
    if (area < least && isWanted(node)) [best, least] = [index, area];
  }
  return best;
}
