import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/geometry/matrix.ts';
import { Foot, planFoot } from './kit/foot.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Headline } from './kit/headline.tsx';
import { setRows } from '../drawing/setting/rows.ts';
import { Marks } from './kit/marks.tsx';
import { across, plane } from '../drawing/marks/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** The other side of a leaflet: the whole slogan, each step drawn large beside a plane with its words, and whom to ask. */
export function LeafletBack(props: TemplateProps): JSXNode {
  const { content, size, measure, look, object, steps: pictures } = props;
  const { u, width, height, margin, bleed } = size;
  const { steps, headline } = content.venue;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.62 * wide });

  const title = setRows(headline, measure);
  const cap = Math.min(18 * u, wide / title.width);
  const baseline = margin + (title.up + 1) * cap;
  const head = baseline + ((title.baselines.at(-1) ?? 0) + title.down) * cap + 9 * u;
  const rowHeight = (foot.top - head) / steps.length;
  const fills = [look.air, look.banner, 'paper'] as const;
  const picture = Math.min(0.5 * rowHeight, 36 * u);
  const block = 0.36 * width;
  const middle = block / 2;
  const left = block + 6 * u;
  const words = left + 17 * u;
  const says = fitted(props);
  return (
    <Sheet size={size} colour="ground">
      <Headline
        lines={headline.map((line, index) =>
          measure.line(line, {
            ...{ x: margin, y: baseline + (title.baselines[index] ?? 0) * cap, cap },
            fill: index === 0 ? 'paper' : 'light',
          }),
        )}
      />
      {steps.map((step, index) => {
        /* Planes rise to the right; each hides what runs on from the one above. */
        const edgeAt = (x: number) => head + index * rowHeight + BAND_SLOPE * (width / 2 - x);
        const isLast = index === steps.length - 1;
        const at = (x: number) => (edgeAt(x) + (isLast ? foot.top : edgeAt(x) + rowHeight)) / 2;
        const beside = at(words + 20 * u);
        const fill = fills[index % fills.length] ?? 'paper';
        const ink = fill === 'picture' ? 'paper' : 'ground';
        const beneath = fill === 'paper' ? look.banner : 'paper';
        const drawing = pictures[index] ?? object.whole;
        const scale = picture / 150;
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
                ...drawing.map((mark) => transformShape([scale, 0, 0, scale, middle, at(middle)], mark)),
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
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
