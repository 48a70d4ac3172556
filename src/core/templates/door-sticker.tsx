import type { JSXNode } from 'satori/jsx';
import { onDisc, outsideMark, ringMark } from '../drawing/marks/discs.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { raisedAt } from '../scenes/standing/stand.ts';
import { standOverLabel } from '../scenes/standing/stand-over-label.ts';
import { Headline } from './kit/headline.tsx';
import { planLabelled } from './kit/label.ts';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import { Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** Radii in parts of the sheet's: of the picture, of the white ring around it, and of what words may fill, level or leaning. */
const INNER = 0.925;
const RING = 0.957;
const WORDS = { level: 0.905, leaning: 0.885 } as const;

/** Of the address, with its line in parts of its letters, and of the capitals on the label and on the band at most, in u. */
const ADDRESS = { letters: 11.7, room: 13, line: 1.1 } as const;
const CAPS = { label: 15, band: 27 } as const;
/** So far label and band reach under the ring, in u, that nothing behind them shines through. */
const UNDER_RING = 0.3;
/** From the cut to the last line, in parts of the radius; between the texts and below the band in u. */
const FOOT = 0.195;
const AIR = { texts: 1.6, band: 6 } as const;
/** The middle of what is raised, its upper edge, and a scene unit of it, in u: its corner is 2 mm inside the ring. */
const HELD = { axis: 137, top: 22, k: 0.2 } as const;
/** Where the head of who raises it may begin, how high it may reach, and a scene unit of it at most, in u. */
const HEAD = { left: 30, top: 14.5, most: 0.187 } as const;

/**
 * A round sticker for a door: one person of the place, close, and what they raise, in a white ring; the slogan's first
 * line on a label that ends at the arm, the second from side to side; the address. Its ground runs over a round cut of
 * the sheet's width, whose measure stands in the corner that falls off.
 */
export function DoorSticker(props: TemplateProps): JSXNode {
  const { content, size, look, tokens } = props;
  const { u, width, margin, small } = size;
  const middle = width / 2;
  /* From the foot upwards: who made it, the record, the address, the slogan. */
  const line = Math.ceil(1.28 * small);
  const printTop = width - FOOT * middle - 2 * line;
  const endedTop = printTop - (content.endedBand === undefined ? 0 : 2 * line + AIR.texts * u);
  const addressTop = endedTop - (ADDRESS.room + AIR.texts) * u;
  const lowest = addressTop - AIR.band * u;
  const slogan = planLabelled(props, {
    band: {
      ...{ ...rowOf(size, lowest - 30 * u, 30 * u, 'leaning'), cap: CAPS.band * u },
      lowerLeft: lowest + tokens.slope * middle,
    },
    label: ({ top }) => ({ ...rowOf(size, top - 26 * u, 20 * u, 'leaning'), cap: CAPS.label * u }),
  });
  const { label, band, end, rim, aboveLabel, aboveBand } = slogan;
  const { stand, people, cast } = standOverLabel(props, {
    svg: content.venue.scene,
    below: slogan.below,
    held: { axis: HELD.axis * u, top: HELD.top * u, k: HELD.k * u },
    head: { left: HEAD.left * u, top: HEAD.top * u, most: HEAD.most * u },
  });
  const inner = { middle, radius: INNER * middle };
  const ring = { middle, radius: RING * middle };
  const wide = { middle, radius: inner.radius + UNDER_RING * u };
  const says = fitted(props);
  return (
    <Sheet of={props} colour="ground">
      <Sky of={props} at={raisedAt(stand)} />
      <People {...{ of: props, stand: people, cast }} seen={{ width, upperAt: label.upperAt }} />
      <Marks of={[outsideMark('ground', ring, size.runOff), ringMark('paper', inner, ring.radius)]} />
      <Raised of={props} stand={stand} hasArm />
      {/* Label and band on the ground, which end at the ring; below them the ring is before the arm. */}
      <Marks
        of={[
          onDisc('ground', inner, { from: aboveLabel, to: band.upperAt, end: end + rim }),
          onDisc('ground', inner, { from: aboveBand }),
          onDisc('paper', wide, { from: label.upperAt, to: aboveBand, end }),
          onDisc(look.banner, wide, { from: band.upperAt, to: band.lowerAt }),
          outsideMark('ground', ring, size.runOff, 'lower'),
          ringMark('paper', inner, ring.radius, 'lower'),
        ]}
      />
      <Headline of={props} words={[label, band]} />
      {says(
        `Ø ${width / PX_PER_MM}`,
        { left: margin, top: margin, width: 40 * u, height: line },
        { style: text(small, 'paper') },
      )}
      {says(content.plainAddress, rowOf(size, addressTop, ADDRESS.room * u), {
        ...{ align: 'center', justify: 'center', lines: 1 },
        style: { ...text(ADDRESS.letters * u, 'light', 700), lineHeight: ADDRESS.line },
      })}
      <SmallPrint
        of={props}
        ended={rowOf(size, endedTop, 2 * line)}
        frame={rowOf(size, printTop, 2 * line)}
        colour="paper"
        align="center"
      />
    </Sheet>
  );
}

/** Room for words between two heights, on the disc and within the margins. */
function rowOf(
  { width, margin }: TemplateProps['size'],
  top: number,
  height: number,
  words: keyof typeof WORDS = 'level',
) {
  const middle = width / 2;
  const far = Math.max(Math.abs(top - middle), Math.abs(top + height - middle));
  const on = Math.floor(Math.sqrt(Math.max(0, (WORDS[words] * middle) ** 2 - far ** 2)));
  const half = Math.min(on, middle - margin - 1);
  return { left: middle - half, width: 2 * half, top, height };
}
