import type { JSXNode } from 'satori/jsx';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { outerHands } from '../scenes/standing/hands.ts';
import { Gathering } from './kit/gathering.tsx';
import { planBanner } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { standClose } from '../scenes/standing/stand-beside.ts';
import { shape } from '../drawing/marks/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** Radii in parts of the sheet's: of the picture, of the white ring around it, and of what words may fill. */
const INNER = 0.91;
const RING = 0.945;
const WORDS = 0.875;

/** Of the address, and of the capitals on both banners, in u; the air above and below the address, and above the small print. */
const ADDRESS = { letters: 12.4, room: 15, air: 2 } as const;
const CAPS = { upper: 16.4, lower: 20.4 } as const;
const AIR = 2.2;
/** Between these hands hold the upper banner, in u along it. */
const HOLD = [21, 168] as const;

/**
 * A round sticker for a door: people of the place, the slogan on two banners that they hold, the address. Its ground runs
 * over a round cut of the sheet's width, whose measure stands in the corner that falls off.
 */
export function DoorSticker(props: TemplateProps): JSXNode {
  const { content, size } = props;
  const { u, width, margin, small } = size;
  const [first] = content.venue.headline;
  const middle = width / 2;
  const radius = width / 2;
  /** Room for words between two heights. */
  const row = (top: number, height: number, share = WORDS) => {
    const far = Math.max(Math.abs(top - middle), Math.abs(top + height - middle));
    const half = Math.floor(Math.sqrt(Math.max(0, (share * radius) ** 2 - far ** 2)));
    return { left: middle - half, width: 2 * half, top, height };
  };
  const line = Math.ceil(1.28 * small);
  /* From the foot upwards: who made it, the record, the address. */
  const printTop = middle + 0.775 * radius - 2 * line;
  const endedTop = printTop - (content.endedBand === undefined ? 0 : 2 * line + AIR * u);
  const addressTop = endedTop - (ADDRESS.room + ADDRESS.air) * u;
  const lean = props.tokens.slope * middle;
  const lowerAt = addressTop - (3 + ADDRESS.air) * u;
  const lowerRoom = row(lowerAt - 24 * u, 20 * u);
  const below = planBanner(props, {
    ...{ align: 'center', cap: CAPS.lower * u, finger: 0 },
    ...{ ...lowerRoom, lowerLeft: lowerAt + lean },
  });
  const upperRoom = row(below.top - 20 * u, 20 * u);
  const banner = planBanner(props, {
    ...{ align: 'center', cap: CAPS.upper * u, line: first },
    ...{ ...upperRoom, lowerLeft: below.top + props.tokens.space.betweenBanners },
  });
  /* The phone stands below the ring. */
  const axis = middle + 35 * u;
  const top = middle - Math.sqrt((INNER * radius) ** 2 - (axis + 17 * u - middle) ** 2) + 2 * u;
  const scenery = standClose(props, { axis, banner, top, most: 0.118 * u, raised: -0.14 });
  const says = fitted(props);
  return (
    <Sheet of={props} colour="ground">
      <Gathering
        {...{
          of: props,
          scenery,
          banner,
          below,
          hands: outerHands(props, scenery, { banner, between: HOLD }),
        }}
        white="held"
      />
      <Marks
        of={[
          shape('ground', around(size, RING * radius)),
          {
            ...shape('paper', round(middle, RING * radius) + round(middle, INNER * radius)),
            fillRule: 'evenodd',
          },
        ]}
      />
      {says(
        `Ø ${width / PX_PER_MM}`,
        { left: margin, top: margin, width: 40 * u, height: line },
        { style: text(small, 'paper') },
      )}
      {content.endedBand &&
        says(content.endedBand, row(endedTop, 2 * line), {
          ...{ align: 'center', style: text(small, 'sky', 700) },
        })}
      {says(content.plainAddress, row(addressTop, ADDRESS.room * u), {
        ...{ align: 'center', justify: 'center', lines: 1, style: text(ADDRESS.letters * u, 'light', 700) },
      })}
      <SmallPrint
        of={props}
        frame={row(printTop, 2 * line, 0.885)}
        colour="paper"
        align="center"
        isUnderBand
      />
    </Sheet>
  );
}

const round = (middle: number, radius: number): string =>
  `M${middle - radius} ${middle}A${radius} ${radius} 0 1 1 ${middle + radius} ${middle}` +
  `A${radius} ${radius} 0 1 1 ${middle - radius} ${middle}Z`;

/** All of the sheet around a circle: it runs the other way round, so that it stays open. */
const around = ({ width, runOff }: TemplateProps['size'], radius: number): string => {
  const [from, to, middle] = [-runOff, width + runOff, width / 2];
  return (
    `M${from} ${from}H${to}V${to}H${from}Z` +
    `M${middle - radius} ${middle}A${radius} ${radius} 0 1 0 ${middle + radius} ${middle}` +
    `A${radius} ${radius} 0 1 0 ${middle - radius} ${middle}Z`
  );
};
