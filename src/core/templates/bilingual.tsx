import type { JSXNode } from 'satori/jsx';
import { CodePanel, plateSize } from './kit/code.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { FitText, text } from './kit/layout.tsx';
import { everyone, standUnder } from './kit/people.tsx';
import { Picture } from './kit/picture.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Slogan } from './kit/slogan.tsx';
import { BAND_SLOPE, space, type } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** For a counter where foreigners come: one picture and one code, everything said in two languages. */
export function Bilingual(props: TemplateProps): JSXNode {
  const { content, size, measure, scene } = props;
  const { venue, second } = content;
  if (!second) throw new Error('it is for sheets in two languages. Give its format such languages.');
  const { u, width, height, margin } = size;
  const wide = width - 2 * margin;
  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  const foot = planFoot(props, { column: plateLeft });
  const plateTop = foot.top - 4 * u - plate.height;
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
  const scenery = standUnder({
    ...{ scene, cast: everyone, axis, words: line.boxes, banner, u },
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
      <Picture of={props} {...scenery} banner={banner} words={line.boxes} />
      <Slogan
        of={props}
        line={line}
        banner={banner}
        below={{ banner: other, white: 'below', lang: second.locale }}
      />
      <CodePanel content={content} size={size} measure={measure} left={plateLeft} top={plateTop} />
      {says(venue.action, top, 'light')}
      <div
        lang={second.locale}
        style={{ display: 'flex', position: 'absolute', left: 0, top: 0, width, height }}
      >
        {says(second.venue.action, top + half, 'paper')}
      </div>
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
