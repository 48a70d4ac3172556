import type { JSXNode } from 'satori/jsx';
import { fitted, text } from './kit/layout.tsx';
import { Gathering, handsAt } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { Marks } from './kit/marks.tsx';
import { everyone, standUnder } from './kit/people.tsx';
import { planBands, RecordBands } from './kit/record-band.tsx';
import { seenAll } from './kit/seen-words.ts';
import { rectangle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { type PosterSizes, radius } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Lengths in u; the axis, and where the words in the sky end, in parts of the width. */
type Post = {
  readonly axis: number;
  readonly sky: PosterSizes['sky'];
  readonly skyTo?: number;
  readonly line2: number;
  readonly unit: { readonly most: number; readonly least: number };
  /** Letters of the address. */
  readonly address: number;
};

/** Seen on the very phone that would scan: no code, the address in letters. */
export const SquareCard = (props: TemplateProps): JSXNode =>
  post(props, {
    ...{ axis: 0.77, sky: { top: 4, one: [24, 31], two: 22 }, line2: 30, unit: { most: 0.21, least: 0.13 } },
    address: 11,
  });
/** The picture of a link in a chat: small, so fewer words; people stand beside the first line, not below it. */
export const LinkCard = (props: TemplateProps): JSXNode =>
  post(props, {
    ...{ axis: 0.87, skyTo: 0.38, sky: { top: 4, one: [37.84, 44], two: 34 }, line2: 37 },
    ...{ unit: { most: 0.26, least: 0.15 }, address: 13 },
  });

function post(props: TemplateProps, own: Post): JSXNode {
  const { content, size, measure } = props;
  const { u, width, height, margin } = size;
  const isWide = width > height;
  const small = Math.max(size.small, 4.4 * u);
  /* The address stands on a plate as a code's does; the small print beside it, or below it where there is no room. */
  const style = { ...text(own.address * u, 'ground', 700), lineHeight: 1.2 };
  const most = isWide ? 0.46 * width : width - 2 * margin;
  const fontSize = measure.fit(content.plainAddress, style, {
    width: most - 10 * u,
    height: 1.3 * style.fontSize,
    least: small,
    lines: 1,
  });
  const plate = {
    left: margin,
    width: measure.width(content.plainAddress, { ...style, fontSize }) + 10 * u,
    height: 1.42 * own.address * u,
  };
  const line = Math.ceil(1.28 * small);
  /* Letters end at the margin, the plate a little below. */
  const plateTop = height - margin - 1.31 * own.address * u - (isWide ? 0 : line + 2 * u);
  const print = isWide
    ? { left: plate.left + plate.width + 6 * u, top: plateTop + (plate.height - line) / 2 }
    : { left: margin, top: height - margin - line };
  const bands = planBands(props, { letters: 5 * u });
  const bandBottom = plateTop - 3.6 * u;
  const axis = own.axis * width;

  const ends = own.skyTo ? own.skyTo * width : axis - 24 * u;
  const sky = planSkyLine(props, ends - margin, own.sky);
  const banner = planBanner(props, { cap: own.line2 * u, lowerLeft: bandBottom - bands.total + 2 * u });
  const scenery = standUnder(props, {
    ...{ axis, line: sky, banner, sizes: own.unit },
    ...(isWide && { cast: { ...everyone, wide: [0, 0] } }),
    /* One text beside the post tells of all that the scene shows. */
    accepts: (scenery) => seenAll(content.venue, { ...scenery, width, upperAt: banner.upperAt }),
  });
  return (
    <Sheet size={size} colour="ground">
      <Gathering
        of={props}
        {...{ scenery, line: sky, banner }}
        hands={handsAt(props.look, 7, width / u - 26)}
      />
      <RecordBands of={props} plan={bands} bottom={bandBottom} />
      <Marks of={[rectangle('paper', { ...plate, top: plateTop }, radius.plate * u)]} />
      {fitted(props)(
        content.plainAddress,
        { ...plate, top: plateTop },
        { align: 'center', justify: 'center', style: { ...style, fontSize }, least: small, lines: 1 },
      )}
      <SmallPrint
        of={props}
        frame={{ ...print, width: width - margin - print.left, height: line }}
        letters={small}
        colour="shade"
      />
    </Sheet>
  );
}
