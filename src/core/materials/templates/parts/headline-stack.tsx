import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../../sheet.ts';
import { headlineSize, headlineWidth } from './headline-size.ts';
import { path, px } from './svg.ts';
import { Heading, headlineFont, placed } from './type.tsx';

type StackPlan = {
  readonly lines: readonly [string, string];
  readonly area: { readonly left: number; readonly top: number; readonly width: number };
  /** Capital heights at most, first and second part. */
  readonly caps: readonly [number, number];
  readonly align?: 'left' | 'center';
  /** All rows together; breaks that make them higher are not made. */
  readonly maxHeightPx?: number;
};

type Row = { readonly text: string; readonly size: number; readonly top: number; readonly isSecond: boolean };

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
  const rows: Row[] = [];
  let top = area.top;
  lines.forEach((line, index) => {
    const maxCapPx = caps[index === 0 ? 0 : 1];
    const mayBreak = breaks[index === 0 ? 0 : 1];
    const broken = mayBreak ? breakLine(line, { widthPx: area.width, maxCapPx }) : [line];
    const size = headlineSize(broken, { widthPx: area.width, maxCapPx });
    for (const text of broken) {
      rows.push({ text, size, top: Math.round(top - 0.19 * size), isSecond: index === 1 });
      top += size * ROW;
    }
    top += size * 0.1;
  });
  const seconds = rows.filter(({ isSecond }) => isSecond);
  const [firstOfSecond] = seconds;
  const bandTop = firstOfSecond ? firstOfSecond.top - firstOfSecond.size * 0.02 : top;
  const size = firstOfSecond?.size ?? 0;
  const bottom = bandTop + size * (ROW * seconds.length + 0.1);
  return { rows, area, align, size, bandTop, bottom };
}

/** Lines of capitals with marks above and dots below need this much of their size. */
const ROW = 1.24;
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

export function HeadlineStack({ plan: { rows, area, align }, ink, light }: StackProps): JSXNode {
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      {rows.map(({ text, size, top, isSecond }) => (
        <div
          style={{
            ...placed({ left: area.left, top, width: area.width, height: Math.round(size * 1.25) }),
            display: 'flex',
            justifyContent: align === 'center' ? 'center' : 'flex-start',
          }}
        >
          <Heading style={{ ...headlineFont, fontSize: size, color: isSecond ? light : ink }}>{text}</Heading>
        </div>
      ))}
    </div>
  );
}
