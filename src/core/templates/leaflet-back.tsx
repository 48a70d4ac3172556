import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/geometry/matrix.ts';
import { Foot, planFoot } from './kit/foot.tsx';
import { anton, fitted, text } from './kit/layout.tsx';
import { Headline } from './kit/headline.tsx';
import { breakRows } from './kit/rows.ts';
import { Marks } from './kit/marks.tsx';
import { across, circle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** The other side of a leaflet: each step drawn large on a plane of its own, and whom to ask. */
export function LeafletBack(props: TemplateProps): JSXNode {
  const { content, size, measure, look, object, steps: pictures } = props;
  const { u, width, height, margin, bleed } = size;
  const { steps, headline } = content.venue;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.62 * wide });

  const title = breakRows(headline[1], 1, measure);
  const cap = Math.min(20 * u, wide / title.width);
  const baseline = margin + (title.up + 1) * cap;
  const head = baseline + title.down * cap + 9 * u;
  const rowHeight = (foot.top - head) / steps.length;
  const fills = [look.air, look.banner, 'paper'] as const;
  const picture = Math.min(0.43 * rowHeight, 30 * u);
  const middle = margin + 30 * u;
  const left = middle + 34 * u;
  const words = left + 17 * u;
  const says = fitted(props);
  return (
    <Sheet size={size} colour="ground">
      <Headline lines={[measure.line(headline[1], { x: margin, y: baseline, cap, fill: 'light' })]} />
      {steps.map((step, index) => {
        /* Planes rise to the right; each hides what runs on from the one above. */
        const edgeAt = (x: number) => head + index * rowHeight + BAND_SLOPE * (width / 2 - x);
        const isLast = index === steps.length - 1;
        const at = (x: number) => (edgeAt(x) + (isLast ? foot.top : edgeAt(x) + rowHeight)) / 2;
        const beside = at(words + 20 * u);
        const fill = fills[index % fills.length] ?? 'paper';
        const ink = fill === 'picture' ? 'paper' : 'ground';
        const disc = fill === 'paper' ? look.banner : 'paper';
        const drawing = pictures[index] ?? object.whole;
        const scale = picture / 150;
        return (
          <div style={{ display: 'flex' }}>
            <Marks
              of={[
                across(size, fill, edgeAt, height + bleed),
                circle(disc, [middle, at(middle)], picture),
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
