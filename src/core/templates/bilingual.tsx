import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { Banner, bannerMarks, Headline, planBanner, planSkyLine, skyLineMarks } from './kit/headline.tsx';
import { FitText, text } from './kit/layout.tsx';
import { Lines } from './kit/marks.tsx';
import { footHeight, OfficeFoot } from './kit/office-foot.tsx';
import { before, behind, castOf, People, Raised, raisedAt, standUnder } from './kit/people.tsx';
import { seenWords } from './kit/picture.ts';
import { bandHeight, RecordBand } from './kit/record-band.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { BAND_SLOPE, space, type } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** For a counter where foreigners come: one picture and one code, everything said in two languages. */
export function Bilingual(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { venue, second } = content;
  if (!second) throw new Error('it is for sheets in two languages. Give its format such languages.');
  const { u, width, height, margin } = size;
  const wide = width - 2 * margin;
  const footTop = height - margin - footHeight(size);
  const band = bandHeight(content.endedBand, size);
  const ground = footTop - 2 * band;
  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  const plateTop = ground - 4 * u - plate.height;
  const axis = plateLeft + plate.width / 2;

  /* The second language stands on a banner of its own under the first. */
  const both = { size, measure, left: margin + u, width: wide - 1.4 * u } as const;
  const other = planBanner({
    ...{ ...both, line: second.venue.headline.join(' '), cap: 13 * u, unheld: true },
    lowerLeft: plateTop - 4.4 * u + BAND_SLOPE * plateLeft,
  });
  const banner = planBanner({
    ...{ ...both, line: venue.headline[1], cap: 22.5 * u, lowerLeft: other.top + 0.4 * u },
  });
  const line = planSkyLine({
    ...{ line: venue.headline[0], left: margin, top: margin + 4.4 * u, width: axis - 22.5 * u - margin },
    ...{ one: [21.4 * u, 28 * u], two: type.line1Rows * u, measure },
  });
  const { stand, cast } = standUnder({
    ...{ scene, cast: castOf(look.composition), axis, words: line.boxes, banner, u },
    sizes: { most: 0.2, least: 0.12 },
  });
  const top = other.lowerAt(2 * margin) + 3 * u;
  const column = { left: margin, width: plateLeft - margin - space.besideCode * u };
  const half = (plateTop + plate.height - top) / 2;
  const says = (words: string, at: number, colour: 'light' | 'paper') => (
    <FitText
      as="H2"
      frame={{ ...column, top: at, height: half - 2 * u }}
      justify="center"
      measure={measure}
      style={{ ...text(6.6 * u, colour, 700), textWrap: 'balance' }}
      least={size.small}
    >
      {words}
    </FitText>
  );
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
      <Ground size={size} under={other} colour="ground" />
      <Banner banner={other} size={size} colour="paper" hands={[]} />
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
      <Lines role="H1" lang={second.locale} of={bannerMarks(other, 'ground', measure)} />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={plateTop} />
      {says(venue.action, top, 'light')}
      <div
        lang={second.locale}
        style={{ display: 'flex', position: 'absolute', left: 0, top: 0, width, height }}
      >
        {says(second.venue.action, top + half, 'paper')}
      </div>
      <RecordBand
        words={content.endedBand}
        size={size}
        measure={measure}
        bottom={footTop - band}
        left={margin}
        width={wide}
      />
      <RecordBand
        words={second.endedBand}
        size={size}
        measure={measure}
        bottom={footTop}
        left={margin}
        width={wide}
      />
      <OfficeFoot
        content={content}
        size={size}
        top={footTop}
        left={margin}
        width={wide}
        bottom={height - margin}
        column={plateLeft}
      />
    </Sheet>
  );
}
