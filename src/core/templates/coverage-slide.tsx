import type { JSXNode } from 'satori/jsx';
import { CodePanel } from './kit/code.tsx';
import { Foot } from './kit/foot.tsx';
import { Ground } from './kit/ground.tsx';
import { Headline } from './kit/headline.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { Raised, standBelow } from './kit/people.tsx';
import { rectangle } from './kit/shapes.ts';
import { type Frame, Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import { planWide } from './posters/plan.ts';
import type { TemplateProps } from './template.ts';

/** From the middle of the object to where its wrist comes out of a bar, and to the end of its fingers, in scene units. */
const WRIST = 226;
const REACH = 130;
/** Where the ground of the bars begins at the left, in parts of the height above the foot. */
const GROUND = 0.545;

/** A wide screen that cites one figure: a few bars grow from the ground, out of the last one comes a hand that raises the object. */
export function CoverageSlide(props: TemplateProps): JSXNode {
  const { content, size, measure, look } = props;
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const { u, margin } = size;
  const { foot, plate, column } = planWide(props, { foot: 0.9 });
  const room = column.edgeAt(foot.top) - 6 * u - margin;
  const ground = GROUND * foot.top;

  const bars = figure.series;
  const pitch = room / bars.length;
  const barWidth = Math.min(0.76 * pitch, 40 * u);
  const chart = { top: ground - BAND_SLOPE * (margin + room) + 9 * u, bottom: foot.top - 10.5 * u };
  const boxes = bars.map(({ share }, index): Frame => {
    const height = Math.max(1.5 * u, share * (chart.bottom - chart.top));
    return { left: margin + index * pitch, top: chart.bottom - height, width: barWidth, height };
  });
  const last = boxes.at(-1) ?? { left: margin, top: chart.top, width: 0, height: 0 };
  const axis = last.left + last.width / 2;
  const k = (last.top - 7 * u) / (WRIST + 160);
  const stand = standBelow({ x: axis, y: last.top - WRIST * k }, k);

  const words = axis - REACH * k - 3 * u - margin;
  const title = `${figure.what} – ${figure.area}`;
  const what = text(8.8 * u, look.words, 700);
  const whatSize = measure.fit(title, what, { width: words, height: 12 * u, least: size.small, lines: 1 });
  const value = figure.value.toUpperCase();
  const ink = measure.capitals(value);
  const cap = Math.min(38 * u, words / ink.width);
  const baseline = margin + 13 * u + (1 + ink.up) * cap;
  const below = baseline + ink.down * cap + 4 * u;
  const line = (top: number, height: number): Frame => ({ left: margin, top, width: words, height });
  const caveatTop = margin + plate.height + 5 * u;
  const says = fitted(props);
  const inBar = (index: number, top: number, height: number): Frame => {
    const { left = 0 } = boxes[index] ?? {};
    return { left, top, width: barWidth, height };
  };
  const date = text(5.6 * u, 'paper', 700);
  /* All as large as the longest of them can be. */
  const dateRoom = { width: barWidth, height: 8 * u, least: size.small, lines: 1 };
  const dateSize = Math.min(...bars.map(({ asOf }) => measure.fit(asOf, date, dateRoom)));
  const isLast = (index: number) => index === bars.length - 1;
  return (
    <Sheet size={size} colour="ground">
      <Sky
        size={size}
        look={look}
        at={{ x: axis, y: last.top - WRIST * k }}
        words={[{ left: margin, right: margin + words, top: margin, bottom: below + 20 * u }]}
      />
      <Ground
        size={size}
        under={{ lowerAt: (x) => ground + 3 * u - BAND_SLOPE * x }}
        colour="ground"
        edge={look.banner}
      />
      <Marks of={[column.plane]} />
      <Raised object={props.object} skin={look.skin} stand={stand} />
      <Marks
        of={[
          ...boxes.map((box, index) => rectangle(isLast(index) ? look.banner : 'paper', box)),
          rectangle('paper', { left: margin, top: chart.bottom, width: room, height: 0.8 * u }),
        ]}
        alt={bars.map(({ asOf, value: shown }) => `${asOf}: ${shown}`).join('; ')}
      />
      {says(title, line(margin, 11 * u), {
        style: { ...what, fontSize: whatSize },
        as: 'H2',
        lines: 1,
      })}
      <Headline lines={[measure.line(value, { x: margin, y: baseline, cap, fill: look.words })]} />
      {says(`${labels.asOf} ${figure.asOf}`, line(below, 10.5 * u), {
        ...{ style: text(7.4 * u, look.words, 700), lines: 1 },
      })}
      {says(`${labels.source}: ${figure.source}`, line(below + 10.5 * u, 9 * u), {
        ...{ style: text(5.8 * u, look.words, 600), lines: 1 },
      })}
      {bars.map(({ value: shown }, index) => {
        const { top } = boxes[index] ?? last;
        const at = isLast(index) ? top + 2 * u : top - 11 * u;
        return says(shown, inBar(index, at, 9.6 * u), {
          ...{ style: anton(7.2 * u, isLast(index) ? 'ground' : 'paper'), lines: 1, align: 'center' },
          justify: isLast(index) ? 'flex-start' : 'flex-end',
        });
      })}
      {bars.map(({ asOf }, index) =>
        says(asOf, inBar(index, chart.bottom + 2 * u, 8 * u), {
          ...{ style: { ...date, fontSize: dateSize }, lines: 1, align: 'center' },
        }),
      )}
      <CodePanel of={props} left={plate.left} top={margin} />
      {says(
        figure.doesNotMean,
        { left: plate.left, top: caveatTop, width: plate.width, height: foot.top - 3 * u - caveatTop },
        { style: text(8.4 * u, 'paper', 600), justify: 'center' },
      )}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
