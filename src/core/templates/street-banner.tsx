import type { JSXNode } from 'satori/jsx';
import { across, upright } from '../drawing/marks/shapes.ts';
import { planSplit } from '../drawing/marks/split.ts';
import { fitRows } from '../drawing/setting/stack.ts';
import { fingersAlong, skinOf } from '../scenes/hand.ts';
import { partsOf } from '../scenes/parts.ts';
import { backIn } from '../scenes/standing/cut-off.ts';
import { type Row, type Side, standAbreast } from '../scenes/standing/stand-abreast.ts';
import { before, behind, raisedAt } from '../scenes/standing/stand.ts';
import { Headline } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** Hem and eyelets take 50 mm at each edge, of which hair and hats may take all but so much, in u. */
const HEM_PX = 500;
const TOP = 8;
/** Between hem and words, and between picture and words, in u. */
const BESIDE_HEM = 2;
const GAP = 12;
/** Above the address and the rows beside it, in u: below them is the hem. */
const ABOVE_BAR = 2.4;
/** Letters of the address in parts of the smallest. */
const ADDRESS = 1.8;
/** Between the band and the dot below a letter of the slogan, in u, at least: far off they are not one. */
const ABOVE_BAND = 7;
/** Of the neck above the band, in scene units: faces stand above it whole, with their masks. */
const NECK = 48;
/** Who stands beside the hero, from the fullest row to the least: the capitals decide. */
const ROWS = [
  ['left', 'front', 'right'],
  ['front', 'right'],
  ['left', 'right'],
] as const;
const LEAST_ROW: readonly Side[] = ['right'];
/** For people the capitals give way down to this part of what they would be beside a picture so wide, in parts of the height. */
const LEAST = 0.78;
const PICTURE = 1.5;
/** Those beside the hero are so many times as large as drawn where a short slogan leaves room, from the largest. */
const GROWN = [1.25, 1.2, 1.15, 1.1, 1.05, 1] as const;
/** Then people stand so much farther apart than they need, at most, in scene units. */
const MOST_APART = 60;
/** How much more than banners the edge of the picture leans, its thickness, and what it covers of the last one's hair, in u. */
const LEAN = 4;
const JOINT = 11;
const TUCKED = 4;
/** Where fingers hold that edge, in parts of its height, and width of one, in u. */
const GRASP = 0.62;
const FINGER = 8.4;

/**
 * Over a street: the people in a row at its left end, the slogan in one line as large as the cloth allows, which the last of
 * them holds by its edge; below both where to go.
 */
export function StreetBanner(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, tokens } = props;
  const { u, width, height, small } = size;
  const hem = HEM_PX + BESIDE_HEM * u;
  /* Beside the address that the campaign is over, and under it who made this. */
  const line = Math.ceil(1.28 * small);
  const row = Math.ceil(1.12 * small);
  const bar = row + line;
  const bandTop = height - HEM_PX - bar - (2 + ABOVE_BAR) * u;
  const address = { ...text(ADDRESS * small, 'light', 800), lineHeight: 1.2 };
  const addressWidth = measure.width(content.plainAddress, address) + u;
  const left = hem + addressWidth + GAP * u;
  const beside = { left, width: width - hem - left, height: line };
  const barTop = bandTop + (1.6 + ABOVE_BAR) * u;
  const { stand, people, cast, picture, slogan } = planStreet(props, bandTop);
  const split = planSplit(props, { side: 'right', x: picture, slope: LEAN * tokens.slope });
  const joint = (y: number) => split.edgeAt(y) - JOINT * u;
  const back = backIn(content.venue.scene, { stand: people, width: picture, cast });
  const skin = skinOf(scene.right);
  const says = fitted(props);
  return (
    <Sheet of={props} colour={look.banner}>
      <Sky of={props} at={raisedAt(stand)} grown={1.6} />
      <People
        of={{ ...props, scene: { ...scene, back } }}
        stand={people}
        cast={behind(cast)}
        before={{ upperAt: () => bandTop }}
        seen={{ cast, width: picture, upperAt: () => bandTop }}
      />
      <Raised of={props} stand={stand} hasArm />
      <People of={props} stand={people} cast={before(cast)} before={{ upperAt: () => bandTop }} />
      <Marks
        of={[
          split.plane(look.banner),
          split.stripe('ground', JOINT * u),
          across(size, 'ground', { from: bandTop }),
          /* The band is a banner, too: where the picture stands on it, its edge has the colour of the other. */
          upright(size, look.banner, { to: joint, top: bandTop, bottom: bandTop + tokens.space.edge }),
          ...(cast.right && skin ? fingersAlong(skin, FINGER * u, { edge: joint, y: GRASP * bandTop }) : []),
        ]}
      />
      <Headline of={props} words={[[slogan, 'ground']]} />
      {says(
        content.plainAddress,
        { left: hem, top: barTop, width: addressWidth, height: bar },
        { style: address, justify: 'center', lines: 1 },
      )}
      <SmallPrint
        of={props}
        /* Both lines stand a little closer than lines do. */
        ended={{ ...beside, top: barTop - Math.floor(0.04 * small) }}
        frame={{ ...beside, top: barTop + (content.endedBand ? row : row / 2) }}
        colour="paper"
        align="right"
      />
    </Sheet>
  );
}

/** The fullest row of people that leaves the slogan its capitals, how wide their picture is, and the slogan's line. */
function planStreet(props: TemplateProps, bandTop: number) {
  const { content, measure } = props;
  const { u, width, height } = props.size;
  const words = content.venue.headline.join(' ');
  const ink = measure.capitals(words);
  const tall = 1 + ink.up + ink.down;
  const most = (bandTop - HEM_PX - ABOVE_BAND * u) / tall;
  const end = width - HEM_PX - BESIDE_HEM * u;
  const sign = partsOf(content.venue.scene).find(({ isSign }) => isSign)?.marks;
  const row = (beside: readonly Side[], { grown = 1, apart = 0 } = {}) =>
    standAbreast(props, {
      ...{ left: HEM_PX + BESIDE_HEM * u, top: TOP * u, floor: bandTop, most: 0.6 * u, neck: NECK },
      ...{ beside, sign, grown, apart },
    });
  const widthOf = (last: Row['end']) => last.x + LEAN * props.tokens.slope * last.y + (JOINT - TUCKED) * u;
  const capBeside = (picture: number) => Math.min(most, (end - GAP * u - picture) / ink.width);
  const leastCap = LEAST * capBeside(PICTURE * height);
  const beside = ROWS.find((sides) => capBeside(widthOf(row(sides).end)) >= leastCap) ?? LEAST_ROW;
  /* What a short slogan leaves belongs to the picture, as far as its people fill it. */
  const spareBeside = ({ end: last }: Row) => end - GAP * u - most * ink.width - widthOf(last);
  const grown = GROWN.find((times) => spareBeside(row(beside, { grown: times })) >= 0) ?? 1;
  const tight = row(beside, { grown });
  const spare = spareBeside(tight) / (tight.people.k * tight.gaps);
  const placed = row(beside, { grown, apart: Math.max(0, Math.min(MOST_APART, spare)) });
  const picture = widthOf(placed.end);
  const cap = capBeside(picture);
  /* In the middle of what is seen, clear of the hem. */
  const top = Math.max(HEM_PX, (bandTop - cap * tall) / 2);
  const left = (picture + GAP * u + end - cap * ink.width) / 2;
  const slogan = fitRows([words], { left, top, width: end - left, most: cap }, measure);
  return { ...placed, picture, slogan };
}
