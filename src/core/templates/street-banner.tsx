import type { JSXNode } from 'satori/jsx';
import { EDGE } from './kit/ground.tsx';
import { Headline } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { before, behind, type Cast, People, Raised, raisedAt, standClose } from './kit/people.tsx';
import { seenWords } from './kit/seen-words.ts';
import { across, upright } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Hem and eyelets take 50 mm at each edge. */
const HEM_PX = 500;
/** From the middle of the object to the end of the picture, in parts of the height. */
const HELD = 0.2;
/** A picture so many times as wide as the cloth is high has room for those who stand beyond the object, too. */
const ROOMY = 2.4;
const BESIDE = 0.8;

/** Over a street: the people at its left end, the slogan in one line as large as the cloth allows, below both where to go. */
export function StreetBanner(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { u, width, height, small } = size;
  const hem = HEM_PX + 2 * u;
  const gap = 12 * u;
  const row = Math.ceil(1.28 * small);
  const bandTop = height - hem - 2 * row - 2 * u;
  const slogan = content.venue.headline.join(' ');
  const ink = measure.capitals(slogan);
  const tall = 1 + ink.up + ink.down;
  /* What a short slogan leaves belongs to the picture. */
  const most = (bandTop - hem - 10 * u) / tall;
  const picture = Math.max(1.5 * height, width - hem - gap - most * ink.width);
  const cap = Math.min(most, (width - hem - gap - picture) / ink.width);
  const baseline = (hem + bandTop - cap * tall) / 2 + (1 + ink.up) * cap;
  const edge = (y: number) => picture - 4 * BAND_SLOPE * y;
  const upperAt = () => bandTop;
  const isRoomy = picture > ROOMY * height;
  const {
    stand,
    people,
    cast: close,
  } = standClose(props, {
    axis: edge(bandTop) - (isRoomy ? BESIDE : HELD) * height,
    ...{ banner: { upperAt }, top: 4 * u, most: 0.6 * u },
  });
  const cast: Cast = isRoomy ? { wide: [0, 0], right: [20, 0], ...close } : close;
  const address = { ...text(2 * small, 'light', 800), lineHeight: 1.2 };
  const addressWidth = measure.width(content.plainAddress, address) + u;
  const left = hem + addressWidth + gap;
  const line = { left, width: width - hem - left, height: row };
  const says = fitted(props);
  const middle = { justify: 'center', lines: 1 } as const;
  return (
    <Sheet size={size} colour={look.banner}>
      <Sky size={size} look={look} at={raisedAt(stand)} grown={1.6} />
      <People
        scene={scene}
        stand={people}
        cast={behind(cast)}
        alt={seenWords(content.venue, { stand: people, cast, width: picture, upperAt })}
      />
      <Raised object={object} skin={look.skin} stand={stand} arm={scene.arm} />
      <People scene={scene} stand={people} cast={before(cast)} />
      <Marks
        of={[
          upright(size, 'paper', (y) => edge(y) - EDGE * u, edge),
          upright(size, look.banner, edge, width + size.bleed),
          across(size, 'ground', bandTop, height + size.bleed),
        ]}
      />
      <Headline lines={[measure.line(slogan, { x: picture + gap, y: baseline, cap, fill: 'ground' })]} />
      {says(
        content.plainAddress,
        { left: hem, top: bandTop + u, width: addressWidth, height: 2 * row },
        { style: address, ...middle },
      )}
      {content.endedBand &&
        says(
          content.endedBand,
          { ...line, top: bandTop + u },
          { style: text(1.15 * small, 'paper', 700), ...middle },
        )}
      <SmallPrint
        of={props}
        frame={{ ...line, top: bandTop + u + (content.endedBand ? row : 0.5 * row) }}
        colour="paper"
        isUnderBand
      />
    </Sheet>
  );
}
