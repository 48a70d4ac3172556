import type { JSXNode } from 'satori/jsx';
import { EDGE } from './kit/ground.tsx';
import { Headline } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import {
  before,
  behind,
  type Cast,
  RAISED_REACH,
  raisedAt,
  type Shift,
  type Stand,
} from '../scenes/standing/stand.ts';
import { withoutScraps } from '../scenes/standing/stand-under.ts';
import { spanAbove } from '../drawing/geometry/silhouette.ts';
import type { Scene } from '../scenes/scene.ts';
import { standClose } from '../scenes/standing/stand-beside.ts';
import { seenWords } from '../scenes/standing/seen-words.ts';
import { across, plane, upright } from '../drawing/marks/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Hem and eyelets take 50 mm at each edge. */
const HEM_PX = 500;
/** From the middle of the object to the end of the picture, in parts of the height. */
const HELD = 0.25;
/** A picture so many times as wide as the cloth is high has room for those who stand beyond the object, too. */
const ROOMY = 2.35;
/** They stand so many scene units farther away, and before the first of all is room for the thing of the place, in parts of the height. */
const BEYOND: Shift = [20, 0];
const BEFORE = 0.36;
/** Letters of the address in parts of the smallest, thickness of the edge of the picture in u, least width of it in parts of the height. */
const ADDRESS = 1.8;
const JOINT = 11;
const PICTURE = 1.5;
/** Between the band and the dot below a letter of the slogan, in u, at least: far off they are not one. */
const ABOVE_BAND = 7;
/** Of the neck above the band, in scene units: faces stand above it whole, with their masks. */
const NECK = 48;

/** Over a street: the people at its left end, the slogan in one line as large as the cloth allows, below both where to go. */
export function StreetBanner(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { u, width, height, small } = size;
  const hem = HEM_PX + 2 * u;
  const gap = 12 * u;
  /* Beside the address that the campaign is over, and under it who made this. */
  const line = Math.ceil(1.28 * small);
  const row = Math.ceil(1.12 * small);
  const bar = row + line;
  const bandTop = height - HEM_PX - bar - 2 * u;
  const address = { ...text(ADDRESS * small, 'light', 800), lineHeight: 1.2 };
  const addressWidth = measure.width(content.plainAddress, address) + u;
  const left = hem + addressWidth + 12 * u;
  const beside = { left, width: width - hem - left, height: line };
  const barTop = bandTop + 1.6 * u;
  const slogan = content.venue.headline.join(' ');
  const ink = measure.capitals(slogan);
  const tall = 1 + ink.up + ink.down;
  /* What a short slogan leaves belongs to the picture, as far as its people fill it. */
  const most = (bandTop - HEM_PX - ABOVE_BAND * u) / tall;
  const rest = Math.max(PICTURE * height, width - hem - gap - most * ink.width);
  const lean = (y: number) => 4 * BAND_SLOPE * y;
  const banner = { upperAt: () => bandTop };
  const standAt = (axis: number) =>
    standClose(props, { axis, banner, top: 4 * u, most: 0.6 * u, neck: NECK });
  const group = rest > ROOMY * height ? groupSpan(scene, standAt(0)) : undefined;
  const picture = group
    ? Math.min(rest, BEFORE * height + group.right - group.left + (JOINT + 10) * u + lean(bandTop))
    : rest;
  const words = { left: picture + gap, width: width - hem - gap - picture };
  const cap = Math.min(most, words.width / ink.width);
  /* In the middle of what is seen, clear of the hem. */
  const top = Math.max(HEM_PX, (bandTop - cap * tall) / 2);
  const edge = (y: number) => picture - lean(y);
  /* The band is a banner, too: where the picture stands on it, its edge has the colour of the other. */
  const start = -size.bleed;
  const [upper, lower] = [bandTop, bandTop + EDGE * u];
  const joint = (y: number) => edge(y) - JOINT * u;
  const axis = group ? BEFORE * height - group.left : edge(bandTop) - HELD * height;
  const { stand, people, cast: close } = standAt(axis);
  const near: Cast = group ? { right: BEYOND, ...close } : close;
  const cast = withoutScraps(near, { scene, banner }, people);
  const says = fitted(props);
  return (
    <Sheet size={size} colour={look.banner}>
      <Sky size={size} look={look} at={raisedAt(stand)} grown={1.6} />
      <People
        scene={scene}
        stand={people}
        cast={behind(cast)}
        alt={seenWords(content.venue, { stand: people, cast, width: picture, ...banner })}
      />
      <Raised
        object={object}
        skin={look.skin}
        stand={stand}
        arm={scene.arm}
        around={[look.disc, look.ring, look.air]}
      />
      <People scene={scene} stand={people} cast={before(cast)} />
      <Marks
        of={[
          upright(size, look.banner, edge, width + size.bleed),
          upright(size, 'ground', joint, edge),
          across(size, 'ground', bandTop, height + size.bleed),
          plane(look.banner, [start, upper], [joint(upper), upper], [joint(lower), lower], [start, lower]),
        ]}
      />
      <Headline
        lines={[
          measure.line(slogan, {
            x: words.left + (words.width - cap * ink.width) / 2,
            y: top + (1 + ink.up) * cap,
            cap,
            fill: 'ground',
          }),
        ]}
      />
      {says(
        content.plainAddress,
        { left: hem, top: barTop, width: addressWidth, height: bar },
        { style: address, justify: 'center', lines: 1 },
      )}
      {content.endedBand &&
        says(
          content.endedBand,
          { ...beside, top: barTop },
          { style: { ...text(small, 'sky', 700), lineHeight: 1.2 }, lines: 1, align: 'right' },
        )}
      <SmallPrint
        of={props}
        frame={{ ...beside, top: barTop + (content.endedBand ? row : row / 2) }}
        colour="paper"
        align="right"
        isUnderBand
      />
    </Sheet>
  );
}

/** From where to where the hero, what they hold and those at both sides reach. */
function groupSpan(
  scene: Scene,
  { stand, people: { x, k } }: { readonly stand: Stand; readonly people: Stand },
) {
  const left = Math.min(...[scene.left, scene.still].map((marks) => spanAbove(marks, 0, -Infinity).left));
  const right = BEYOND[0] + spanAbove(scene.right, 0, -Infinity).right;
  const held = raisedAt(stand).x + RAISED_REACH * stand.k;
  return { left: x + k * left, right: Math.max(held, x + k * right) };
}
