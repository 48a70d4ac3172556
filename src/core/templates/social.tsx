import type { JSXNode } from 'satori/jsx';
import { fitted, text } from './kit/layout.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { Marks } from './kit/marks.tsx';
import { standClose, standUnder } from './kit/people.tsx';
import { planBands, RecordBands } from './kit/record-band.tsx';
import { seenAll } from './kit/seen-words.ts';
import { rectangle } from './kit/shapes.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import { radius } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** Lengths in u. */
type Post = {
  /** Letters of the address. */
  readonly address: number;
  /** Where the banner ends at the left; how the slogan and the people stand above that. */
  readonly compose: (props: TemplateProps, lowerLeft: number) => Omit<Parameters<typeof Gathering>[0], 'of'>;
};

/** Seen on the very phone that would scan: no code, the address in letters. */
export const SquareCard = (props: TemplateProps): JSXNode =>
  post(props, {
    address: 11,
    compose({ content, size: { u, width, margin } }, lowerLeft) {
      const axis = 0.77 * width;
      const line = planSkyLine(props, axis - 24 * u - margin, { top: 4, one: [24, 31], two: 22 });
      const banner = planBanner(props, { cap: 30 * u, lowerLeft });
      const scenery = standUnder(props, {
        ...{ axis, line, banner, sizes: { most: 0.21, least: 0.13 } },
        accepts: (each) => seenAll(content.venue, { ...each, width, upperAt: banner.upperAt }),
      });
      return { line, banner, scenery };
    },
  });

/** The picture of a link in a chat: small, so all stand in a row, close, over the slogan in one line. */
export const LinkCard = (props: TemplateProps): JSXNode =>
  post(props, {
    address: 13,
    compose({ content, size: { u, width } }, lowerLeft) {
      const banner = planBanner(props, {
        ...{ line: content.venue.headline.join(' '), cap: 40 * u, lowerLeft, finger: 0, align: 'center' },
      });
      const { cast, ...close } = standClose(props, {
        ...{ axis: 0.62 * width, banner, top: 4 * u, most: 0.36 * u },
      });
      const scenery = { ...close, cast: { wide: [0, 0], right: [0, 0], ...cast } } as const;
      return { banner, scenery, hands: [], grown: 1.3 };
    },
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
  const plateTop = height - margin - 1.31 * own.address * u - (isWide ? 0 : line + 3.6 * u);
  const print = isWide
    ? { left: plate.left + plate.width + 6 * u, top: plateTop + (plate.height - line) / 2 }
    : { left: margin, top: height - margin - line };
  const bands = planBands(props, { letters: 5 * u });
  const bandBottom = plateTop - 3.6 * u;
  return (
    <Sheet size={size} colour="ground">
      <Gathering of={props} {...own.compose(props, bandBottom - bands.total + 2 * u)} />
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
        isUnderBand
      />
    </Sheet>
  );
}
