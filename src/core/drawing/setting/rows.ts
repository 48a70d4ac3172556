import { piecesOf } from '../../text/line-breaks.ts';
import type { Measure } from './measure.ts';

/** Rows of capitals: baselines from the first row's, in parts of the cap height. */
export type Rows = {
  readonly rows: readonly string[];
  readonly baselines: readonly number[];
  /** Of the widest row, at a cap height of 1. */
  readonly width: number;
  readonly up: number;
  readonly down: number;
};

/** Baselines lie no nearer; between ink that meets, and beside it, there is so much air. In parts of the cap height. */
const LEAST_ROW = 1.34;
const AIR = 0.1;

/** `close`: what hangs from a letter may come as near to an unmarked letter below as air allows, where height is short. */
export function setRows(
  rows: readonly string[],
  measure: Measure,
  spacing: 'clear' | 'close' = 'clear',
): Rows {
  const inks = rows.map((row) => measure.capitals(row));
  let baseline = 0;
  const baselines = rows.map((row, index) => {
    const above = rows[index - 1];
    if (above !== undefined) baseline += Math.max(LEAST_ROW, apart(above, row, { measure, spacing }));
    return baseline;
  });
  return {
    ...{ rows, baselines },
    width: Math.max(...inks.map(({ width }) => width)),
    up: inks[0]?.up ?? 0,
    down: inks.at(-1)?.down ?? 0,
  };
}

/** The same rows with all baselines as far apart as the farthest, or as nearly as so much more height allows. */
export function evened(rows: Rows, spare: number): Rows {
  const gaps = rows.baselines.slice(1).map((at, index) => at - (rows.baselines[index] ?? 0));
  const most = Math.max(0, ...gaps);
  const missing = gaps.reduce((sum, gap) => sum + most - gap, 0);
  const part = missing > 0 ? Math.min(1, spare / missing) : 0;
  let baseline = 0;
  return { ...rows, baselines: [0, ...gaps.map((gap) => (baseline += gap + part * (most - gap)))] };
}

/**
 * So far two rows must be apart that no mark of one touches the other: marks count where one stands over the other.
 * What hangs from a letter stays nearer to it than to a letter below without a mark, which it would else seem to mark.
 */
function apart(
  above: string,
  below: string,
  { measure, spacing }: { readonly measure: Measure; readonly spacing: 'clear' | 'close' },
): number {
  const [upper, lower] = [marksOf(above, measure), marksOf(below, measure)];
  const gaps = upper.flatMap((over) =>
    lower.map((under) => {
      const meets = over.left < under.right + AIR && under.left < over.right + AIR;
      const clear = spacing === 'clear' && over.isLetter && under.up < AIR ? over.down : under.up;
      return meets ? over.down + clear : Math.max(over.down, under.up);
    }),
  );
  return 1 + AIR + Math.max(...gaps);
}

type Marked = {
  readonly isLetter: boolean;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
};

const known = new WeakMap<Measure, Map<string, readonly Marked[]>>();

/** Letters of a row, where they stand and how far their marks reach above and below the capitals. */
function marksOf(row: string, measure: Measure): readonly Marked[] {
  const rows = known.get(measure) ?? new Map<string, readonly Marked[]>();
  known.set(measure, rows);
  const marks = rows.get(row) ?? lettersOf(row, measure);
  rows.set(row, marks);
  return marks;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function lettersOf(row: string, measure: Measure): readonly Marked[] {
  const letters = [...graphemes.segment(row)].map(({ segment }) => segment);
  return letters.flatMap((letter, index) => {
    if (letter.trim() === '') return [];
    const { width, up, down } = measure.capitals(letter);
    const right = measure.capitals(letters.slice(0, index + 1).join('')).width;
    return [{ isLetter: /\p{L}/u.test(letter), left: right - width, right, up, down }];
  });
}

/** A line in so many rows, broken where its widest row is narrowest. */
export function breakRows(line: string, count: 1 | 2, measure: Measure): Rows {
  if (count === 1) return setRows([line], measure);
  const words = piecesOf(line);
  const breaks = words.slice(1).map((_, index) => [
    words
      .slice(0, index + 1)
      .join('')
      .trim(),
    words
      .slice(index + 1)
      .join('')
      .trim(),
  ]);
  const [best = [line]] = breaks.toSorted((a, b) => widest(a, measure) - widest(b, measure));
  return setRows(best, measure);
}

const widest = (rows: readonly string[], measure: Measure) =>
  Math.max(...rows.map((row) => measure.capitals(row).width));
