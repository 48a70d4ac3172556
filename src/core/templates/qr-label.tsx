import type { JSXNode } from 'satori/jsx';
import { across, toAnEnd } from '../drawing/marks/shapes.ts';
import { backIn } from '../scenes/standing/cut-off.ts';
import { raisedAt } from '../scenes/standing/stand.ts';
import { standOverLabel } from '../scenes/standing/stand-over-label.ts';
import { Code } from './kit/code.tsx';
import { Headline } from './kit/headline.tsx';
import { planLabelled } from './kit/label.ts';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import { inMargins, Sheet } from './kit/sheet.tsx';
import { Sky } from './kit/sky.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** Capitals of the slogan on its label and on its band at most, in u. */
const CAPS = { label: 17, band: 23 } as const;
/** Letters of the address, its line in parts of them, and the row of it and of what to do, in u. */
const ADDRESS = { letters: 11.6, line: 1.1, row: 18.4 } as const;
/** Of what to do with code or address. */
const ASKS = { line: 1.15, width: 36 } as const;
/** In u: below the last line, between texts, below the band, above the heads, and of the code's white beyond its quiet zone. */
const AIR = { foot: -1, texts: 1, band: 2, heads: 1.8, white: 0.6 } as const;
/** The middle of what is raised, and a scene unit of it, in u. */
const HELD = { axis: 168, k: 0.25 } as const;
/** Where the head of who raises it may begin, and a scene unit of it at most, in u; how much is seen below it, in scene units. */
const HEAD = { left: 22, most: 0.235, shoulders: 150 } as const;

/**
 * The code for a label or another design, with nothing in its white. Below it one person of the place, close, what they
 * raise, the slogan's first line on a label that ends at the arm, the second from side to side; what to do and the
 * address, that the campaign has ended, and who made it.
 */
export function QrLabel(props: TemplateProps): JSXNode {
  const { content, size, look, tokens, measure, scene } = props;
  const { u, width, height, margin, code, quiet, small } = size;
  /* From the foot upwards: who made it and its edition in two lines, the record, the address, the slogan. */
  const lines = 2 * Math.ceil(1.28 * small);
  const printTop = height - margin - lines - AIR.foot * u;
  const endedTop = printTop - (content.endedBand === undefined ? 0 : lines + AIR.texts * u);
  const addressTop = endedTop - (ADDRESS.row + AIR.texts) * u;
  const slogan = planLabelled(props, {
    band: { cap: CAPS.band * u, lowerLeft: addressTop - AIR.band * u + tokens.slope * margin },
    label: () => ({ cap: CAPS.label * u }),
  });
  const { label, band, end, rim, aboveLabel, aboveBand } = slogan;
  const white = 2 * quiet + code + AIR.white * u;
  const top = white + AIR.heads * u;
  const { stand, people, cast } = standOverLabel(props, {
    svg: content.venue.scene,
    below: slogan.below,
    held: { axis: HELD.axis * u, top, k: HELD.k * u },
    head: { left: HEAD.left * u, top, most: HEAD.most * u, shoulders: HEAD.shoulders },
  });
  const back = backIn(content.venue.scene, { stand: people, width, isOfOne: true });
  const says = fitted(props);
  const address = { ...text(ADDRESS.letters * u, 'light', 700), lineHeight: ADDRESS.line };
  const wide = measure.width(content.plainAddress, address) + u;
  const row = { top: addressTop, height: ADDRESS.row * u };
  return (
    <Sheet of={props} colour="ground">
      <Sky of={props} at={raisedAt(stand)} />
      <People
        {...{ of: { ...props, scene: { ...scene, back } }, stand: people, cast }}
        seen={{ width, upperAt: label.upperAt }}
      />
      <Raised of={props} stand={stand} hasArm />
      <Marks
        of={[
          across(size, 'ground', { from: aboveBand }),
          toAnEnd(size, 'ground', { from: aboveLabel, to: band.upperAt, end: end + rim }),
          toAnEnd(size, 'paper', { from: label.upperAt, to: aboveBand, end }),
          across(size, look.banner, { from: band.upperAt, to: band.lowerAt }),
          across(size, 'paper', { to: white }),
        ]}
      />
      <Headline of={props} words={[label, band]} />
      <Code of={props} left={(width - code) / 2} top={quiet} />
      {says(
        content.labels.scanOrType,
        { ...row, left: margin, width: ASKS.width * u },
        { style: { ...text(small, 'paper', 600), lineHeight: ASKS.line }, justify: 'center', lines: 2 },
      )}
      {says(
        content.plainAddress,
        { ...row, left: width - margin - wide, width: wide },
        { style: address, justify: 'center', lines: 1 },
      )}
      <SmallPrint
        of={props}
        ended={inMargins(size, endedTop, lines)}
        frame={inMargins(size, printTop, lines)}
        colour="paper"
      />
    </Sheet>
  );
}
