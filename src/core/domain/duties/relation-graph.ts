import type { Directive, RelationKind } from '../../schema/directive.ts';

/** A document in the graph: one that has a page here, or what another one says of it. */
export type GraphNode =
  | { readonly directive: Directive }
  | { readonly document: NonNullable<Directive['relations'][number]['document']> };

/** What one document states of another; both are counted among the nodes, from 0. */
export type GraphEdge = {
  readonly kind: RelationKind;
  readonly from: number;
  readonly to: number;
  /** Which of the tracks beside the nodes it runs along, 0 the nearest; edges on one track never meet. */
  readonly lane: number;
};

/**
 * Documents one below the other, each below all that it rests on, and what joins them in tracks beside. Documents that
 * belong together stand together, the group with the earliest document first.
 */
export type RelationGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Nodes that a group begins with. */
  readonly starts: readonly number[];
  readonly lanes: number;
};

type Point = { readonly key: string; readonly node: GraphNode; readonly day: string };
type Line = { readonly kind: RelationKind; readonly from: string; readonly to: string };

/** The graph of all documents that stand in a relation, or of one document and those next to it. */
export function relationGraph(directives: readonly Directive[], around?: string): RelationGraph {
  const known = new Map(directives.map((directive) => [directive.id, directive]));
  const points = new Map<string, Point>();
  const lines: Line[] = [];
  for (const directive of directives) {
    directive.relations.forEach(({ kind, directive: id, document }, position) => {
      const target = id === undefined ? undefined : known.get(id);
      const other = target
        ? pointOf(target)
        : document && { key: `${directive.id} ${position}`, node: { document }, day: dayOf(directive) };
      if (!other || other.key === directive.id) return;
      const own = pointOf(directive);
      points.set(own.key, own);
      points.set(other.key, other);
      lines.push({ kind, from: own.key, to: other.key });
    });
  }
  const near = around === undefined ? undefined : nextTo(around, lines);
  const drawn = lines.filter(({ from, to }) => !near || (near.has(from) && near.has(to)));
  const groups = groupsOf(
    [...points.values()].filter(({ key }) => !near || near.has(key)).toSorted(byDay),
    drawn,
  );
  const order = groups.flatMap((group) => fromTheGround(group, drawn));
  const at = new Map(order.map(({ key }, index) => [key, index]));
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.length, 0),
  );
  const edges = inLanes(
    drawn.map(({ kind, from, to }) => ({ kind, from: at.get(from) ?? 0, to: at.get(to) ?? 0 })),
  );
  return {
    nodes: order.map(({ node }) => node),
    edges,
    starts,
    lanes: Math.max(0, ...edges.map(({ lane }) => lane + 1)),
  };
}

/** Undated ones last. */
const dayOf = ({ date, reportedOn }: Directive) => date ?? reportedOn ?? '~';
const pointOf = (directive: Directive): Point => ({
  key: directive.id,
  node: { directive },
  day: dayOf(directive),
});
const byDay = (a: Point, b: Point) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : Number(a.key > b.key);

/** A document, and all that it names or that name it. */
function nextTo(key: string, lines: readonly Line[]): ReadonlySet<string> {
  const joined = lines.filter(({ from, to }) => from === key || to === key);
  return new Set([key, ...joined.flatMap(({ from, to }) => [from, to])]);
}

/** Points that lines join, in the order of the first of each. */
function groupsOf(points: readonly Point[], lines: readonly Line[]): Point[][] {
  const left = new Set(points.map(({ key }) => key));
  const groups: Point[][] = [];
  for (const { key } of points) {
    const reached = new Set<string>();
    const next = left.has(key) ? [key] : [];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      reached.add(one);
      left.delete(one);
      const here = one;
      next.push(
        ...lines
          .flatMap(({ from, to }) => (from === here ? [to] : to === here ? [from] : []))
          .filter((other) => left.has(other)),
      );
    }
    if (reached.size > 0) groups.push(points.filter((point) => reached.has(point.key)));
  }
  return groups;
}

/** Each after all that it rests on, the earliest first; what goes round in a circle, by day alone. */
function fromTheGround(points: readonly Point[], lines: readonly Line[]): Point[] {
  const left = [...points];
  const order: Point[] = [];
  while (left.length > 0) {
    const rests = ({ key }: Point) =>
      lines.some((line) => {
        const [upper, lower] = line.kind === 'replaced-by' ? [line.from, line.to] : [line.to, line.from];
        return lower === key && upper !== key && left.some((point) => point.key === upper);
      });
    const free = left.findIndex((point) => !rests(point));
    order.push(...left.splice(Math.max(0, free), 1));
  }
  return order;
}

/** Short ones nearest; two share a track only where one ends before the other begins. */
function inLanes(edges: readonly Omit<GraphEdge, 'lane'>[]): GraphEdge[] {
  const length = ({ from, to }: Omit<GraphEdge, 'lane'>) => Math.abs(from - to);
  const laid: GraphEdge[] = [];
  for (const edge of edges.toSorted(
    (a, b) => length(a) - length(b) || Math.min(a.from, a.to) - Math.min(b.from, b.to),
  )) {
    const meets = (other: GraphEdge) =>
      Math.min(edge.from, edge.to) < Math.max(other.from, other.to) &&
      Math.min(other.from, other.to) < Math.max(edge.from, edge.to);
    let lane = 0;
    while (laid.some((other) => other.lane === lane && meets(other))) lane += 1;
    laid.push({ ...edge, lane });
  }
  return laid;
}
