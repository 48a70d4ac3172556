import type { JSXNode } from 'satori/jsx';
import { CodePanel } from './kit/code.tsx';
import { Foot } from './kit/foot.tsx';
import { Headline } from './kit/headline.tsx';
import { anton, FitText, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { rectangle } from './kit/shapes.ts';
import { Sheet, whole } from './kit/sheet.tsx';
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
  const caveatTop = margin + plate.height + 4 * u;
  return (
    <Sheet size={size} colour="ground">
      <Marks
        of={[
          rectangle(look.air, whole(size)),
          column.plane,
          ...bars.map(({ share }, index) => {
            const tall = Math.max(1.5 * u, share * (chart.bottom - chart.top - 10 * u));
            return rectangle(index === bars.length - 1 ? look.banner : look.ring, {
              ...{ left: margin + index * pitch, top: chart.bottom - tall, width: barWidth, height: tall },
            });
          }),
          rectangle(look.words, { left: margin, top: chart.bottom, width: room, height: 0.8 * u }),
        ]}
        alt={bars.map(({ asOf, value: shown }) => `${asOf}: ${shown}`).join('; ')}
      />
      <FitText
        of={props}
        as="H2"
        frame={{ left: margin, top: margin - 2 * u, width: room, height: whatHeight + 2 * u }}
        style={what}
      >
        {`${figure.what} – ${figure.area}`}
      </FitText>
      <Headline lines={[measure.line(value, { x: margin, y: baseline, cap, fill: look.words })]} />
      <FitText
        of={props}
        frame={{ left: margin, top: dateTop, width: room, height: 12 * u }}
        style={text(8 * u, look.words, 700)}
        lines={1}
      >
        {`${labels.asOf} ${figure.asOf}`}
      </FitText>
      {bars.slice(0, -1).map(({ value: shown, share }, index) => (
        <FitText
          of={props}
          frame={{
            ...{ left: margin + index * pitch, width: pitch - 2 * u, height: 9 * u },
            top: chart.bottom - Math.max(1.5 * u, share * (chart.bottom - chart.top - 10 * u)) - 9 * u,
          }}
          justify="flex-end"
          style={{ ...anton(7 * u, look.words) }}
          lines={1}
        >
          {shown}
        </FitText>
      ))}
      {bars.map(({ asOf }, index) => (
        <FitText
          of={props}
          frame={{
            left: margin + index * pitch,
            top: chart.bottom + 1.6 * u,
            width: pitch - 2 * u,
            height: 7 * u,
          }}
          style={text(5.2 * u, look.words, 700)}
          lines={1}
        >
          {asOf}
        </FitText>
      ))}
      <CodePanel of={props} left={plate.left} top={margin} />
      <FitText
        of={props}
        frame={{ left: plate.left, top: caveatTop, width: plate.width, height: 0.66 * (ground - caveatTop) }}
        style={{ ...text(5.6 * u, 'paper'), textWrap: 'balance' }}
        justify="center"
      >
        {figure.doesNotMean}
      </FitText>
      <FitText
        of={props}
        frame={{
          ...{ left: plate.left, top: caveatTop + 0.68 * (ground - caveatTop), width: plate.width },
          height: 0.28 * (ground - caveatTop),
        }}
        style={text(4.8 * u, 'sky')}
      >
        {`${labels.source}: ${figure.source}`}
      </FitText>
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
