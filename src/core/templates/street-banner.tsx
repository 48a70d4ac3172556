import type { JSXNode } from 'satori/jsx';
import { Headline } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { behind, before, everyone, People, Raised, raisedAt, standBelow } from './kit/people.tsx';
import { seenWords } from './kit/seen-words.ts';
import { upright } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Hem and eyelets take 50 mm at each edge. */
const HEM_PX = 500;
/** Room for the address and the small print below the slogan, in parts of the width. */
const LEAST_WORDS = 0.52;

/** Over a street: the people at its left end, then the slogan in one line as large as the cloth is high. */
export function StreetBanner(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { u, width, height } = size;
  const hem = HEM_PX + 4 * u;
  const slogan = content.venue.headline.join(' ');
  const ink = measure.capitals(slogan);
  const rows = Math.ceil(size.small * 1.3);
  const most = (height - 2 * hem - 2 * rows - 4 * u) / (1 + ink.up + ink.down);
  /* What a short slogan leaves belongs to the picture. */
  const words = Math.max(LEAST_WORDS * width, most * ink.width);
  const pictureWidth = Math.max(1.5 * height, width - hem - 12 * u - words);
  const edge = (y: number) => pictureWidth - 4 * BAND_SLOPE * y;
  const stand = standBelow({ x: pictureWidth - 0.5 * height, y: 0.3 * height }, 0.37 * u);
  const cast = { wide: [0, 0], ...everyone } as const;
  const left = pictureWidth + 12 * u;
  const room = width - hem - left;
  const cap = Math.min(most, room / ink.width);
  const free = height - 2 * hem - 2 * rows - cap * (1 + ink.up + ink.down);
  const baseline = hem + 0.4 * free + cap * (1 + ink.up);
  const line = { top: height - hem - 2 * rows, height: rows };
  const says = fitted(props);
  const middle = { justify: 'center', lines: 1 } as const;
  return (
    <Sheet size={size} colour={look.banner}>
      <Sky size={size} look={look} at={raisedAt(stand)} grown={1.6} />
      <People
        scene={scene}
        stand={stand}
        cast={behind(cast)}
        alt={seenWords(content.venue, { stand, cast, width: pictureWidth, upperAt: () => height })}
      />
      <Raised object={object} skin={look.skin} stand={stand} />
      <People scene={scene} stand={stand} cast={before(cast)} />
      <Marks of={[upright(size, look.banner, edge, width + size.bleed)]} />
      <Headline lines={[measure.line(slogan, { x: left, y: baseline, cap, fill: 'ground' })]} />
      {says(
        content.plainAddress,
        { left, width: 0.34 * room, ...line },
        { style: text(1.12 * size.small, 'ground', 800), ...middle },
      )}
      <SmallPrint
        of={props}
        frame={{ left: left + 0.36 * room, width: 0.64 * room, ...line }}
        colour="ground"
        align="right"
      />
      {content.endedBand &&
        says(
          content.endedBand,
          { left, width: room, top: line.top + rows, height: rows },
          { style: text(1.06 * size.small, 'ground', 700), ...middle },
        )}
    </Sheet>
  );
}
