import type { JSXNode } from 'satori/jsx';
import { CodePanel } from './kit/code.tsx';
import { Foot } from './kit/foot.tsx';
import { Ground } from './kit/ground.tsx';
import { endOf, Headline, planRows } from './kit/headline.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { Raised } from './kit/people.tsx';
import { standBelow } from '../scenes/standing/stand.ts';
import { rectangle, stroke } from '../drawing/marks/shapes.ts';
import type { Frame } from '../drawing/geometry/bounds.ts';
import { Sheet } from './kit/sheet.tsx';
import { Split } from './kit/split.tsx';
import { Sky } from './kit/sky.tsx';
import { BAND_SLOPE, posters } from './kit/tokens.ts';
import { planWide } from './posters/plan.ts';
import type { TemplateProps } from './template.ts';

/** From the middle of the object to where its wrist comes out of a bar, and to the end of its fingers, in scene units. */
const WRIST = 226;
const REACH = 130;
/** Of the wrist's cuff on the last bar in u: beyond the bar, and how high. */
const CUFF = { out: 1.6, high: 6 } as const;
/** Room for a break of the axis in parts of the distance of bars, and of a bar in it. */
const BREAK = 0.5;
const BAR = 0.68;
/** Below the bars: letters of a date, and its line, in u; above them, letters of what they count, their room and how far they stand apart at least. */
const DATE = { letters: 6, line: 7.8 } as const;
const VALUE = { letters: 8.2, room: 10.6, apart: 5 } as const;
/** Air above and below what the figure does not mean, in u. */
const CAVEAT = { above: 2.4, below: 3 } as const;
/** Where the ground of the bars begins at the left, in parts of the height above the foot. */
const GROUND = 0.545;

/** A wide screen that cites one figure: a few bars grow from the ground, out of the last one comes a hand that raises the object. */
export function CoverageSlide(props: TemplateProps): JSXNode {
  const { content, size, measure, look } = props;
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const { u, margin } = size;
  const { foot, plate, column } = planWide(props, posters.wideScreen);
  const room = column.edgeAt(foot.top) - 6 * u - margin;
  const ground = GROUND * foot.top;

  const bars = figure.series;
  const breaks = bars.map((_, index) => bars.slice(0, index + 1).filter(({ isLater }) => isLater).length);
  const pitch = room / (bars.length + BREAK * (breaks.at(-1) ?? 0));
  const barWidth = Math.min(BAR * pitch, 40 * u);
  const leftOf = (index: number) =>
    margin + (index + BREAK * (breaks[index] ?? 0)) * pitch + 0.5 * (pitch - barWidth);
  const date = text(DATE.letters * u, 'paper', 700);
  const dateWidth = Math.max(...bars.map(({ asOf }) => measure.width(asOf, date)));
  const dateLines = dateWidth > pitch - 2 * u ? 2 : 1;
  const counted = anton(VALUE.letters * u, 'paper');
  const valueWidth = Math.max(...bars.map(({ value }) => measure.width(value, counted)));
  const values = Math.min(1, (pitch - VALUE.apart * u) / valueWidth) * VALUE.letters * u;
  const chart = {
    top: ground - BAND_SLOPE * (margin + room) + 9 * u,
    bottom: foot.top - (4 + DATE.line * dateLines) * u,
  };
  const boxes = bars.map(({ share }, index): Frame => {
    const height = Math.max(1.5 * u, share * (chart.bottom - chart.top));
    return { left: leftOf(index), top: chart.bottom - height, width: barWidth, height };
  });
  const last = boxes.at(-1) ?? { left: margin, top: chart.top, width: 0, height: 0 };
  const axis = last.left + last.width / 2;
  const k = (last.top - 7 * u) / (WRIST + 160);
  const stand = standBelow({ x: axis, y: last.top - WRIST * k }, k);

  const words = axis - REACH * k - 6 * u - margin;
  const title = `${figure.what} – ${figure.area}`;
  const what = text(8.8 * u, look.words, 700);
  const whatSize = measure.fit(title, what, { width: words, height: 12 * u, least: size.small, lines: 1 });
  /* Down to the ground, which rises, there is room for two lines more. */
  const value = planRows(props, [figure.value.toUpperCase()], {
    ...{ left: margin, width: words, top: margin + 13 * u, bottom: ground - 32 * u },
    ...{ most: 38 * u, down: 'top' },
  });
  const below = endOf(value) + 4 * u;
  const line = (top: number, height: number): Frame => ({ left: margin, top, width: words, height });
  const caveatTop = plate.top + plate.height + CAVEAT.above * u;
  const says = fitted(props);
  /** As wide as the distance of bars, about the middle of one. */
  const atBar = (index: number, top: number, height: number): Frame => ({
    ...{ left: leftOf(index) - 0.5 * (pitch - barWidth), width: pitch },
    ...{ top, height },
  });
  return (
    <Sheet of={props} colour="ground">
      <Sky
        of={props}
        at={{ x: axis, y: last.top - WRIST * k }}
        words={[{ left: margin, right: margin + words, top: margin, bottom: below + 20 * u }]}
      />
      <Ground
        of={props}
        under={{ lowerAt: (x) => ground + 3 * u - BAND_SLOPE * x }}
        colour="ground"
        edge={look.banner}
      />
      <Split of={props} by={column} />
      <Raised of={props} stand={stand} />
      <Marks
        of={[
          ...boxes.map((box) => rectangle(look.banner, box)),
          rectangle('paper', {
            ...{ left: last.left - CUFF.out * u, width: last.width + 2 * CUFF.out * u },
            ...{ top: last.top, height: CUFF.high * u },
          }),
          rectangle('paper', { left: margin, top: chart.bottom, width: room, height: 0.8 * u }),
          ...bars.flatMap(({ isLater }, index) =>
            isLater
              ? axisBreak(leftOf(index) - 0.5 * (pitch - barWidth + BREAK * pitch), chart.bottom, u)
              : [],
          ),
        ]}
        alt={bars.map(({ asOf, value: shown }) => `${asOf}: ${shown}`).join('; ')}
      />
      {says(title, line(margin, 11 * u), {
        style: { ...what, fontSize: whatSize },
        as: 'H2',
        lines: 1,
      })}
      <Headline of={props} words={[[value, look.words]]} />
      {says(`${labels.asOf} ${figure.asOf}`, line(below, 10.5 * u), {
        ...{ style: text(7.4 * u, look.words, 700), lines: 1 },
      })}
      {says(`${labels.source}: ${figure.source}`, line(below + 10.5 * u, 9 * u), {
        ...{ style: text(5.8 * u, look.words, 600), lines: 1 },
      })}
      {/* What the last bar counts stands above all as the headline. */}
      {bars.slice(0, -1).map(({ value: shown }, index) =>
        says(shown, atBar(index, (boxes[index] ?? last).top - (VALUE.room + 1) * u, VALUE.room * u), {
          ...{ style: anton(values, 'paper'), lines: 1, align: 'center', justify: 'flex-end' },
        }),
      )}
      {bars.map(({ asOf }, index) =>
        says(asOf, atBar(index, chart.bottom + 2 * u, DATE.line * dateLines * u), {
          ...{ style: date, lines: dateLines, align: 'center' },
        }),
      )}
      <CodePanel of={props} left={plate.left} top={plate.top} />
      {says(
        figure.doesNotMean,
        { ...plate, top: caveatTop, height: foot.top - CAVEAT.below * u - caveatTop },
        { style: text(8.4 * u, 'paper', 600), justify: 'center' },
      )}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}

/** Two strokes through the axis where more time lies between bars than elsewhere. */
const axisBreak = (x: number, y: number, u: number) => [
  rectangle('ground', { left: x - 1.4 * u, top: y - u, width: 2.8 * u, height: 3 * u }),
  ...[-1.4, 1.4].map((dx) =>
    stroke('paper', 0.9 * u, `M${x + (dx - 1) * u} ${y + 3.2 * u}L${x + (dx + 1) * u} ${y - 2.4 * u}`),
  ),
];
