import type { JSXNode } from 'satori/jsx';
import { besidePlate, CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { type Cast, standUnder } from './kit/people.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** So narrow a sheet would cut through whoever stands at the left. */
const ALONE: Cast = { back: [0, 0], right: [0, 0], main: [0, 0], front: [0, 0] };
/** Rows of what to do, over the whole width. */
const ACTION = 29;

/** On the back of a seat, narrow and near: what to do stands over the code and its steps. */
export function SeatBack(props: TemplateProps): JSXNode {
  const { u, width, margin, small } = props.size;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.6 * wide, unit: small / 5, lines: 2 });
  const plate = plateAt(props, foot.top - 5 * u);
  const line = planSkyLine(props, wide, { top: 6, one: [24, 34], two: 24 });
  const actionTop = plate.top - ACTION * u;
  const lowerLeft = actionTop - 4 * u + BAND_SLOPE * margin;
  const banner = planBanner(props, { cap: 30 * u, lowerLeft });
  const axis = width - margin - 40 * u;
  const scenery = standUnder(props, { axis, line, banner, sizes: { most: 0.28, least: 0.14 }, cast: ALONE });
  return (
    <CodedSheet
      {...{ of: props, foot, plate }}
      asks={besidePlate(props, plate, plate.top, 6 * u)}
      actionIn={{ left: margin, top: actionTop, width: wide, height: (ACTION - 4) * u }}
      sizes={{ asks: { action: 9.4, step: 5.4 }, hasSteps: true }}
    >
      <Gathering of={props} {...{ scenery, line, banner }} />
    </CodedSheet>
  );
}
