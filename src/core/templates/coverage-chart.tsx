import type { JSXNode } from 'satori/jsx';
import type { Frame } from '../drawing/geometry/bounds.ts';
import type { ColourName } from '../schema/campaign.ts';
import { rectangle, stroke } from '../drawing/marks/shapes.ts';
import type { TextStyle } from '../drawing/setting/measure.ts';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import type { SheetContent, TemplateProps } from './template.ts';

/** Room for a break of the axis in parts of the distance of bars, and of a bar in it. */
const BREAK = 0.3;
const BAR = 0.78;
/** Below the bars: letters of a date at most, and each of its two lines, in u. */
const DATE = { letters: 5.8, line: 6.4, lines: 2 } as const;
/** Above the bars: letters of what they count, at most, their room in parts of that, and the air below them, in u. */
const VALUE = { letters: 11, room: 1.1, air: 0.8 } as const;
/** The longest of the dates, and of the numbers, takes this part of the distance of bars at most. */
const WIDEST = 0.88;

/** Letters of what the bars count, at most and beside them at least, their room, and the air between them and a bar, in u. */
const TITLE = { letters: 8.4, least: 6.4, room: 11, air: 2 } as const;
/** Around the last bar, which has the colour of the banner that says what it counts, and below all, in u. */
const LINE = 0.9;
const within = ({ left, top, width, height }: Frame, by: number): Frame => ({
  ...{ left: left + by, top: top + by },
  ...{ width: width - 2 * by, height: Math.max(0, height - by) },
});

type Figure = NonNullable<SheetContent['figure']>;

/** Room of the bars with what stands above and below them, in pixels. */
type ChartRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the words above the bars may begin, and where the dates end. */
  readonly above: number;
  readonly bottom: number;
};

type ChartPlan = ReturnType<typeof planChart>;

/** Where the bars of a figure stand, and above the low ones at the left, or else above all, what they count. */
export function planChart(props: TemplateProps, figure: Figure, room: ChartRoom) {
  const { measure, size } = props;
  const { u } = size;
  const { unit } = figure.bars;
  const title = unit ? `${figure.what} (${unit})` : figure.what;
  const head = { left: room.left, top: room.above, height: TITLE.room * u };
  const plan = planBars(props, figure, room);
  const first = plan.bars.findIndex(({ top }) => top - plan.high < head.top + head.height);
  const width = (plan.slots[first]?.left ?? room.left + room.width) - room.left - TITLE.air * u;
  const isBeside = measure.width(title, text(TITLE.least * u, 'paper', 800)) <= width;
  if (isBeside) return { ...plan, title, head: { ...head, width } };
  const low = head.top + head.height;
  return {
    ...planBars(props, figure, { ...room, above: low }),
    ...{ title, head: { ...head, width: room.width } },
  };
}

const dateIn = (letters: number, colour: ColourName = 'ground'): TextStyle => ({
  ...text(letters, colour, 700),
  lineHeight: 1.1,
});
const valueIn = (letters: number, colour: ColourName = 'ground'): TextStyle => ({
  ...anton(letters, colour),
  lineHeight: VALUE.room,
});

function planBars(
  { size: { u }, measure }: TemplateProps,
  { series, bars: { numbers } }: Figure,
  room: ChartRoom,
) {
  const breaks = series.map((_, index) => series.slice(0, index + 1).filter(({ isLater }) => isLater).length);
  const pitch = room.width / (series.length + BREAK * (breaks.at(-1) ?? 0));
  const width = Math.min(BAR * pitch, 40 * u);
  const slots = series.map((_, index) => ({
    left: room.left + (index + BREAK * (breaks[index] ?? 0)) * pitch,
    width: pitch,
  }));
  const high = (VALUE.room * VALUE.letters + VALUE.air) * u;
  const bottom = room.bottom - (2 + DATE.line * DATE.lines) * u;
  const under = bottom - room.above - high;
  const tall = Math.min(...series.map(({ share }) => under / share));
  const bars = series.map(({ share }, index): Frame => {
    const height = Math.max(1.5 * u, share * tall);
    const left = (slots[index]?.left ?? room.left) + (pitch - width) / 2;
    return { left, top: bottom - height, width, height };
  });
  const gaps = series.flatMap(({ isLater }, index) =>
    isLater ? [(slots[index]?.left ?? room.left) - (BREAK / 2) * pitch] : [],
  );
  /* All in one size. */
  const lettersOf = (words: readonly string[], most: number, style: (letters: number) => TextStyle) =>
    Math.min(most, (WIDEST * pitch) / Math.max(...words.map((word) => measure.width(word, style(1)))));
  const date = lettersOf(
    series.flatMap(({ dated }) => dated),
    DATE.letters * u,
    dateIn,
  );
  const value = lettersOf(numbers, VALUE.letters * u, valueIn);
  return { ...room, series, numbers, slots, bars, bottom, gaps, high, date, value };
}

type ChartProps = { readonly of: TemplateProps; readonly plan: ChartPlan };

/** Bars on a line, when each was counted below it and what above it; the last is the figure, in the banner's colour. */
export function Chart({ of, plan }: ChartProps): JSXNode {
  const { u } = of.size;
  const { words, banner } = of.look;
  const { series, slots, bars, bottom } = plan;
  const says = fitted(of);
  return (
    <>
      <Marks
        of={[
          ...bars.map((bar) => rectangle(words, bar)),
          ...bars.slice(-1).map((bar) => rectangle(banner, within(bar, LINE * u))),
          rectangle(words, { left: plan.left, top: bottom, width: plan.width, height: LINE * u }),
          ...plan.gaps.flatMap((x) => axisBreak(of, x, bottom)),
        ]}
        alt={series.map(({ asOf, value }) => `${asOf}: ${value}`).join('; ')}
      />
      {says(plan.title, plan.head, { style: text(TITLE.letters * u, words, 800), lines: 1 })}
      {plan.numbers.map((number, index) => {
        const [slot, bar] = [slots[index], bars[index]];
        const high = VALUE.room * VALUE.letters * u;
        const style = valueIn(plan.value, words);
        return (
          slot &&
          bar &&
          says(
            number,
            { ...slot, top: bar.top - VALUE.air * u - high, height: high },
            { style, lines: 1, align: 'center', justify: 'flex-end' },
          )
        );
      })}
      {series.flatMap(({ dated }, index) =>
        dated.map((line, at) =>
          says(
            line,
            { ...(slots[index] ?? plan), top: bottom + (2 + DATE.line * at) * u, height: DATE.line * u },
            { style: dateIn(plan.date, words), lines: 1, align: 'center' },
          ),
        ),
      )}
    </>
  );
}

/** Two strokes through the axis where more time lies between bars than elsewhere. */
const axisBreak = ({ look: { air, words }, size: { u } }: TemplateProps, x: number, y: number) => [
  rectangle(air, { left: x - 1.4 * u, top: y - u, width: 2.8 * u, height: 3 * u }),
  ...[-1.4, 1.4].map((dx) =>
    stroke(words, LINE * u, `M${x + (dx - 1) * u} ${y + 3.2 * u}L${x + (dx + 1) * u} ${y - 2.4 * u}`),
  ),
];
