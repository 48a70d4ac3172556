import type { JSXNode } from 'satori/jsx';
import { besidePlate, CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanners } from './kit/headline.tsx';
import { standInHand } from '../scenes/standing/stand-in-hand.ts';
import type { TemplateProps } from './template.ts';

/** In the hand: people close, the slogan on two banners below them, the code at the other side than the phone. */
export const Leaflet = (props: TemplateProps): JSXNode => inTheHand(props, { hasSteps: true, cap: 22 });
/** A card: the same without the steps. */
export const Card = (props: TemplateProps): JSXNode => inTheHand(props, { hasSteps: false, cap: 17.4 });

function inTheHand(props: TemplateProps, own: { readonly hasSteps: boolean; readonly cap: number }): JSXNode {
  const { u, width, margin, bleed } = props.size;
  const foot = planFoot(props, { lines: own.hasSteps ? 1 : 2 });
  const air = (own.hasSteps ? 3.6 : 2.4) * u;
  const plate = plateAt(props, foot.top - air, 'left');

  const { banner, below } = planBanners(props, {
    ...{ cap: own.cap * u, align: 'right', lowerLeft: plate.top - air + props.tokens.slope * margin },
  });
  const axis = (own.hasSteps ? 0.7 : 0.67) * width;
  const picture = standInHand(props, props.content.venue.scene, { axis, banner, top: bleed });
  const asks = besidePlate(props, plate, 0);
  return (
    <CodedSheet
      {...{ of: props, foot, plate }}
      asks={besidePlate(props, plate, below.lowerAt(asks.left) + 3 * u)}
      sizes={{ asks: { action: own.hasSteps ? 6.6 : 8, step: 5.4 }, hasSteps: own.hasSteps }}
    >
      <Gathering {...{ ...picture, banner, below }} white="held" />
    </CodedSheet>
  );
}
