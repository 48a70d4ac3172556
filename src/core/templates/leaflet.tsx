import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { Banner, bannerMarks, Headline, planBanner } from './kit/headline.tsx';
import { footHeight, OfficeFoot } from './kit/office-foot.tsx';
import { before, behind, castOf, People, Raised, raisedAt, standUnder } from './kit/people.tsx';
import { seenWords } from './kit/picture.ts';
import { bandHeight, RecordBand } from './kit/record-band.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE, inks, space, type } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** In the hand: people close, the slogan on two banners below them, the code at the other side than the phone. */
export const Leaflet = (props: TemplateProps): JSXNode => inTheHand(props, { hasSteps: true, cap: 22 });
/** A card: the same without the steps. */
export const Card = (props: TemplateProps): JSXNode => inTheHand(props, { hasSteps: false, cap: 17 });

function inTheHand(props: TemplateProps, own: { readonly hasSteps: boolean; readonly cap: number }): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { venue } = content;
  const { u, width, height, margin } = size;
  const wide = width - 2 * margin;
  const footTop = height - margin - footHeight(size);
  const bandLines = own.hasSteps ? 1 : 2;
  const ground = footTop - bandHeight(content.endedBand, size, undefined, bandLines);
  const plate = plateSize(size);
  const plateTop = ground - 3.6 * u - plate.height;
  const column = margin + plate.width + space.besideCode * u;

  const band = { size, measure, left: margin + u, width: wide - 1.4 * u, cap: own.cap * u } as const;
  const lower = planBanner({
    ...{ ...band, line: venue.headline[1], align: 'right', unheld: true },
    lowerLeft: plateTop - 4 * u + BAND_SLOPE * margin,
  });
  const upper = planBanner({ ...band, line: venue.headline[0], lowerLeft: lower.top + 0.4 * u });
  const { stand, cast } = standUnder({
    ...{ scene, cast: castOf(look.composition), axis: width - margin - 30 * u, words: [], banner: upper, u },
    sizes: { most: 0.25, least: 0.1 },
  });
  const textTop = lower.lowerAt(column) + 3 * u;
  return (
    <Sheet size={size} colour="ground">
      <Sky size={size} look={look} at={raisedAt(stand)} />
      <People
        scene={scene}
        stand={stand}
        cast={behind(cast)}
        alt={seenWords(venue, { stand, cast, width, upperAt: upper.upperAt })}
      />
      <Raised object={object} skin={look.skin} stand={stand} />
      <People scene={scene} stand={stand} cast={before(cast)} />
      <Ground size={size} under={lower} colour="ground" />
      <Banner banner={lower} size={size} colour={look.banner} hands={[]} />
      <Banner
        banner={upper}
        size={size}
        colour="paper"
        hands={[
          [look.hands[0], 7],
          [look.hands[1], 184],
        ]}
      />
      <Headline
        lines={[...bannerMarks(upper, 'ground', measure), ...bannerMarks(lower, 'ground', measure)]}
      />
      <CodePanel content={content} size={size} measure={measure} left={margin} top={plateTop} />
      <Steps
        action={venue.action}
        steps={own.hasSteps ? venue.steps : []}
        frame={{
          ...{ left: column, top: textTop, width: width - margin - column },
          height: plateTop + plate.height - textTop,
        }}
        sizes={{ action: own.hasSteps ? 6.6 : 8, step: 5.4 }}
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
        width={wide}
        letters={type.band * u}
        lines={bandLines}
      />
      <OfficeFoot
        content={content}
        size={size}
        top={footTop}
        left={margin}
        width={wide}
        bottom={height - margin}
        column={margin + 0.62 * wide}
      />
    </Sheet>
  );
}
