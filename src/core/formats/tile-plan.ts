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
/** What no seam may cut, such as a code. */
export type Whole = { readonly across: Span; readonly down: Span };

/** No office printer prints nearer to the edge on every side. */
export const MARGIN_MM = 10;
/** Shared by neighbours, to be glued over each other. */
export const OVERLAP_MM = 10;

/**
 * How a large sheet is cut into A4: in about equal parts, or beside what must stay whole where that fits on one; other
 * seams move to where they cut least.
 */
export function planTiles(sheet: SizeMm, whole?: Whole, cost: SeamCost = () => 0): TilePlan {
  const upright = cut(sheet, A4, whole, cost);
  const lying = cut(sheet, { widthMm: A4.heightMm, heightMm: A4.widthMm }, whole, cost);
  return lying.tiles.length < upright.tiles.length ? lying : upright;
}

function cut(sheet: SizeMm, paper: SizeMm, whole: Whole | undefined, cost: SeamCost): TilePlan {
  const across = parts(sheet.widthMm, paper.widthMm - 2 * MARGIN_MM, whole?.across, (at) =>
    cost('across', at),
  );
  const down = parts(sheet.heightMm, paper.heightMm - 2 * MARGIN_MM, whole?.down, (at) => cost('down', at));
  const tiles = down.flatMap(([topMm, bottomMm], row) =>
    across.map(([leftMm, rightMm], column) => ({
      ...{ row: row + 1, column: column + 1, leftMm, topMm },
      ...{ widthMm: rightMm - leftMm, heightMm: bottomMm - topMm },
    })),
  );
  return { sheet, paper, columns: across.length, rows: down.length, tiles };
}

/** A length in as few parts of at most `roomMm` as there are, each of which shares its end with the next. */
function parts(
  lengthMm: number,
  roomMm: number,
  whole: Span | undefined,
  cost: (atMm: number) => number,
): readonly Span[] {
  const count = Math.max(1, Math.ceil((lengthMm - OVERLAP_MM) / (roomMm - OVERLAP_MM)));
  const [length, most] = [lengthMm - OVERLAP_MM, roomMm - OVERLAP_MM];
  const starts = settled(startsAround(length, { count, most, whole }), { length, most, whole, cost });
  return starts.map((start, index) => [start, (starts[index + 1] ?? lengthMm - OVERLAP_MM) + OVERLAP_MM]);
}

type Wish = { readonly count: number; readonly most: number; readonly whole: Span | undefined };

/**
 * Where parts begin, at most `most` from each other: the seam before what must stay whole lies beside it, where sheets
 * have neither a face nor words; what comes after it is as equal as may be.
 */
function startsAround(length: number, { count, most, whole }: Wish): readonly number[] {
  const step = length / count;
  const equal = Array.from({ length: count }, (_, index) => index * step);
  if (!whole) return equal;
  const [from, to] = whole;
  /* Beside the strip that is glued over; where it is too large for that, still on one part and as clear of its edges. */
  for (const clear of [OVERLAP_MM, 8, 6, 4, 2, 0]) {
    const [last, next] = [from - clear, to - OVERLAP_MM + clear];
    const tries = equal.flatMap((_, before) => {
      const after = count - 1 - before;
      const [near, far] = [
        before > 0 ? Math.min(most, last / before) : 0,
        after > 0 ? Math.min(step, (length - next) / after) : 0,
      ];
      const middle = length - before * near - after * far;
      if (near < 0 || far < 0 || middle > most || (before === 0 && last < 0)) return [];
      const starts = equal.map((_, index) =>
        index <= before ? index * near : length - (count - index) * far,
      );
      return [{ starts, middle }];
    });
    const [best] = tries.toSorted((a, b) => a.middle - b.middle);
    if (best) return best.starts;
  }
  return equal;
}

type Settling = {
  readonly length: number;
  readonly most: number;
  readonly whole: Span | undefined;
  readonly cost: (atMm: number) => number;
};

/** Parts keep at least this part of their room; how far apart places are that are tried, in millimetres. */
const LEAST = 0.5;
const TRIED = 2;

/** Each seam but those beside what stays whole, from the first one, as near as may be to where it was and cuts least. */
function settled(starts: readonly number[], { length, most, whole, cost }: Settling): readonly number[] {
  const isBeside = (start: number, next: number) =>
    whole !== undefined && start <= whole[1] && next >= whole[0];
  const placed: number[] = [];
  for (const [index, start] of starts.entries()) {
    const [previous, next = length] = [placed.at(-1), starts[index + 1]];
    const stays = previous === undefined || isBeside(previous, start) || isBeside(start, next);
    placed.push(stays ? start : cheapest(start, { previous, next, most, cost }));
  }
  return placed;
}

type Between = Pick<Settling, 'most' | 'cost'> & { readonly previous: number; readonly next: number };

/** Where a seam between two others cuts least. */
function cheapest(start: number, { previous, next, most, cost }: Between): number {
  const from = Math.max(next - most, previous + LEAST * most);
  const to = Math.min(previous + most, next - LEAST * most);
  const count = Math.max(0, Math.floor((to - from) / TRIED) + 1);
  const tries = [start, ...Array.from({ length: count }, (_, step) => from + step * TRIED)];
  const priced = tries.map((at) => ({ at, cost: cost(at), moved: Math.abs(at - start) }));
  const [best] = priced.toSorted((a, b) => a.cost - b.cost || a.moved - b.moved);
  return best?.at ?? start;
}
