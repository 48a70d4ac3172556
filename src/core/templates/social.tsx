import type { JSXNode } from 'satori/jsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { FitText, text } from './kit/layout.tsx';
import { everyone, standUnder } from './kit/people.tsx';
import { Picture } from './kit/picture.tsx';
import { bandHeight, RecordBand } from './kit/record-band.tsx';
import { seenAll } from './kit/seen-words.ts';
import { Sheet } from './kit/sheet.tsx';
import { Slogan } from './kit/slogan.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

type Post = {
  /** From the left edge, in parts of the width. */
  readonly axis: number;
  readonly line1: number;
  readonly line2: number;
  readonly unit: { readonly most: number; readonly least: number };
  /** Of the first line in two rows, and how far it goes in parts of the width, where people stand beside and not below it. */
  readonly rows?: { readonly cap: number; readonly width: number };
};

/** Seen on the very phone that would scan: no code, the address in letters. */
export const SquareCard = (props: TemplateProps): JSXNode =>
  post(props, { axis: 0.77, line1: 31, line2: 30, unit: { most: 0.21, least: 0.13 } });
/** The picture of a link in a chat: small, so fewer words. */
export const LinkCard = (props: TemplateProps): JSXNode =>
  post(props, {
    axis: 0.87,
    line1: 44,
    line2: 31,
    unit: { most: 0.26, least: 0.15 },
    rows: { cap: 34, width: 0.38 },
  });

function post(props: TemplateProps, own: Post): JSXNode {
  const { content, size, measure, scene } = props;
  const { venue } = content;
  const { u, width, height, margin } = size;
  const wide = width - 2 * margin;
  const small = Math.max(size.small, 4.4 * u);
  const printTop = height - margin - 1.28 * small;
  const addressTop = printTop - 13.5 * u;
  const banded = bandHeight(content.endedBand, size, 5 * u);
  const axis = own.axis * width;

  const line = planSkyLine({
    ...{ line: venue.headline[0], left: margin, top: margin + 4 * u, measure },
    width: own.rows ? own.rows.width * width - margin : axis - 24 * u - margin,
    ...{ one: [own.rows ? own.line1 * u * 0.86 : 24 * u, own.line1 * u], two: (own.rows?.cap ?? 22) * u },
  });
  const banner = planBanner({
    ...{ line: venue.headline[1], size, measure, left: margin + u, width: wide - 1.4 * u },
    ...{ cap: own.line2 * u, lowerLeft: addressTop - banded + 2 * u },
  });
  const scenery = standUnder({
    ...{
      scene,
      cast: { ...everyone, ...(width > height && { wide: [0, 0] }) },
      axis,
      words: line.boxes,
      banner,
      u,
      sizes: own.unit,
    },
    /* One text beside the post tells of all that the scene shows. */
    accepts: (scenery) => seenAll(venue, { ...scenery, width, upperAt: banner.upperAt }),
  });
  const print = {
    content,
    size,
    letters: small,
    frame: { left: margin, top: printTop, width: wide, height: 1.28 * small },
  };
  return (
    <Sheet size={size} colour="ground">
      <Picture of={props} {...scenery} banner={banner} words={line.boxes} />
      <Slogan of={props} line={line} banner={banner} hands={[7, width / u - 26]} />
      <RecordBand
        words={content.endedBand}
        size={size}
        measure={measure}
        bottom={addressTop}
        left={margin}
        width={wide}
        letters={5 * u}
      />
      <FitText
        frame={{ left: margin, top: addressTop, width: wide, height: printTop - addressTop }}
        justify="center"
        measure={measure}
        style={text(9.6 * u, 'light', 700)}
        least={small}
        lines={1}
      >
        {content.plainAddress}
      </FitText>
      <SmallPrint {...print} colour="shade" />
    </Sheet>
  );
}
