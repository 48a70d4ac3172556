import type { JSXNode } from 'satori/jsx';
import { transformShape } from '../drawing/matrix.ts';
import { Code } from './kit/code.tsx';
import { Ground } from './kit/ground.tsx';
import { FitText, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { rectangle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { BAND_SLOPE } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** The code for a label or another design, on white; below it the address and the campaign or that it has ended, with its object. */
export function QrLabel(props: TemplateProps): JSXNode {
  const { content, size, look, object } = props;
  const { u, width, height, bleed, margin, code, quiet, small } = size;
  const wide = width - 2 * margin;
  const line = Math.ceil(1.28 * small);
  const printTop = height - margin - 2 * line;
  const strip = { left: -bleed, top: printTop - 4 * u, width: width + 2 * bleed, height: height + bleed };
  /* The ground rises to the right as banners do; its stripe begins where the quiet zone ends. */
  const top = 2 * quiet + code;
  const lowerAt = (x: number) => top + 6 * u + BAND_SLOPE * (width - x);
  const k = (strip.top - top) / 262;
  const axis = width - margin - 84 * k;
  const column = { left: margin, width: axis - 104 * k - margin };
  const letters = 1.9 * small;
  const addressTop = lowerAt(margin) - u;
  const saidTop = addressTop + 1.3 * letters;
  return (
    <Sheet size={size} colour="paper">
      <Ground size={size} under={{ lowerAt }} colour="ground" edge={look.banner} />
      <Marks
        of={[
          ...object.whole.map((mark) => transformShape([k, 0, 0, k, axis, top + 5 * u + 164 * k], mark)),
          rectangle('paper', strip),
        ]}
      />
      <Code of={props} left={(width - code) / 2} top={quiet} />
      <FitText
        as="H2"
        of={props}
        frame={{ ...column, top: addressTop, height: 1.3 * letters }}
        style={{ ...text(letters, 'light', 700), lineHeight: 1.2 }}
        justify="center"
        lines={1}
      >
        {content.plainAddress}
      </FitText>
      <FitText
        of={props}
        frame={{ ...column, top: saidTop, height: strip.top - 2 * u - saidTop }}
        style={{ ...text(1.1 * small, 'paper', 600), textWrap: 'balance' }}
        justify="center"
      >
        {content.endedBand ?? content.campaignName}
      </FitText>
      <SmallPrint
        of={props}
        frame={{ left: margin, top: printTop, width: wide, height: 2 * line }}
        colour="picture"
      />
    </Sheet>
  );
}
