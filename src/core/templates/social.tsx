import type { JSXNode } from 'satori/jsx';
import { fitted, text } from './kit/layout.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { standUnder } from '../scenes/standing/stand-under.ts';
import { standClose } from '../scenes/standing/stand-beside.ts';
import { seenAll } from '../scenes/standing/seen-words.ts';
import { type Scenery, sizesBetween } from '../scenes/standing/stand.ts';
import { besideSigns } from '../scenes/standing/whole-faces.ts';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** Lengths in u. */
type Post = {
  /** Letters of the address, and of the small print. */
  readonly address: number;
  readonly print: number;
  /** Where the banner ends at the left; how the slogan and the people stand above that. */
  readonly compose: (props: TemplateProps, lowerLeft: number) => Omit<Parameters<typeof Gathering>[0], 'of'>;
};

/** Seen on the very phone that would scan: no code, the address in letters. */
export const SquareCard = (props: TemplateProps): JSXNode =>
  post(props, {
    ...{ address: 11, print: 4.8 },
    compose({ content, size: { u, width, margin } }, lowerLeft) {
      const axis = 0.8 * width;
      const line = planSkyLine(props, axis - 24 * u - margin, { top: 1.6, one: [23, 29], two: 18.4 });
      const banner = planBanner(props, { cap: 30 * u, lowerLeft });
      const scenery = standUnder(props, {
        ...{ axis, line, banner, svg: content.venue.scene, sizes: { most: 0.25, least: 0.13 } },
        accepts: (each) => seenAll(content.venue, { ...each, width, upperAt: banner.upperAt }),
      });
      return { line, banner, scenery };
    },
  });

/** The picture of a link in a chat: small, so all stand in a row, close, over the slogan. */
export const LinkCard = (props: TemplateProps): JSXNode =>
  post(props, {
    ...{ address: 13, print: 6.4 },
    compose({ content, size: { u, width } }, lowerLeft) {
      const banner = planBanner(props, {
        ...{ line: content.venue.headline.join(' '), cap: 35 * u, lowerLeft, align: 'center' },
      });
      const standing = (most: number) => {
        const close = standClose(props, {
          ...{ axis: 0.66 * width, banner, top: 4 * u, most, raised: 0.13 },
        });
        const cast = { back: [0, 0], right: APART, ...close.cast, left: [-APART[0], 0] } as const;
        return { ...close, cast: besideSigns(content.venue.scene, { ...close, cast }) };
      };
      /* Smaller where else not all have room beside what they stand by. */
      const tried = sizesBetween(MOST * u, LEAST * u, SIZES).map(standing);
      const sees = (each: Scenery) => seenAll(content.venue, { ...each, width, upperAt: banner.upperAt });
      const scenery = tried.find(sees) ?? standing(MOST * u);
      return {
        banner,
        scenery,
        hold: { between: [9, width / u - 30] },
        grown: 1.3,
      };
    },
  });

/** So many scene units farther than elsewhere stand those at both sides on a wide card. */
const APART = [40, 0] as const;
/** Scene unit on it, in u, and how many are tried. */
const [MOST, LEAST, SIZES] = [0.4, 0.24, 17];

/** Above the address, in u. */
const AIR = 2.4;

/** Over the foot of a post the picture; in it the address, and beside it on a wide one, below it on others, that the campaign has ended and who made it. */
function post(props: TemplateProps, own: Post): JSXNode {
  const { content, size, measure } = props;
  const { u, width, inner, height, margin } = size;
  const isWide = width > height;
  const letters = Math.max(size.small, own.print * u);
  const line = Math.ceil(1.28 * letters);
  const style = { ...text(own.address * u, 'light', 700), lineHeight: 1.2 };
  const addressHeight = 1.2 * style.fontSize;
  const small = content.endedBand === undefined ? 1 : 2;
  const addressTop = height - margin - addressHeight - (isWide ? 0 : small * line);
  const addressWidth = isWide ? measure.width(content.plainAddress, style) + u : inner;
  const left = isWide ? margin + addressWidth + 8 * u : margin;
  const top = height - margin - (isWide ? 1.12 : 1) * line;
  const print = { left, top, width: width - margin - left, height: line };
  const align = isWide ? 'right' : 'left';
  const says = fitted(props);
  return (
    <Sheet of={props} colour="ground">
      <Gathering of={props} {...own.compose(props, addressTop - (isWide ? 0 : AIR * u))} />
      {says(
        content.plainAddress,
        { left: margin, width: addressWidth, height: addressHeight, top: addressTop },
        { style, lines: 1 },
      )}
      <SmallPrint
        of={props}
        ended={{ ...print, top: print.top - line }}
        {...{ frame: print, align, letters }}
        colour="shade"
      />
    </Sheet>
  );
}
