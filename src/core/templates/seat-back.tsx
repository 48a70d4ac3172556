import type { JSXNode } from 'satori/jsx';
import { CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { endOf, planBanner, planSkyLine } from './kit/headline.tsx';
import { backIn } from '../scenes/standing/cut-off.ts';
import { drawnAt } from '../drawing/marks/shapes.ts';
import { standClose } from '../scenes/standing/stand-beside.ts';
import type { TemplateProps } from './template.ts';

/** So narrow a sheet would cut through whoever stands at the left. */
const LAYERS = ['back', 'right', 'still', 'front'] as const;
/** Who is at the right has the half beside the object, in scene units from where they are drawn, and holds the banner. */
const BESIDE = [44, -20] as const;
/** So much larger than drawn, as near as the hero, and where that leaves them: the middle of their head, and where the banner covers them. */
const NEARER = 1.28;
const RIGHT_AT = { x: 430, y: 40 } as const;
const HOLDS = [150, 180] as const;
/** Room for what to do and its steps, over the whole width. */
const ASKED = 65;
/** From fingers to letters, in u: 1.5 mm. */
const CLEAR = 3.1;
/** Around the code's plate, in u: 3.3 mm. */
const AIR = 7;

/** On the back of a seat, narrow and near: what to do stands with its steps over the code. */
export function SeatBack(props: TemplateProps): JSXNode {
  const { u, width, inner, margin, small } = props.size;
  const foot = planFoot(props, { column: margin + 0.6 * inner, unit: small / 5, lines: 2, air: 0.6 });
  const field = plateAt(props, foot.top - AIR * u);
  const plate = { ...field, left: (width - field.width) / 2 };
  const line = planSkyLine(props, inner, { top: 4, one: [20, 30], two: 24 });
  const top = plate.top - ASKED * u;
  const banner = planBanner(props, {
    cap: 30 * u,
    clear: CLEAR * u,
    lowerLeft: top - 2 * u + props.tokens.slope * margin,
  });
  const right = drawnAt(props.scene.right, {
    ...{ x: (1 - NEARER) * RIGHT_AT.x, y: (1 - NEARER) * RIGHT_AT.y, k: NEARER },
  });
  const scene = { ...props.scene, right };
  const close = standClose(props, {
    ...{ axis: width / 2, banner, top: endOf(line) + 4 * u, most: 0.4 * u, raised: 0.06, layers: LAYERS },
  });
  const scenery = { ...close, cast: { ...close.cast, right: BESIDE } };
  const back = backIn(props.content.venue.scene, { stand: scenery.people, width });
  const of = { ...props, scene: { ...scene, back } };
  return (
    <CodedSheet
      {...{ of: props, foot, plate }}
      asks={{ left: margin, top, width: inner, height: (ASKED - AIR) * u }}
      sizes={{ asks: { action: 8.3, step: 8.2 }, hasSteps: true }}
    >
      <Gathering {...{ of, scenery, line, banner }} hold={{ between: HOLDS, sides: ['right'] }} />
    </CodedSheet>
  );
}
