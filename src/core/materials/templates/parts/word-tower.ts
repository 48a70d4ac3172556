import { headlineSize } from './headline-size.ts';
import { ROW } from './headline-rows.tsx';

type TowerPlan = {
  readonly text: string;
  readonly left: number;
  /** Where its last row ends. */
  readonly bottom: number;
  readonly widthPx: number;
  readonly maxHeightPx: number;
  /** Capital height at most. */
  readonly maxCapPx: number;
};

/** A slogan in a narrow column, broken wherever that makes its letters largest. */
export function planTower({ text, left, bottom, widthPx, maxHeightPx, maxCapPx }: TowerPlan) {
  const towers = waysToBreak(text.split(' ')).map((rows) => ({
    rows,
    size: Math.floor(Math.min(headlineSize(rows, { widthPx, maxCapPx }), maxHeightPx / (ROW * rows.length))),
  }));
  const [largest] = towers.toSorted((a, b) => b.size - a.size || a.rows.length - b.rows.length);
  if (!largest) throw new Error('A slogan has no words.');
  const { rows, size } = largest;
  /* Marks above the first capitals are part of its row. */
  const top = Math.round(bottom - size * (ROW * rows.length - 0.09));
  return { rows, size, left, widthPx, top, bottom };
}

function waysToBreak([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  if (rest.length === 0) return [[first]];
  return waysToBreak(rest).flatMap(([next = '', ...rows]) => [
    [first, next, ...rows],
    [`${first} ${next}`, ...rows],
  ]);
}
