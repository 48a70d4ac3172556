import type { JSXNode } from 'satori/jsx';
import type { Frame } from '../drawing/geometry/bounds.ts';
import type { FigureWords } from '../domain/figure.ts';
import type { ColourName } from '../schema/campaign.ts';
import { rectangle, stroke } from '../drawing/marks/shapes.ts';
import { planBars } from '../drawing/setting/bars.ts';
import type { TextStyle } from '../drawing/setting/measure.ts';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import type { TemplateProps } from './template.ts';

/** Below the bars: letters of a date at most, and each of its two lines, in u. */
const DATE = { letters: 5.8, line: 6.4, lines: 2 } as const;
/** Above the bars: letters of what they count, at most, their room in parts of that, and the air below them, in u. */
const VALUE = { letters: 11, room: 1.1, air: 0.8 } as const;
/** Number and air together, in u. */
const HIGH = VALUE.room * VALUE.letters + VALUE.air;
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
export function planChart(props: TemplateProps, figure: FigureWords, room: ChartRoom) {
  const { measure, size } = props;
  const { u } = size;
  const { unit } = figure.bars;
  const title = unit ? `${figure.what} (${unit})` : figure.what;
  const head = { left: room.left, top: room.above, height: TITLE.room * u };
  const low = head.top + head.height;
  const plan = planNumbered(props, figure, room);
  const first = plan.bars.find(({ bar }) => bar.top - HIGH * u < low);
  const width = (first?.slot.left ?? room.left + room.width) - room.left - TITLE.air * u;
  const isBeside = measure.width(title, text(TITLE.least * u, 'paper', 800)) <= width;
  return isBeside
    ? { ...plan, title, head: { ...head, width } }
    : {
        ...planNumbered(props, figure, { ...room, above: low }),
        title,
        head: { ...head, width: room.width },
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

/** The bars below their numbers and above their dates, and letters of both: all in one size. */
function planNumbered(
  { size: { u }, measure }: TemplateProps,
  { series, bars }: FigureWords,
  room: ChartRoom,
) {
  const { left, width, above } = room;
  const bottom = room.bottom - (2 + DATE.line * DATE.lines) * u;
  const { pitch, ...planned } = planBars(
    series.map((each, index) => ({ ...each, number: bars.numbers[index] })),
    { left, width, top: above + HIGH * u, bottom, widest: 40 * u, least: 1.5 * u },
  );
  const lettersOf = (words: readonly string[], most: number, style: (letters: number) => TextStyle) =>
    Math.min(most * u, (WIDEST * pitch) / Math.max(...words.map((word) => measure.width(word, style(1)))));
  const dates = series.flatMap(({ dated }) => dated);
  const date = lettersOf(dates, DATE.letters, dateIn);
  return { left, width, bottom, ...planned, date, value: lettersOf(bars.numbers, VALUE.letters, valueIn) };
}

type ChartProps = { readonly of: TemplateProps; readonly plan: ChartPlan };

/** Bars on a line, when each was counted below it and what above it; the last is the figure, in the banner's colour. */
export function Chart({ of, plan }: ChartProps): JSXNode {
  const { u } = of.size;
  const { words, banner } = of.look;
  const { bars, bottom } = plan;
  const says = fitted(of);
  const above = {
    style: valueIn(plan.value, words),
    lines: 1,
    align: 'center',
    justify: 'flex-end',
  } as const;
  const below = { style: dateIn(plan.date, words), lines: 1, align: 'center' } as const;
  const height = VALUE.room * VALUE.letters * u;
  return (
    <>
      <Marks
        of={[
          ...bars.map(({ bar }) => rectangle(words, bar)),
          ...bars.slice(-1).map(({ bar }) => rectangle(banner, within(bar, LINE * u))),
          rectangle(words, { left: plan.left, top: bottom, width: plan.width, height: LINE * u }),
          ...bars.flatMap(({ gap }) => (gap === undefined ? [] : axisBreak(of, gap, bottom))),
        ]}
        alt={bars.map(({ asOf, value }) => `${asOf}: ${value}`).join('; ')}
      />
      {says(plan.title, plan.head, { style: text(TITLE.letters * u, words, 800), lines: 1 })}
      {bars.map(
        ({ number, slot, bar }) =>
          number && says(number, { ...slot, top: bar.top - VALUE.air * u - height, height }, above),
      )}
      {bars.flatMap(({ dated, slot }) =>
        dated.map((line, at) =>
          says(line, { ...slot, top: bottom + (2 + DATE.line * at) * u, height: DATE.line * u }, below),
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
