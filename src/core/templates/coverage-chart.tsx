import type { JSXNode } from 'satori/jsx';
import type { Frame } from '../drawing/geometry/bounds.ts';
import { rectangle, stroke } from '../drawing/marks/shapes.ts';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import type { SheetContent, TemplateProps } from './template.ts';

/** Room for a break of the axis in parts of the distance of bars, and of a bar in it. */
const BREAK = 0.3;
const BAR = 0.8;
/** Below the bars: letters of a date at most, and each of its two lines, in u; on the bars, the room of what they count. */
const DATE = { letters: 5.8, line: 6.6, lines: 2 } as const;
const VALUE = { letters: 9.2, room: 1.3, air: 1.6 } as const;
/** Thickness of the shelf on the last bar on which the figure stands, and from the bar up to that, in u. */
export const SHELF = { thick: 1, above: 3.4 } as const;

type Figure = NonNullable<SheetContent['figure']>;

/** Room of the bars with what stands above and below them. */
type ChartRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the last and highest bar ends, and where the dates do. */
  readonly top: number;
  readonly bottom: number;
};

export type ChartPlan = ReturnType<typeof planChart>;

/** Where the bars of a figure stand. */
export function planChart({ size: { u }, measure }: TemplateProps, { series }: Figure, room: ChartRoom) {
  const breaks = series.map((_, index) => series.slice(0, index + 1).filter(({ isLater }) => isLater).length);
  const pitch = room.width / (series.length + BREAK * (breaks.at(-1) ?? 0));
  const width = Math.min(BAR * pitch, 40 * u);
  const slots = series.map((_, index) => ({
    left: room.left + (index + BREAK * (breaks[index] ?? 0)) * pitch,
    width: pitch,
  }));
  const bottom = room.bottom - (4 + DATE.line * DATE.lines) * u;
  const bars = series.map(({ share }, index): Frame => {
    const height = Math.max(1.5 * u, share * (bottom - room.top));
    const left = (slots[index]?.left ?? room.left) + (pitch - width) / 2;
    return { left, top: bottom - height, width, height };
  });
  const last = bars.at(-1) ?? { left: room.left, top: room.top, width: 0, height: 0 };
  /* None is wider than its bar. */
  const widest = Math.max(...series.map(({ value }) => measure.width(value, anton(1, 'paper'))));
  const values = Math.min(VALUE.letters * u, (width - 2 * VALUE.air * u) / widest);
  const gaps = series.flatMap(({ isLater }, index) =>
    isLater ? [(slots[index]?.left ?? room.left) - (BREAK / 2) * pitch] : [],
  );
  return { ...room, series, slots, bars, last, values, bottom, gaps };
}

type ChartProps = {
  readonly of: TemplateProps;
  readonly plan: ChartPlan;
  /** Where the shelf on the last bar begins. */
  readonly from: number;
};

/** Bars on a line, when each was counted below it and what on it: that of the last is the figure, which stands on its shelf. */
export function Chart({ of, plan, from }: ChartProps): JSXNode {
  const { u } = of.size;
  const { series, slots, bars, last, bottom } = plan;
  const says = fitted(of);
  const high = VALUE.room * plan.values;
  return (
    <div style={{ display: 'flex' }}>
      <Marks
        of={[
          ...bars.map((bar) => rectangle(of.look.banner, bar)),
          rectangle(of.look.words, {
            ...{ left: from, width: last.left + last.width - from },
            ...{ top: last.top - SHELF.thick * u, height: SHELF.thick * u },
          }),
          rectangle('paper', { left: plan.left, top: bottom, width: plan.width, height: 0.8 * u }),
          ...plan.gaps.flatMap((x) => axisBreak(x, bottom, u)),
        ]}
        alt={series.map(({ asOf, value }) => `${asOf}: ${value}`).join('; ')}
      />
      {series.slice(0, -1).map(({ value }, index) => {
        const { left, top, width, height } = bars[index] ?? last;
        const isIn = height > high + 2 * u;
        return says(
          value,
          { left: left - u, top: isIn ? top + u : top - high - 0.6 * u, width: width + 2 * u, height: high },
          {
            style: anton(plan.values, isIn ? 'ground' : 'paper'),
            lines: 1,
            align: 'center',
            justify: 'center',
          },
        );
      })}
      {series.flatMap(({ dated }, index) =>
        dated.map((line, at) =>
          says(
            line,
            { ...(slots[index] ?? last), top: bottom + (2 + DATE.line * at) * u, height: DATE.line * u },
            { style: text(DATE.letters * u, 'paper', 700), lines: 1, align: 'center' },
          ),
        ),
      )}
    </div>
  );
}

/** Two strokes through the axis where more time lies between bars than elsewhere. */
const axisBreak = (x: number, y: number, u: number) => [
  rectangle('ground', { left: x - 1.4 * u, top: y - u, width: 2.8 * u, height: 3 * u }),
  ...[-1.4, 1.4].map((dx) =>
    stroke('paper', 0.9 * u, `M${x + (dx - 1) * u} ${y + 3.2 * u}L${x + (dx + 1) * u} ${y - 2.4 * u}`),
  ),
];
