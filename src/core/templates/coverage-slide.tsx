import type { JSXNode } from 'satori/jsx';
import { CodePanel } from './kit/code.tsx';
import { Foot } from './kit/foot.tsx';
import { Headline } from './kit/headline.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { rectangle } from './kit/shapes.ts';
import { type Frame, Sheet, whole } from './kit/sheet.tsx';
import { planWide } from './posters/plan.ts';
import type { TemplateProps } from './template.ts';

/** A wide screen that cites one figure as the last of a few bars, with all that a reader needs to judge it. */
export function CoverageSlide(props: TemplateProps): JSXNode {
  const { content, size, measure, look } = props;
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const { u, margin } = size;
  const { foot, plate, column } = planWide(props, { foot: 0.9 });
  const ground = foot.top;
  const room = column.edgeAt(ground) - 6 * u - margin;

  const what = text(9.6 * u, look.words, 700);
  const whatHeight = measure.height(`${figure.what} – ${figure.area}`, what, room);
  const value = figure.value.toUpperCase();
  const ink = measure.capitals(value);
  const cap = Math.min(37 * u, (0.94 * room) / ink.width);
  const baseline = margin + whatHeight + 4 * u + (1 + ink.up) * cap;
  const dateTop = baseline + (ink.down + 0.16) * cap;

  const bars = figure.series;
  const chart = { top: dateTop + 15 * u, bottom: ground - 11 * u };
  const pitch = room / bars.length;
  const barWidth = Math.min(0.72 * pitch, 40 * u);
  const tallOf = (share: number) => Math.max(1.5 * u, share * (chart.bottom - chart.top - 10 * u));
  const caveatTop = margin + plate.height + 4 * u;
  const caveat = ground - caveatTop;
  const says = fitted(props);
  const under = (index: number, top: number, height: number): Frame => ({
    ...{ left: margin + index * pitch, top, width: pitch - 2 * u, height },
  });
  return (
    <Sheet size={size} colour="ground">
      <Marks
        of={[
          rectangle(look.air, whole(size)),
          column.plane,
          ...bars.map(({ share }, index) => {
            const tall = tallOf(share);
            return rectangle(index === bars.length - 1 ? look.banner : look.ring, {
              ...{ left: margin + index * pitch, top: chart.bottom - tall, width: barWidth, height: tall },
            });
          }),
          rectangle(look.words, { left: margin, top: chart.bottom, width: room, height: 0.8 * u }),
        ]}
        alt={bars.map(({ asOf, value: shown }) => `${asOf}: ${shown}`).join('; ')}
      />
      {says(
        `${figure.what} – ${figure.area}`,
        { left: margin, top: margin - 2 * u, width: room, height: whatHeight + 2 * u },
        { style: what, as: 'H2' },
      )}
      <Headline lines={[measure.line(value, { x: margin, y: baseline, cap, fill: look.words })]} />
      {says(
        `${labels.asOf} ${figure.asOf}`,
        { left: margin, top: dateTop, width: room, height: 12 * u },
        { style: text(8 * u, look.words, 700), lines: 1 },
      )}
      {bars.slice(0, -1).map(({ value: shown, share }, index) =>
        says(shown, under(index, chart.bottom - tallOf(share) - 9 * u, 9 * u), {
          ...{ style: anton(7 * u, look.words), lines: 1, justify: 'flex-end' },
        }),
      )}
      {bars.map(({ asOf }, index) =>
        says(asOf, under(index, chart.bottom + 1.6 * u, 7 * u), {
          ...{ style: text(5.2 * u, look.words, 700), lines: 1 },
        }),
      )}
      <CodePanel of={props} left={plate.left} top={margin} />
      {says(
        figure.doesNotMean,
        { left: plate.left, top: caveatTop, width: plate.width, height: 0.66 * caveat },
        { style: text(5.6 * u, 'paper'), justify: 'center' },
      )}
      {says(
        `${labels.source}: ${figure.source}`,
        { left: plate.left, top: caveatTop + 0.68 * caveat, width: plate.width, height: 0.28 * caveat },
        { style: text(4.8 * u, 'sky') },
      )}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
