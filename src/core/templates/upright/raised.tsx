import type { JSXNode } from 'satori/jsx';
import { CodePanel } from '../kit/code.tsx';
import { Foot } from '../kit/foot.tsx';
import { planBanner, planSkyLine } from '../kit/headline.tsx';
import { everyone, standUnder } from '../kit/people.tsx';
import { Picture } from '../kit/picture.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { Slogan } from '../kit/slogan.tsx';
import { Steps } from '../kit/steps.tsx';
import { BAND_SLOPE, inks, space, type } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { planUpright, type Upright } from './upright.ts';

/** Someone of the place raises the object above the code, the others look up to it and hold the slogan's banner. */
export function RaisedPoster(props: TemplateProps, own: Upright): JSXNode {
  const { content, size, measure, scene } = props;
  const { inks: ink = inks.full, hasSteps = true } = own;
  const {
    line1 = { one: type.line1, two: type.line1Rows },
    line2 = { most: type.line2, low: type.line2Low },
  } = own;
  const { venue } = content;
  const { u, margin } = size;
  const { foot, plate, wide } = planUpright(props, own);
  const axis = plate.left + plate.width / 2;

  const line = planSkyLine({
    ...{ line: venue.headline[0], left: margin, top: margin + 4.4 * u, width: axis - 22.5 * u - margin },
    ...{ one: [0.83 * line1.one * u, line1.one * u], two: line1.two * u, measure },
  });
  const banner = planBanner({
    ...{ line: venue.headline[1], size, measure, left: margin + u, width: wide - 1.4 * u },
    cap: (line.rows.rows.length === 1 ? line2.most : line2.low) * u,
    lowerLeft: plate.top - 4.4 * u + BAND_SLOPE * plate.left,
  });
  const scenery = standUnder({
    ...{ scene, cast: everyone, axis, words: line.boxes, banner, u },
    ...(own.unit && { sizes: own.unit }),
  });
  const top = banner.lowerAt(2 * margin) + 4 * u;
  return (
    <Sheet size={size} colour={ink.ground}>
      <Picture of={props} {...scenery} banner={banner} words={line.boxes} />
      <Slogan of={props} line={line} banner={banner} colours={ink} />
      <CodePanel content={content} size={size} measure={measure} left={plate.left} top={plate.top} />
      <Steps
        of={props}
        steps={hasSteps ? venue.steps : []}
        frame={{
          ...{ left: margin, top, width: plate.left - margin - space.besideCode * u },
          height: plate.top + plate.height - top,
        }}
        sizes={{ action: own.action ?? type.action, step: type.step }}
        colours={ink.ask}
      />
      <Foot of={props} plan={foot} colours={ink} />
    </Sheet>
  );
}
