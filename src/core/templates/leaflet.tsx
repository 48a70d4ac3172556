import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { planBanner } from './kit/headline.tsx';
import { everyone, standClose, standUnder } from './kit/people.tsx';
import { Picture } from './kit/picture.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Slogan } from './kit/slogan.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE, space } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** In the hand: people close, the slogan on two banners below them, the code at the other side than the phone. */
export const Leaflet = (props: TemplateProps): JSXNode => inTheHand(props, { hasSteps: true, cap: 22 });
/** A card: the same without the steps. */
export const Card = (props: TemplateProps): JSXNode => inTheHand(props, { hasSteps: false, cap: 17 });

function inTheHand(props: TemplateProps, own: { readonly hasSteps: boolean; readonly cap: number }): JSXNode {
  const { content, size, measure, scene } = props;
  const { venue } = content;
  const { u, width, margin } = size;
  const wide = width - 2 * margin;
  const foot = planFoot(props, { column: margin + 0.62 * wide, lines: own.hasSteps ? 1 : 2 });
  const plate = plateSize(size);
  const plateTop = foot.top - 3.6 * u - plate.height;
  const column = margin + plate.width + space.besideCode * u;

  const band = { size, measure, left: margin + u, width: wide - 1.4 * u, cap: own.cap * u } as const;
  const lower = planBanner({
    ...{ ...band, line: venue.headline[1], align: 'right', unheld: true },
    lowerLeft: plateTop - 4 * u + BAND_SLOPE * margin,
  });
  const upper = planBanner({ ...band, line: venue.headline[0], lowerLeft: lower.top + 0.4 * u });
  const axis = width - margin - 30 * u;
  const scenery = own.hasSteps
    ? standUnder({
        ...{ scene, cast: everyone, axis, words: [], banner: upper, u },
        sizes: { most: 0.25, least: 0.1 },
      })
    : standClose({ scene, axis: axis - 10 * u, banner: upper, top: 4 * u, most: 0.3 * u });
  const textTop = lower.lowerAt(column) + 3 * u;
  return (
    <Sheet size={size} colour="ground">
      <Picture of={props} {...scenery} banner={upper} />
      <Slogan of={props} banner={upper} below={{ banner: lower, white: 'held' }} />
      <CodePanel content={content} size={size} measure={measure} left={margin} top={plateTop} />
      <Steps
        of={props}
        steps={own.hasSteps ? venue.steps : []}
        frame={{
          ...{ left: column, top: textTop, width: width - margin - column },
          height: plateTop + plate.height - textTop,
        }}
        sizes={{ action: own.hasSteps ? 6.6 : 8, step: 5.4 }}
      />
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
