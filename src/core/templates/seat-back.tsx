import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { Banner, bannerMarks, Headline, planBanner, planSkyLine, skyLineMarks } from './kit/headline.tsx';
import { footHeight, OfficeFoot } from './kit/office-foot.tsx';
import { before, behind, castOf, People, Raised, raisedAt, standUnder } from './kit/people.tsx';
import { seenWords } from './kit/picture.ts';
import { bandHeight, RecordBand } from './kit/record-band.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { Steps } from './kit/steps.tsx';
import { BAND_SLOPE, inks } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** On the back of a seat, narrow and near: what to do stands over the code, which has the width. */
export function SeatBack(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { venue } = content;
  const { u, width, height, margin } = size;
  const wide = width - 2 * margin;
  const unit = size.small / 5;
  const footTop = height - margin - footHeight(size, unit);
  const ground = footTop - bandHeight(content.endedBand, size, undefined, 2);
  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  const plateTop = ground - 5 * u - plate.height;
  const asking = 34 * u;
  const axis = width - margin - 40 * u;

  const line = planSkyLine({
    ...{ line: venue.headline[0], left: margin, top: margin + 6 * u, width: wide, measure },
    ...{ one: [24 * u, 34 * u], two: 24 * u },
  });
  const banner = planBanner({
    ...{ line: venue.headline[1], size, measure, left: margin + u, width: wide - 1.4 * u, cap: 30 * u },
    lowerLeft: plateTop - asking + BAND_SLOPE * margin,
  });
  const { stand, cast } = standUnder({
    ...{ scene, cast: castOf(look.composition), axis, words: line.boxes, banner, u },
    sizes: { most: 0.26, least: 0.14 },
  });
  const top = banner.lowerAt(margin) + 3 * u;
  return (
    <Sheet size={size} colour="ground">
      <Sky size={size} look={look} at={raisedAt(stand)} />
      <People
        scene={scene}
        stand={stand}
        cast={behind(cast)}
        alt={seenWords(venue, { stand, cast, width, upperAt: banner.upperAt })}
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
          [look.hands[1], 184],
        ]}
      />
      <Headline
        lines={[...skyLineMarks(line, look.words, measure), ...bannerMarks(banner, 'ground', measure)]}
      />
      <Steps
        action={venue.action}
        frame={{ left: margin, top, width: wide, height: plateTop - 3 * u - top }}
        sizes={{ action: 8.6, step: 6 }}
        colours={inks.full.ask}
        u={u}
        small={size.small}
        measure={measure}
      />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={plateTop} />
      <Steps
        action={content.labels.scan}
        frame={{ left: margin, top: plateTop, width: plateLeft - margin - 6 * u, height: plate.width }}
        sizes={{ action: 8.6, step: 6 }}
        colours={{ ...inks.full.ask, action: 'sky' }}
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
        lines={2}
      />
      <OfficeFoot
        content={content}
        size={size}
        top={footTop}
        left={margin}
        width={wide}
        bottom={height - margin}
        column={margin + 0.6 * wide}
        unit={unit}
      />
    </Sheet>
  );
}
