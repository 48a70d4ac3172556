import type { JSXNode } from 'satori/jsx';
import { Code } from './kit/code.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanners } from './kit/headline.tsx';
import { FitText, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { planBands, RecordBands } from './kit/record-band.tsx';
import { across } from '../drawing/marks/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { standInHand } from './leaflet.tsx';
import type { TemplateProps } from './template.ts';

/** Letters of the address in parts of the smallest, at least: they grow to the width of the code. */
const ADDRESS = 1.36;
/** Capitals of the slogan at most, in u. */
const CAP = 19;
/** Middle of the object, in parts of the width. */
const AXIS = 0.68;

/** The code for a label or another design, its address below it on white; then the people of the place over the slogan, that the campaign has ended, and who made it. */
export function QrLabel(props: TemplateProps): JSXNode {
  const { content, size, measure, look, tokens } = props;
  const { u, width, inner, height, margin, code, quiet, small } = size;
  /* From the foot upwards: who made it and its edition in two lines, the band of the record, the slogan. */
  const line = Math.ceil(1.28 * small);
  const stripTop = height - margin - 2 * line - 2 * u;
  const bands = planBands(props, { letters: small, lines: 2 });
  const { banner, below } = planBanners(props, {
    ...{ cap: CAP * u, align: 'right', lowerLeft: stripTop - bands.total - 2 * u },
  });
  /* From the top downwards: the code, its address, and the edge of their white, which rises as banners do. */
  const codeLeft = (width - code) / 2;
  const letters = text(ADDRESS * small, 'ground', 700);
  const toCode = (code - u) / measure.width(content.plainAddress, letters);
  const style = { ...letters, fontSize: Math.max(1, toCode) * letters.fontSize, lineHeight: 1.2 };
  const address = {
    ...{ left: codeLeft, top: 2 * quiet + code },
    ...{ width: measure.width(content.plainAddress, style) + u, height: 1.3 * style.fontSize },
  };
  const end = address.top + address.height + u;
  const whiteTo = (x: number) => end + tokens.slope * (address.left + address.width - x);
  const axis = AXIS * width;
  const scenery = standInHand(props, { axis, banner, top: whiteTo(axis) + 3 * u });
  return (
    <Sheet of={props} colour="ground">
      <Gathering {...{ of: props, scenery, banner, below }} white="held" />
      <Marks
        of={[
          across(size, look.banner, { to: (x) => whiteTo(x) + tokens.space.edge }),
          across(size, 'paper', { to: whiteTo }),
          across(size, 'paper', { from: stripTop }),
        ]}
      />
      <Code of={props} left={codeLeft} top={quiet} />
      <FitText of={props} frame={address} style={style} lines={1}>
        {content.plainAddress}
      </FitText>
      <RecordBands of={props} plan={bands} bottom={stripTop} />
      <SmallPrint
        of={props}
        frame={{ left: margin, top: stripTop + 2 * u, width: inner, height: 2 * line }}
        colour="picture"
        isUnderBand
      />
    </Sheet>
  );
}
