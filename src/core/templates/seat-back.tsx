import type { JSXNode } from 'satori/jsx';
import { CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { standClose } from '../scenes/standing/stand-beside.ts';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** So narrow a sheet would cut through whoever stands at the left. */
const LAYERS = ['back', 'right', 'still', 'front'] as const;
/** Room for what to do and its steps, over the whole width. */
const ASKED = 71;
/** From fingers to letters, in u: 1.5 mm. */
const CLEAR = 3.1;
/** Around the code's plate, in u: 4 mm. */
const AIR = 8.4;

/** On the back of a seat, narrow and near: what to do stands with its steps over the code. */
export function SeatBack(props: TemplateProps): JSXNode {
  const { u, width, margin, small } = props.size;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.6 * wide, unit: small / 5, lines: 2 });
  const right = plateAt(props, foot.top - AIR * u);
  const plate = { ...right, left: (width - right.width) / 2 };
  const line = planSkyLine(props, wide, { top: 4, one: [20, 34], two: 24 });
  const top = plate.top - ASKED * u;
  const banner = planBanner(props, {
    cap: 30 * u,
    clear: CLEAR * u,
    lowerLeft: top - 2 * u + BAND_SLOPE * margin,
  });
  const words = Math.max(...line.boxes.map(({ bottom }) => bottom));
  const scenery = standClose(props, {
    ...{ axis: 0.66 * width, banner, top: words + 4 * u, most: 0.4 * u, raised: 0.06, layers: LAYERS },
  });
  return (
    <CodedSheet
      {...{ of: props, foot, plate }}
      asks={{ left: margin, top, width: wide, height: (ASKED - AIR) * u }}
      sizes={{ asks: { action: 8.3, step: 8.2 }, hasSteps: true }}
    >
      <Gathering of={props} {...{ scenery, line, banner }} />
    </CodedSheet>
  );
}
