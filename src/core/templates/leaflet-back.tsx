import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/geometry/matrix.ts';
import { Foot, planFoot } from './kit/foot.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Headline } from './kit/headline.tsx';
import { Raised } from './kit/people.tsx';
import { RAISED_REACH, standBelow } from '../scenes/standing/stand.ts';
import { setRows } from '../drawing/setting/rows.ts';
import { Marks } from './kit/marks.tsx';
import { across, plane } from '../drawing/marks/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Of the raised hand in u: how much of the width it takes beside the slogan, and half the object. */
const HELD = { wide: 42, half: 25 } as const;
/** Of the drawing of a step, in its units: how much rises from behind the next plane, of it below its middle, and its width. */
const SEEN = { high: 206, below: 88, wide: 200 } as const;
/** Height of the band that says where the code is and where to go, in u. */
const ADDRESS = 14;

/** The other side of a leaflet: the whole slogan, each step drawn large beside a plane with its words, and whom to ask. */
export function LeafletBack(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object, steps: pictures } = props;
  const { u, width, height, margin, bleed } = size;
  const { steps, headline } = content.venue;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.62 * wide });
  const end = foot.top - ADDRESS * u;

  const title = setRows(headline, measure);
  const cap = Math.min(18 * u, (wide - HELD.wide * u) / title.width);
  const baseline = margin + (title.up + 1) * cap;
  const head = baseline + ((title.baselines.at(-1) ?? 0) + title.down) * cap + 9 * u;
  const block = 0.36 * width;
  const middle = block / 2;
  /* Planes rise to the right, the last one ends level: under its drawing, too, there is as much room. */
  const rise = (x: number) => BAND_SLOPE * (width / 2 - x);
  const rowHeight = (end - head - rise(middle)) / steps.length;
  const fills = [look.air, look.banner, 'paper'] as const;
  const scale = Math.min((rowHeight - 4 * u) / SEEN.high, (0.8 * block) / SEEN.wide);
  const left = block + 6 * u;
  const words = left + 17 * u;
  const says = fitted(props);
  /* Beside the slogan the hand of the place, which comes up from behind the first plane. */
  const k = (HELD.half * u) / RAISED_REACH;
  const stand = standBelow({ x: width - margin - 18 * u, y: 0.74 * margin + HELD.half * u }, k);
  return (
    <Sheet size={size} colour="ground">
      <Raised object={object} skin={look.skin} stand={stand} arm={scene.arm} around={['ground', fills[0]]} />
      <Headline
        lines={headline.map((line, index) =>
          measure.line(line, {
            ...{ x: margin, y: baseline + (title.baselines[index] ?? 0) * cap, cap },
            fill: index === 0 ? 'paper' : 'light',
          }),
        )}
      />
      {steps.map((step, index) => {
        /* Each hides what runs on from the one above. */
        const edgeAt = (x: number) => head + index * rowHeight + rise(x);
        const isLast = index === steps.length - 1;
        const at = (x: number) => (edgeAt(x) + (isLast ? end : edgeAt(x) + rowHeight)) / 2;
        const beside = at(words + 20 * u);
        const fill = fills[index % fills.length] ?? 'paper';
        const ink = fill === 'picture' ? 'paper' : 'ground';
        const beneath = index % 2 === 0 ? look.banner : 'paper';
        const top = edgeAt(middle) + rowHeight - SEEN.below * scale;
        const drawing = pictures[index] ?? object.whole;
        return (
          <div style={{ display: 'flex' }}>
            <Marks
              of={[
                across(size, fill, edgeAt, height + bleed),
                plane(
                  beneath,
                  [-bleed, edgeAt(-bleed)],
                  [block, edgeAt(block)],
                  [block, height + bleed],
                  [-bleed, height + bleed],
                ),
                ...drawing.map((mark) => transformShape([scale, 0, 0, scale, middle, top], mark)),
              ]}
            />
            {says(
              `${index + 1}`,
              { left, top: beside - 11 * u, width: 20 * u, height: 22 * u },
              {
                ...{ as: 'Lbl', style: { ...anton(24 * u, ink), lineHeight: 1 } },
                ...{ least: 10 * u, justify: 'center' },
              },
            )}
            {says(
              step,
              {
                left: words,
                top: beside - 0.46 * rowHeight,
                width: width - margin - words,
                height: 0.92 * rowHeight,
              },
              {
                ...{ as: 'LI', style: text(9.6 * u, ink, 700) },
                ...{ least: 5 * u, justify: 'center' },
              },
            )}
          </div>
        );
      })}
      <Marks of={[across(size, 'ground', () => end, height + bleed)]} />
      {says(
        `${content.labels.codeOverleaf} · ${content.plainAddress}`,
        { left: margin, top: end, width: wide, height: ADDRESS * u },
        {
          style: { ...text(9.6 * u, 'light', 800), lineHeight: 1.2 },
          justify: 'center',
          align: 'center',
          lines: 1,
        },
      )}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
