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

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const roles: Readonly<Record<string, Element['role']>> = { h1: 'H1', h2: 'H2', p: 'P', li: 'LI' };

/** Headings and items of lists stay what they are, every other text is a paragraph. */
export const roleOf = (node: SatoriNode): Element['role'] => roles[node.type] ?? 'P';

export function slotIdOf(node: SatoriNode): string | undefined {
  const id = node.props['data-slot'];
  return typeof id === 'string' ? id : undefined;
}

/** Alternative text; undefined for decoration. */
export function altOf(node: SatoriNode): string | undefined {
  const alt = node.props['aria-label'] ?? node.props['alt'];
  return typeof alt === 'string' && alt !== '' ? alt.normalize('NFC') : undefined;
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
  const around = nodes.flatMap((other, index) =>
    typeof other.props['lang'] === 'string' && !isLayer(other) && contains(other, x, y) ? [index] : [],
  );
  const lang = nodes[smallestOf(nodes, around) ?? -1]?.props['lang'];
  return typeof lang === 'string' ? lang : undefined;
}

const isLayer = ({ props }: SatoriNode): boolean => props['data-layer'] !== undefined;

/**
 * Index of the node that a text at this point belongs to: a slot that says it, else a heading or paragraph, else
 * any box of text. Words that only lie under a slot are not the slot's.
 */
export function findTextNode(
  nodes: readonly SatoriNode[],
  { text, x, y }: { readonly text: string; readonly x: number; readonly y: number },
): number | undefined {
  const around = nodes.flatMap((node, index) => (contains(node, x, y) ? [index] : []));
  const smallest = (isWanted: (node: SatoriNode) => boolean) =>
    smallestOf(
      nodes,
      around.filter((index) => matches(nodes[index], isWanted)),
    );
  return (
    smallest((node) => slotIdOf(node) !== undefined && says(node, text)) ??
    smallest((node) => node.type in roles && says(node, text)) ??
    smallest((node) => node.textContent !== undefined)
  );
}

/** Index of the `svg` or `img` node drawn in this box, not counting those already `taken`. */
export function findPictureNode(
  nodes: readonly SatoriNode[],
  box: Box,
  taken: ReadonlySet<number>,
): number | undefined {
  const pictures = nodes.flatMap((node, index) =>
    (node.type === 'svg' || node.type === 'img') && !taken.has(index) ? [index] : [],
  );
  const exact = pictures.find((index) => matches(nodes[index], (node) => isSameBox(node, box)));
  if (exact !== undefined) return exact;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return smallestOf(
    nodes,
    pictures.filter((index) => matches(nodes[index], (node) => contains(node, x, y))),
  );
}

const says = ({ textContent }: SatoriNode, text: string) =>
  textContent === undefined || textContent.normalize('NFC').includes(text.normalize('NFC').trim());

const matches = (node: SatoriNode | undefined, test: (node: SatoriNode) => boolean) =>
  node !== undefined && test(node);

const SLACK_PX = 1;

const contains = (node: SatoriNode, x: number, y: number) =>
  x >= node.left - SLACK_PX &&
  x <= node.left + node.width + SLACK_PX &&
  y >= node.top - SLACK_PX &&
  y <= node.top + node.height + SLACK_PX;

const isSameBox = (node: SatoriNode, box: Box) =>
  Math.abs(node.left - box.x) < SLACK_PX &&
  Math.abs(node.top - box.y) < SLACK_PX &&
  Math.abs(node.width - box.width) < SLACK_PX &&
  Math.abs(node.height - box.height) < SLACK_PX;

function smallestOf(nodes: readonly SatoriNode[], indices: readonly number[]): number | undefined {
  const area = (index: number) => (nodes[index]?.width ?? 0) * (nodes[index]?.height ?? 0);
  return indices.reduce<number | undefined>(
    (best, index) => (best === undefined || area(index) < area(best) ? index : best),
    undefined,
  );
}
