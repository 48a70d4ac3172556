import type { JSXNode } from 'satori/jsx';
import { Code } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Lines, Marks } from './kit/marks.tsx';
import { Raised, standBelow } from './kit/people.tsx';
import { rectangle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Capitals of the place's name at most, in u. */
const NAME = 12;

/** The code for a label or another design, on white; below it the place, the address and the campaign or that it has ended, and its object raised. */
export function QrLabel(props: TemplateProps): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { u, width, height, bleed, margin, code, quiet, small } = size;
  const line = Math.ceil(1.28 * small);
  const printTop = height - margin - line;
  const stripTop = printTop - 3 * u;
  const strip = { left: -bleed, top: stripTop, width: width + 2 * bleed, height: height + bleed - stripTop };
  /* The ground rises to the right as banners do; its stripe begins where the quiet zone ends. */
  const top = 2 * quiet + code;
  const lowerAt = (x: number) => top + 6 * u + BAND_SLOPE * (width - x);
  /* The hand comes up from behind the strip: all of the object is seen, below it the wrist and the cuff. */
  const k = (stripTop - top - 11 * u) / 394;
  const axis = width - margin - 100 * k;
  const stand = standBelow({ x: axis, y: top + 11 * u + 160 * k }, k);
  const column = { left: margin, width: axis - 136 * k - margin };
  /* So that a label says where it belongs. */
  const place = content.venue.name.toUpperCase();
  const ink = measure.capitals(place);
  const cap = Math.min(NAME * u, column.width / ink.width);
  const baseline = lowerAt(margin) + (1 + ink.up) * cap;
  const addressTop = baseline + ink.down * cap + u;
  const letters = 1.6 * small;
  const saidTop = addressTop + 1.25 * letters;
  const says = fitted(props);
  return (
    <Sheet size={size} colour="paper">
      <Ground size={size} under={{ lowerAt }} colour="ground" edge={look.banner} />
      <Raised object={object} skin={look.skin} stand={stand} arm={scene.arm} around={['ground', 'paper']} />
      <Marks of={[rectangle('paper', strip)]} />
      <Code of={props} left={(width - code) / 2} top={quiet} />
      <Lines role="P" of={[measure.line(place, { x: margin, y: baseline, cap, fill: 'light' })]} />
      {says(
        content.plainAddress,
        { ...column, top: addressTop, height: 1.3 * letters },
        { as: 'H2', style: { ...text(letters, 'paper', 700), lineHeight: 1.2 }, justify: 'center', lines: 1 },
      )}
      {says(
        content.endedBand ?? content.campaignName,
        { ...column, top: saidTop, height: stripTop - 2 * u - saidTop },
        { style: text(small, 'sky', 600) },
      )}
      <SmallPrint
        of={props}
        frame={{ left: margin, top: printTop, width: width - 2 * margin, height: line }}
        colour="picture"
        isUnderBand
      />
    </Sheet>
  );
}
