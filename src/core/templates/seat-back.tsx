import type { JSXNode } from 'satori/jsx';
import { besidePlate, CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { standUnder } from './kit/people.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** On the back of a seat, narrow and near: what to do stands over the code, which has the width. */
export function SeatBack(props: TemplateProps): JSXNode {
  const { u, width, margin, small } = props.size;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.6 * wide, unit: small / 5, lines: 2 });
  const plate = plateAt(props, foot.top - 5 * u);
  const line = planSkyLine(props, wide, { top: 6, one: [24, 34], two: 24 });
  const lowerLeft = plate.top - 5 * u + BAND_SLOPE * plate.left;
  const banner = planBanner(props, { cap: 30 * u, lowerLeft });
  const axis = width - margin - 40 * u;
  const scenery = standUnder(props, { axis, line, banner, sizes: { most: 0.28, least: 0.14 } });
  return (
    <CodedSheet
      {...{ of: props, foot, plate }}
      asks={besidePlate(props, plate, banner.lowerAt(margin) + 3 * u, 6 * u)}
      sizes={{ asks: { action: 9, step: 6 }, hasSteps: true }}
    >
      <Gathering of={props} {...{ scenery, line, banner }} />
    </CodedSheet>
  );
}
