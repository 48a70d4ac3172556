import type { JSXNode } from 'satori/jsx';
import { headlineSize } from './headline-size.ts';
import { Heading, headlineFont, placed } from './type.tsx';

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

/** Lines of capitals with marks above and dots below need this much of their size. */
const ROW = 1.24;

/** A slogan in a narrow column, broken wherever that makes its letters largest. */
export function planTower({ text, left, bottom, widthPx, maxHeightPx, maxCapPx }: TowerPlan) {
  const towers = waysToBreak(text.split(' ')).map((rows) => ({
    rows,
    size: Math.floor(Math.min(headlineSize(rows, { widthPx, maxCapPx }), maxHeightPx / (ROW * rows.length))),
  }));
  const [largest] = towers.toSorted((a, b) => b.size - a.size || a.rows.length - b.rows.length);
  if (!largest) throw new Error('A slogan has no words.');
  const { rows, size } = largest;
  return { rows, size, left, widthPx, top: Math.round(bottom - size * ROW * rows.length), bottom };
}

function waysToBreak([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  if (rest.length === 0) return [[first]];
  return waysToBreak(rest).flatMap(([next = '', ...rows]) => [
    [first, next, ...rows],
    [`${first} ${next}`, ...rows],
  ]);
}

type TowerProps = { readonly plan: ReturnType<typeof planTower>; readonly color: string };

export const WordTower = ({ plan: { rows, size, left, top, widthPx }, color }: TowerProps): JSXNode => (
  <div style={{ display: 'flex', boxSizing: 'border-box' }}>
    {rows.map((text, index) => (
      <div
        style={{
          ...placed({
            ...{ left, width: widthPx, height: Math.round(size * 1.25) },
            top: Math.round(top + index * size * ROW - 0.1 * size),
          }),
          display: 'flex',
        }}
      >
        <Heading style={{ ...headlineFont, fontSize: size, color }}>{text}</Heading>
      </div>
    ))}
  </div>
);
