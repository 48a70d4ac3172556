import { A4 } from './paper.ts';

export type SizeMm = { readonly widthMm: number; readonly heightMm: number };

/** One sheet of office paper, by the part of the large sheet that it shows, what it shares with its neighbours included. */
export type Tile = SizeMm & {
  readonly row: number;
  readonly column: number;
  readonly leftMm: number;
  readonly topMm: number;
};

export type TilePlan = {
  readonly sheet: SizeMm;
  /** A4, the way up that needs fewer sheets. */
  readonly paper: SizeMm;
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
};

/** From where to where along one side, in millimetres. */
export type Span = readonly [from: number, to: number];
/** How much a seam would cut that begins so far from the left or from the top. */
export type SeamCost = (side: 'across' | 'down', atMm: number) => number;

/** No office printer prints nearer to the edge on every side. */
export const MARGIN_MM = 10;
/** Shared by neighbours, to be glued over each other. */
export const OVERLAP_MM = 10;

/** How a large sheet is cut into as few A4 as there are, along seams that together cut least; else in equal parts. */
export function planTiles(sheet: SizeMm, cost: SeamCost = () => 0): TilePlan {
  const paper = tilePaper(sheet);
  const room = within(paper);
  const across = parts(sheet.widthMm, room.widthMm, (at) => cost('across', at));
  const down = parts(sheet.heightMm, room.heightMm, (at) => cost('down', at));
  const tiles = down.flatMap(([topMm, bottomMm], row) =>
    across.map(([leftMm, rightMm], column) => ({
      row: row + 1,
      column: column + 1,
      leftMm,
      topMm,
      widthMm: rightMm - leftMm,
      heightMm: bottomMm - topMm,
    })),
  );
  return { sheet, paper, columns: across.length, rows: down.length, tiles };
}

/** A4 as it lies for the fewest of them, upright where both ways take as many. */
export function tilePaper(sheet: SizeMm): SizeMm {
  const lying = { widthMm: A4.heightMm, heightMm: A4.widthMm };
  const tiles = (paper: SizeMm) => {
    const { widthMm, heightMm } = within(paper);
    return fewest(sheet.widthMm, widthMm) * fewest(sheet.heightMm, heightMm);
  };
  return tiles(lying) < tiles(A4) ? lying : A4;
}

const within = ({ widthMm, heightMm }: SizeMm): SizeMm => ({
  widthMm: widthMm - 2 * MARGIN_MM,
  heightMm: heightMm - 2 * MARGIN_MM,
});

/** In how many parts of at most `roomMm` a length is cut. */
const fewest = (lengthMm: number, roomMm: number) =>
  Math.max(1, Math.ceil((lengthMm - OVERLAP_MM) / (roomMm - OVERLAP_MM)));

/** A length in as few parts of at most `roomMm` as there are, each of which shares its end with the next. */
function parts(lengthMm: number, roomMm: number, cost: (atMm: number) => number): readonly Span[] {
  const [length, most] = [lengthMm - OVERLAP_MM, roomMm - OVERLAP_MM];
  const count = fewest(lengthMm, roomMm);
  const seams = cheapestSeams({ length, most, count, cost });
  return [0, ...seams].map((start, index) => [start, (seams[index] ?? length) + OVERLAP_MM]);
}

type Cutting = {
  /** What the parts have together, and each at most, in millimetres. */
  readonly length: number;
  readonly most: number;
  readonly count: number;
  readonly cost: (atMm: number) => number;
};

/** How far apart places are that are tried, in millimetres. */
const STEP = 1;
/** What a part costs that is as long as two. */
const UNEVEN = 6;

type Way = { readonly at: number; readonly cost: number; readonly before?: Way };

/** The seams between so many parts that cut least together, and of those that cut as little the most even ones. */
function cheapestSeams({ length, most, count, cost }: Cutting): readonly number[] {
  const even = length / count;
  let ways: readonly Way[] = [{ at: 0, cost: 0 }];
  for (let seam = 1; seam < count; seam++) {
    const middle = seam * even;
    const first = Math.ceil((Math.max(0, length - (count - seam) * most) - middle) / STEP);
    const places = Math.floor((Math.min(length, seam * most) - middle) / STEP) - first + 1;
    ways = Array.from({ length: places }, (_, index) => middle + (first + index) * STEP).flatMap((at) => {
      const way = cheapestTo(at, ways, { most, even });
      return way ? [{ ...way, cost: way.cost + cost(at) }] : [];
    });
  }
  const seams: number[] = [];
  for (let way = cheapestTo(length, ways, { most, even })?.before; way?.before; way = way.before)
    seams.unshift(way.at);
  return seams;
}

/** The cheapest of some ways to go on to a place with one part; none where all end too far before it. */
function cheapestTo(
  at: number,
  ways: readonly Way[],
  { most, even }: Readonly<Record<'most' | 'even', number>>,
) {
  let best: Way | undefined;
  for (const before of ways) {
    const part = at - before.at;
    if (part <= 0 || part > most + 1e-9) continue;
    const cost = before.cost + UNEVEN * (part / even - 1) ** 2;
    if (!best || cost < best.cost) best = { at, cost, before };
  }
  return best;
}
