import type { JSXNode } from 'satori/jsx';
import { Code } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { Headline, planRows } from './kit/headline.tsx';
import { FitText, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { Raised } from './kit/people.tsx';
import { standBelow } from '../scenes/standing/stand.ts';
import { planBands, RecordBands } from './kit/record-band.tsx';
import { across } from '../drawing/marks/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Of the arm that is seen: from its middle up to the end of the object, down to the cuff, and to both sides. */
const HELD = { up: 160, down: 240, left: 122, right: 118 } as const;
/** Half the object: beside it, above the fingers, the address ends. */
const OBJECT = 84;
/** Letters of the address in parts of the smallest. */
const ADDRESS = 1.36;

/** The code for a label or another design, its address below it on white; then the slogan, its object raised, that the campaign has ended, and who made it. */
export function QrLabel(props: TemplateProps): JSXNode {
  const { content, size, measure, look } = props;
  const { u, width, height, margin, code, quiet, small } = size;
  /* From the foot upwards: who made it and its edition in two lines, the band of the record. */
  const line = Math.ceil(1.28 * small);
  const stripTop = height - margin - 2 * line - 2 * u;
  const bands = planBands(props, { letters: small, lines: 2 });
  const groundEnd = stripTop - bands.total;
  /* The hand comes up from behind the band, beside the address: all of the object is seen, below it the cuff. */
  const top = 2 * quiet + code;
  const k = (groundEnd - top - 3 * u) / (HELD.up + HELD.down);
  const axis = width - 1.5 * u - HELD.right * k;
  const stand = standBelow({ x: axis, y: top + 3 * u + HELD.up * k }, k);
  /* Under the code the address from its edge on, then the ground, which rises to the right as banners do. */
  const style = { ...text(ADDRESS * small, 'ground', 700), lineHeight: 1.2 };
  const codeLeft = (width - code) / 2;
  const long = measure.width(content.plainAddress, style) + u;
  const address = {
    left: Math.max(margin, Math.min(codeLeft, axis - OBJECT * k - 3 * u - long)),
    top,
    width: long,
  };
  const lowerAt = (x: number) =>
    top + 1.2 * style.fontSize + 8.6 * u + BAND_SLOPE * (address.left + long - x);
  /* The slogan as large as the rest allows. */
  const slogan = planRows(props, content.venue.headline, {
    ...{ left: margin, width: axis - HELD.left * k - 3 * u - margin },
    ...{ top: lowerAt(margin) + 4 * u, bottom: groundEnd - 7 * u },
  });
  return (
    <Sheet of={props} colour="paper">
      <Ground of={props} under={{ lowerAt }} colour="ground" edge={look.banner} />
      <Raised {...{ of: props, stand, around: ['ground', 'paper', 'sky'] }} hasArm dressed />
      <Marks of={[across(size, 'paper', { from: stripTop })]} />
      <Code of={props} left={codeLeft} top={quiet} />
      <FitText of={props} frame={{ ...address, height: 1.3 * style.fontSize }} style={style} lines={1}>
        {content.plainAddress}
      </FitText>
      <Headline of={props} words={[[slogan, 'paper', 'light']]} />
      <RecordBands of={props} plan={bands} bottom={stripTop} />
      <SmallPrint
        of={props}
        frame={{ left: margin, top: stripTop + 2 * u, width: width - 2 * margin, height: 2 * line }}
        colour="picture"
        isUnderBand
      />
    </Sheet>
  );
}
