import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { Banner, bannerMarks, Headline, planBanner, planSkyLine, skyLineMarks } from './kit/headline.tsx';
import { Marks } from './kit/marks.tsx';
import { footHeight, OfficeFoot } from './kit/office-foot.tsx';
import { before, behind, castOf, People, Raised, raisedAt, standUnder } from './kit/people.tsx';
import { seenWords } from './kit/picture.ts';
import { bandHeight, RecordBand } from './kit/record-band.tsx';
import { plane } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE, inks, type } from './kit/tokens.ts';
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
  const { content, size, measure, look, scene, object } = props;
  const { venue } = content;
  const { u, width, height, margin, bleed } = size;
  const unit = (own.foot ?? 1) * u;
  const footTop = height - margin - footHeight(size, unit, 'wide');
  const ground = footTop - bandHeight(content.endedBand, size);

  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  /** The column's edge leans as much as the banner rises. */
  const edgeAt = (y: number) => plateLeft - 5 * u - BAND_SLOPE * y;
  const axis = edgeAt(0) - 46 * u;
  const bannerRight = edgeAt(ground) - 5 * u;

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
  const banner = planBanner({
    ...{ line: fitsOne ? joined : venue.headline[1], size, measure, ...room },
    ...{ cap: 26 * u, lowerLeft: ground + 2 * u },
  });
  const { stand, cast } = standUnder({
    ...{ scene, cast: { ...castOf(look.composition), wide: [0, 0], right: [-48, 0] }, axis, banner, u },
    ...{ words: line?.boxes ?? [], sizes: { most: 0.23, least: 0.12 } },
  });
  const top = margin + plate.height + 6 * u;
  const bottomEdge = height + bleed;
  return (
    <Sheet size={size} colour="ground">
      <Sky size={size} look={look} at={raisedAt(stand)} />
      <People
        scene={scene}
        stand={stand}
        cast={behind(cast)}
        alt={seenWords(venue, { stand, cast, width: edgeAt(ground), upperAt: banner.upperAt })}
      />
      <Raised object={object} skin={look.skin} stand={stand} />
      <People scene={scene} stand={stand} cast={before(cast)} />
      <Ground size={size} under={banner} colour="ground" />
      <Banner
        banner={banner}
        size={size}
        colour={look.banner}
        hands={[
          [look.hands[0], 7],
          [look.hands[1], edgeAt(banner.upperAt(edgeAt(0))) / u - 25],
        ]}
      />
      <Marks
        of={[
          plane(
            'ground',
            [edgeAt(-bleed), -bleed],
            [width + bleed, -bleed],
            [width + bleed, bottomEdge],
            [edgeAt(bottomEdge), bottomEdge],
          ),
        ]}
      />
      <Headline
        lines={[
          ...(line ? skyLineMarks(line, look.words, measure) : []),
          ...bannerMarks(banner, 'ground', measure),
        ]}
      />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={margin} />
      <Steps
        action={venue.action}
        steps={own.hasSteps === false ? [] : venue.steps}
        frame={{ left: plateLeft, top, width: plate.width, height: ground - 4 * u - top }}
        sizes={{ action: own.action ?? 5.6, step: 4.6 }}
        colours={inks.full.ask}
        u={u}
        small={size.small}
        measure={measure}
      />
      <RecordBand
        words={content.endedBand}
        size={size}
        measure={measure}
        bottom={footTop}
        left={margin}
        width={width - 2 * margin}
        letters={type.band * u}
      />
      <OfficeFoot
        content={content}
        size={size}
        top={footTop}
        left={margin}
        width={width - 2 * margin}
        bottom={height - margin}
        column={plateLeft}
        unit={unit}
        shape="wide"
      />
    </Sheet>
  );
}
