import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { everyone, standUnder } from './kit/people.tsx';
import { Picture } from './kit/picture.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Slogan } from './kit/slogan.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** On the back of a seat, narrow and near: what to do stands over the code, which has the width. */
export function SeatBack(props: TemplateProps): JSXNode {
  const { content, size, measure, scene } = props;
  const { headline } = content.venue;
  const { u, width, margin } = size;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.6 * wide, unit: size.small / 5, lines: 2 });
  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  const plateTop = foot.top - 5 * u - plate.height;
  const axis = width - margin - 40 * u;

  const line = planSkyLine({
    ...{ line: headline[0], left: margin, top: margin + 6 * u, width: wide, measure },
    ...{ one: [24 * u, 34 * u], two: 24 * u },
  });
  const banner = planBanner({
    ...{ line: headline[1], size, measure, left: margin + u, width: wide - 1.4 * u, cap: 30 * u },
    lowerLeft: plateTop - 5 * u + BAND_SLOPE * plateLeft,
  });
  const scenery = standUnder({
    ...{ scene, cast: everyone, axis, words: line.boxes, banner, u },
    sizes: { most: 0.28, least: 0.14 },
  });
  const top = banner.lowerAt(margin) + 3 * u;
  return (
    <Sheet size={size} colour="ground">
      <Picture of={props} {...scenery} banner={banner} words={line.boxes} />
      <Slogan of={props} line={line} banner={banner} />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={plateTop} />
      <Steps
        of={props}
        frame={{
          left: margin,
          top,
          width: plateLeft - margin - 6 * u,
          height: plateTop + plate.height - top,
        }}
        sizes={{ action: 9, step: 6 }}
      />
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
