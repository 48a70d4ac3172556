import type { ColourName } from '../../schema/campaign.ts';
import type { TextMark } from '../drawing.ts';
import type { Bounds } from '../geometry/bounds.ts';
import type { Measure } from './measure.ts';
import { breakRows, evened, type Rows, setRows } from './rows.ts';

type Placing = {
  readonly rows: Rows;
  readonly cap: number;
  readonly left: number;
  readonly top: number;
  readonly measure: Measure;
};

/** Rows from the left edge on, the first one's capitals below `top`; in the units of `left`. */
export function placeRows({ rows, cap, left, top, measure }: Placing) {
  const baseline = top + cap;
  return {
    ...{ rows, cap, left },
    top: baseline,
    /** The room of each row's ink. */
    boxes: rows.rows.map((row, index): Bounds => {
      const { width: wide, up, down } = measure.capitals(row);
      const at = baseline + (rows.baselines[index] ?? 0) * cap;
      return { left, right: left + wide * cap, top: at - (1 + up) * cap, bottom: at + down * cap };
    }),
  };
}

/** Rows of capitals of one size where they stand: `top` is the first baseline. */
export type PlacedRows = ReturnType<typeof placeRows>;

/** Rows as text. */
export const rowMarks = (
  { rows, cap, left, top }: PlacedRows,
  fill: ColourName,
  measure: Measure,
): TextMark[] =>
  rows.rows.map((row, index) =>
    measure.line(row, { x: left, y: top + (rows.baselines[index] ?? 0) * cap, cap, fill }),
  );

type Room = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Absent: as low as they reach. */
  readonly bottom?: number;
  /** Of its capitals. */
  readonly most?: number;
  /** Where rows stand that are not as high as the room. */
  readonly down?: 'top' | 'middle';
};

/** Rows as large as a room allows: their ink, marks included, stands in it. */
export function fitRows(lines: readonly string[], room: Room, measure: Measure): PlacedRows {
  const { left, width, top, bottom = Infinity, most = Infinity, down = 'middle' } = room;
  const rows = setRows(lines, measure);
  const tall = rows.up + 1 + (rows.baselines.at(-1) ?? 0) + rows.down;
  const cap = Math.min(most, width / rows.width, (bottom - top) / tall);
  const start = down === 'top' || bottom === Infinity ? top : (top + bottom - tall * cap) / 2;
  return placeRows({ rows, cap, left, top: start + rows.up * cap, measure });
}

type LineRoom = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Of its capitals: in one row at least and at most, in two at most. */
  readonly one: readonly [least: number, most: number];
  readonly two: number;
  /** In one row at least, where one of two would be a rung; as elsewhere if not given. */
  readonly least?: number;
};

/** A row that is less than this part of the other is a rung: a word torn from what it belongs to. */
const RUNG = 0.5;

export function hasRung(rows: readonly Bounds[]): boolean {
  const widths = rows.map(({ left, right }) => right - left);
  return Math.min(...widths) < RUNG * Math.max(...widths);
}

/** Two rows under each other that are less than this part of the widest look like rungs. */
const RUNGS = 0.45;

/** True where rows look like a ladder. */
export function isLadder(rows: readonly Bounds[]): boolean {
  const widths = rows.map(({ left, right }) => right - left);
  const isRung = (width = Infinity) => width < RUNGS * Math.max(...widths);
  return widths.some((width, index) => isRung(width) && isRung(widths[index + 1]));
}

/** A line in one row where it is large enough, else in two. */
export function setLine(line: string, room: LineRoom, measure: Measure): PlacedRows {
  const { left, top, width, two } = room;
  const [wished, most] = room.one;
  const inRows = (count: 1 | 2) => {
    const rows = breakRows(line, count, measure);
    return placeRows({
      ...{ rows, left, top, measure },
      cap: Math.min(count === 1 ? most : two, width / rows.width),
    });
  };
  const [single, double] = [inRows(1), inRows(2)];
  const least = hasRung(double.boxes) ? Math.min(wished, room.least ?? wished) : wished;
  return single.cap >= least ? single : double;
}

type StackRoom = {
  readonly left: number;
  /** Where the first capitals begin at the highest. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of its capitals. */
  readonly most: number;
  /** So large the capitals may be with the second line in one row: then it is not broken. */
  readonly least: number;
};

/** In parts of the largest capitals, what a second line in one row may cost. */
const WHOLE = 0.64;
/** Part of the height that rows leave which is above them. */
const ABOVE = 0.3;

/** Two lines in rows above each other, broken where the capitals are largest. */
export function setStack(
  lines: readonly [string, string],
  { left, top, width, height, most, least }: StackRoom,
  measure: Measure,
): PlacedRows & { readonly isSecondWhole: boolean } {
  const [first, second] = lines.map((line) =>
    ([1, 2] as const).map((count) => breakRows(line, count, measure)),
  );
  const stacks = (first ?? []).flatMap((upper) =>
    (second ?? []).map((lower) => {
      const rows = setRows([...upper.rows, ...lower.rows], measure, 'close');
      const tall = 1 + (rows.baselines.at(-1) ?? 0) + rows.down;
      const cap = Math.min(most, width / rows.width, height / tall);
      return { rows, cap, tall: tall * cap, isSecondWhole: lower.rows.length === 1 && cap >= least };
    }),
  );
  const [largest, ...others] = stacks.toSorted((a, b) => b.cap - a.cap);
  if (!largest) throw new Error('a slogan has two lines.');
  const isWhole = ({ isSecondWhole, cap }: typeof largest) => isSecondWhole && cap >= WHOLE * largest.cap;
  const best = [largest, ...others].find(isWhole) ?? largest;
  const spare = height - best.tall;
  const rows = evened(best.rows, spare / best.cap);
  const last = (of: Rows) => (of.baselines.at(-1) ?? 0) * best.cap;
  const start = top + ABOVE * (spare - last(rows) + last(best.rows));
  const placed = placeRows({ ...best, rows, left, top: start, measure });
  return { ...placed, isSecondWhole: best.isSecondWhole };
}
