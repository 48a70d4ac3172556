import type { JSXNode } from 'satori/jsx';
import { Code } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { Headline } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { Raised, standBelow } from './kit/people.tsx';
import { setRows } from './kit/rows.ts';
import { rectangle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Capitals of the slogan at most, in u. */
const SLOGAN = 16;
/** Of the arm that is seen: from its middle up to the end of the object, down to the cuff, and to both sides. */
const HELD = { up: 160, down: 256, left: 122, right: 118 } as const;

/** The code for a label or another design, on white; below it the slogan, the address and that the campaign has ended, and its object raised. */
export function QrLabel(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { u, width, height, bleed, margin, code, quiet, small } = size;
  /* Who made it and its edition take two lines. */
  const line = Math.ceil(1.28 * small);
  const printTop = height - margin - 2 * line;
  const stripTop = printTop - 2 * u;
  const strip = { left: -bleed, top: stripTop, width: width + 2 * bleed, height: height + bleed - stripTop };
  /* The ground rises to the right as banners do; its stripe begins where the quiet zone ends. */
  const top = 2 * quiet + code;
  const lowerAt = (x: number) => top + 6 * u + BAND_SLOPE * (width - x);
  /* The hand comes up from behind the strip: all of the object is seen, below it the wrist and the cuff. */
  const k = (stripTop - top - 5 * u) / (HELD.up + HELD.down);
  const axis = width - 6 * u - HELD.right * k;
  const stand = standBelow({ x: axis, y: top + 5 * u + HELD.up * k }, k);
  const column = { left: margin, width: axis - HELD.left * k - margin };
  const address = 1.4 * small;
  const record = content.endedBand ?? content.campaignName;
  const told = measure.height(record, text(small, 'sky', 600), column.width);
  const saidTop = stripTop - 2.5 * u - told;
  const addressTop = saidTop - 1.35 * address;
  /* Between the ground's edge and the address, as large as they are. */
  const rows = setRows(content.venue.headline, measure);
  const highest = lowerAt(margin) + 2 * u;
  const tall = rows.up + 1 + (rows.baselines.at(-1) ?? 0) + rows.down;
  const cap = Math.min(SLOGAN * u, column.width / rows.width, (addressTop - u - highest) / tall);
  const baseline = highest + 0.5 * (addressTop - u - highest - tall * cap) + (rows.up + 1) * cap;
  const says = fitted(props);
  return (
    <Sheet size={size} colour="paper">
      <Ground size={size} under={{ lowerAt }} colour="ground" edge={look.banner} />
      <Raised object={object} skin={look.skin} stand={stand} arm={scene.arm} around={['ground', 'paper']} />
      <Marks of={[rectangle('paper', strip)]} />
      <Code of={props} left={(width - code) / 2} top={quiet} />
      <Headline
        lines={rows.rows.map((row, index) =>
          measure.line(row, {
            ...{ x: margin, y: baseline + (rows.baselines[index] ?? 0) * cap, cap },
            fill: index === 0 ? 'paper' : 'light',
          }),
        )}
      />
      {says(
        content.plainAddress,
        { ...column, top: addressTop, height: 1.3 * address },
        { as: 'H2', style: { ...text(address, 'paper', 700), lineHeight: 1.2 }, justify: 'center', lines: 1 },
      )}
      {says(record, { ...column, top: saidTop, height: told + u }, { style: text(small, 'sky', 600) })}
      <SmallPrint
        of={props}
        frame={{ left: margin, top: printTop, width: width - 2 * margin, height: 2 * line }}
        colour="picture"
        isUnderBand
      />
    </Sheet>
  );
}
