import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { Marks } from './kit/marks.tsx';
import { everyone, standUnder } from './kit/people.tsx';
import { Picture } from './kit/picture.tsx';
import { plane } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { Slogan } from './kit/slogan.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** What may differ between sheets that are wider than high. In u. */
type Across = {
  readonly hasSteps?: boolean;
  readonly action?: number;
  readonly foot?: number;
  /** The whole slogan on the banner where its capitals are then a 14th of the height. */
  readonly oneBanner?: boolean;
};

/** A sheet to lie or stand on a counter, or to hang where it is low: the code in a column of its own. */
export const PosterWide = (props: TemplateProps): JSXNode => across(props, {});
/** At a gate, scanned from a step away: action alone beside the larger code. */
export const GateNotice = (props: TemplateProps): JSXNode => across(props, { hasSteps: false, action: 6.4 });
/** A screen in a hall. */
export const SlideWide = (props: TemplateProps): JSXNode =>
  across(props, { hasSteps: false, action: 8.6, foot: 0.9, oneBanner: true });

function across(props: TemplateProps, own: Across): JSXNode {
  const { content, size, measure, scene } = props;
  const { venue } = content;
  const { u, width, height, margin } = size;
  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  const foot = planFoot(props, { column: plateLeft, unit: (own.foot ?? 1) * u, shape: 'wide' });
  const edgeAt = columnEdge(size, plateLeft);
  const axis = edgeAt(0) - 46 * u;
  const bannerRight = edgeAt(foot.top) - 5 * u;

  const joined = venue.headline.join(' ');
  const room = { left: margin + u, width: bannerRight - margin - 3 * u };
  const fitsOne =
    own.oneBanner === true && room.width / measure.capitals(joined).width >= (1.02 * height) / 14;
  const line = fitsOne
    ? undefined
    : planSkyLine({
        ...{ line: venue.headline[0], left: margin, top: margin + 3 * u, width: axis - 22.5 * u - margin },
        ...{ one: [21 * u, 27 * u], two: 20 * u, measure },
      });
  const words = line?.boxes ?? [];
  const banner = planBanner({
    ...{ line: fitsOne ? joined : venue.headline[1], size, measure, ...room },
    ...{ cap: 26 * u, lowerLeft: foot.top + 2 * u },
  });
  const scenery = standUnder({
    ...{ scene, cast: { ...everyone, wide: [0, 0], right: [-48, 0] }, axis, banner, u },
    ...{ words, sizes: { most: 0.23, least: 0.12 } },
  });
  const top = margin + plate.height + 6 * u;
  return (
    <Sheet size={size} colour="ground">
      <Picture of={props} {...scenery} banner={banner} width={edgeAt(0)} words={words} />
      <Slogan
        of={props}
        line={line}
        banner={banner}
        hands={[7, edgeAt(banner.upperAt(edgeAt(0))) / u - 25]}
      />
      <Marks of={[columnPlane(size, plateLeft)]} />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={margin} />
      <Steps
        of={props}
        steps={own.hasSteps === false ? [] : venue.steps}
        frame={{ left: plateLeft, top, width: plate.width, height: foot.top - 4 * u - top }}
        sizes={{ action: own.action ?? 5.6, step: 4.6 }}
      />
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}

/** The edge of a column whose words begin at a distance from the left: it leans as much as the banner rises. */
export const columnEdge =
  ({ u }: TemplateProps['size'], left: number) =>
  (y: number): number =>
    left - 5 * u - BAND_SLOPE * y;

/** Its plane, over the whole height of the sheet. */
export function columnPlane(size: TemplateProps['size'], left: number) {
  const edgeAt = columnEdge(size, left);
  const [top, right, bottom] = [-size.bleed, size.width + size.bleed, size.height + size.bleed];
  return plane('ground', [edgeAt(top), top], [right, top], [right, bottom], [edgeAt(bottom), bottom]);
}
