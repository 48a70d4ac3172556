import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { headlineSize, headlineWidth } from './headline-size.ts';
import { HeadlineRows, ROW } from './headline-rows.tsx';
import { path, px } from './svg.ts';

type StackPlan = {
  readonly lines: readonly [string, string];
  readonly area: { readonly left: number; readonly top: number; readonly width: number };
  /** Capital heights at most, first and second part. */
  readonly caps: readonly [number, number];
  readonly align?: 'left' | 'center';
  /** All rows together; breaks that make them higher are not made. */
  readonly maxHeightPx?: number;
};

/** One part of the slogan; `top` is where its first capitals begin. */
type Part = { readonly rows: readonly string[]; readonly size: number; readonly top: number };

/** A slogan on a narrow sheet: each part breaks in two where that makes its letters larger. */
export function planStack(plan: StackPlan) {
  const ways = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ] as const;
  const { area, maxHeightPx = Infinity } = plan;
  const stacks = ways.map((breaks) => stackOf(plan, breaks));
  const stack = stacks.find(({ bottom }) => bottom - area.top <= maxHeightPx) ?? stacks.at(-1);
  if (!stack) throw new Error('A slogan has no rows.');
  return stack;
}

function stackOf({ lines, area, caps, align = 'left' }: StackPlan, breaks: readonly [boolean, boolean]) {
  const partAt = (index: 0 | 1, top: number): Part => {
    const [line, maxCapPx] = [lines[index], caps[index]];
    const rows = breaks[index] ? breakLine(line, { widthPx: area.width, maxCapPx }) : [line];
    return { rows, size: headlineSize(rows, { widthPx: area.width, maxCapPx }), top };
  };
  const first = partAt(0, area.top);
  const second = partAt(1, area.top + first.size * (ROW * first.rows.length + 0.1));
  const { size } = second;
  const bandTop = Math.round(second.top - 0.19 * size) - size * 0.02;
  const bottom = bandTop + size * (ROW * second.rows.length + 0.1);
  return { first, second, area, align, size, bandTop, bottom };
}

const EAGERNESS = 1.25;

function breakLine(line: string, fit: { widthPx: number; maxCapPx: number }): string[] {
  const words = line.split(' ');
  const pairs = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const [best] = pairs.toSorted((a, b) => widest(a) - widest(b));
  return best && headlineSize(best, fit) > EAGERNESS * headlineSize([line], fit) ? best : [line];
}

const widest = (lines: readonly string[]) => Math.max(...lines.map(headlineWidth));

export type Stack = ReturnType<typeof planStack>;

/** The dark plane under the second part, from edge to edge. */
export const stackBand = (
  { bandTop, bottom, size }: Stack,
  { canvas, colour }: Pick<TemplateProps, 'canvas' | 'colour'>,
): string =>
  path(
    colour.ground,
    `M0 ${px(bandTop)}H${px(canvas.widthPx)}V${px(bottom - size * 0.14)}L0 ${px(bottom + size * 0.14)}Z`,
  );

type StackProps = { readonly plan: Stack; readonly ink: string; readonly light: string };

export function HeadlineStack({ plan: { first, second, area, align }, ink, light }: StackProps): JSXNode {
  const room = { left: area.left, widthPx: area.width, align };
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <HeadlineRows {...room} {...first} color={ink} />
      <HeadlineRows {...room} {...second} color={light} />
    </div>
  );
}
