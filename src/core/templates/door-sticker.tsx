import type { JSXNode } from 'satori/jsx';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import type { TemplateProps } from './template.ts';
import { Block } from './kit/block.tsx';
import { headlineSize } from './kit/headline-size.ts';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { aboutSheet } from './kit/small-print.tsx';
import { beams } from './kit/sunrise.ts';
import { circle, path, px } from './kit/svg.ts';
import { lineCount } from './kit/text-room.ts';
import { Heading, headlineFont, Paragraph, textFont } from './kit/type.tsx';
import { variationOf } from './kit/variation.ts';

/** What is seen of people under their heads, on a sticker of 200 mm. */
const BUST_MM = 13;
/** The upper corners of the picture's focus are empty, and may lie under the rim. */
const CORNERS = 1.1;

/**
 * A round sticker for a door: the people of the place, its slogan, the address. Its red rim fills the sheet, so that
 * it runs over a round cut of the sheet's width, whose measure stands in the corner that falls off.
 */
export function DoorSticker({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const unit = (widthPx - 2 * bleedPx) / 200;
  const inset = bleedPx + canvas.marginPx;
  const middle = widthPx / 2;
  const inner = 91 * unit;
  const room = inner - 3 * unit;
  const bandTop = middle - 12 * unit;
  const [first, second] = content.venue.headline;
  const small = Math.ceil(minTextPx);
  const firstSize = headlineSize([first], { widthPx: chord(room, 9 * unit), maxCapPx: 16 * unit });
  const firstTop = bandTop + firstSize * 0.1;
  const secondTop = firstTop + firstSize * 1.2;
  const secondWidth = chord(room, secondTop + 14 * unit - middle);
  const secondSize = headlineSize([second], { widthPx: secondWidth, maxCapPx: 12 * unit });
  const addressTop = secondTop + secondSize * 1.3;
  const foot = ADDRESS_SIZES.map((share) => {
    const size = Math.round(share * small);
    const below = addressTop + size * 1.35;
    const isWide =
      lineCount(content.plainAddress, { sizePx: size, widthPx: chord(room, below - middle) }) > 1;
    return {
      size,
      print: isWide ? undefined : planPrint(aboutSheet(content), { small, middle, room, top: below }),
    };
  }).find(({ print }) => print !== undefined);
  if (!foot?.print) throw new Error(`"${aboutSheet(content)}" is too long for the foot of a round sheet.`);
  const { size: addressSize, print } = foot;
  const row = (top: number, height: number) => ({
    ...{ left: middle - chord(room, top + height - middle) / 2, top },
    ...{ width: chord(room, top + height - middle), height: Math.ceil(height) },
  });
  const { sceneFocus: focus } = content.venue;
  const focusBottom = bandTop - BUST_MM * unit;
  const frame = frameUnder({ room: CORNERS * room, depth: middle - focusBottom, ratio: ratioOf(focus) });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={[
          beams(canvas, look, { x: middle, y: bandTop }),
          circle(look.disc, middle, bandTop, 76 * unit),
        ]}
      />
      <Scene
        content={content}
        {...focusScene({
          ...{ focus, side: 'center', maxScale: Infinity },
          frame: {
            ...{ left: middle - frame.width / 2, right: middle + frame.width / 2 },
            ...{ top: focusBottom - frame.height, bottom: focusBottom },
          },
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          path(colour.ground, `M0 ${px(bandTop)}H${px(widthPx)}V${px(heightPx)}H0Z`),
          around(colour.accent, canvas, inner + 2 * unit),
          ring(colour.paper, { middle, inner, outer: inner + 2 * unit }),
        ]}
      />
      <Block frame={{ left: inset, top: inset, width: 30 * unit, height: Math.ceil(small * 1.3) }}>
        <Paragraph style={{ ...textFont(400), fontSize: small, color: colour.paper }}>
          {`Ø ${(widthPx - 2 * bleedPx) / PX_PER_MM}`}
        </Paragraph>
      </Block>
      <Block frame={row(firstTop, firstSize * 1.25)} align="center">
        <Heading style={{ ...headlineFont, fontSize: firstSize, color: colour.paper }}>{first}</Heading>
      </Block>
      <Block frame={row(secondTop, secondSize * 1.25)} align="center">
        <Heading style={{ ...headlineFont, fontSize: secondSize, color: colour.light }}>{second}</Heading>
      </Block>
      <Block frame={row(addressTop, addressSize * 1.3)} align="center">
        <Paragraph style={{ ...textFont(700), fontSize: addressSize, color: colour.paper }}>
          {content.plainAddress}
        </Paragraph>
      </Block>
      <Block frame={print} align="center">
        <Paragraph style={{ ...textFont(400), fontSize: small, color: colour.paper, textWrap: 'balance' }}>
          {aboutSheet(content)}
        </Paragraph>
      </Block>
    </Sheet>
  );
}

/** Width of a circle at a height over or under its middle. */
const chord = (radius: number, offset: number) => 2 * Math.sqrt(Math.max(0, radius ** 2 - offset ** 2));

type Print = {
  readonly small: number;
  readonly middle: number;
  readonly room: number;
  readonly top: number;
};

const MAX_LINES = 8;

/** There is no code: the address is as large as the circle has room for, in parts of the smallest letters. */
const ADDRESS_SIZES = [1.8, 1.6, 1.45, 1.3];

/** The block of fewest lines that is narrow enough for the circle at its foot; none where the text is too long. */
function planPrint(text: string, { small, middle, room, top }: Print) {
  const line = Math.ceil(small * 1.3);
  const blocks = Array.from({ length: MAX_LINES }, (_, index) => {
    const height = (index + 1) * line;
    const width = Math.floor(chord(room, top + height - middle));
    return { left: middle - width / 2, top, width, height };
  });
  return blocks.find(
    ({ width, height }) =>
      width > 0 && lineCount(text, { sizePx: small, widthPx: width, isRegular: true }) * line <= height,
  );
}

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const ratioOf = ({ left, top, right, bottom }: Rect) => (right - left) / (bottom - top);

/** The largest frame of a ratio whose foot lies `depth` over the middle and whose upper corners touch the circle. */
function frameUnder({ room, depth, ratio }: { room: number; depth: number; ratio: number }) {
  const slope = 2 / ratio;
  const half = (-slope * depth + Math.sqrt(room ** 2 * (1 + slope ** 2) - depth ** 2)) / (1 + slope ** 2);
  return { width: 2 * half, height: slope * half };
}

type Ring = { readonly middle: number; readonly inner: number; readonly outer: number };

/** All between two circles: the hole runs the other way round, so that it stays open. */
const ring = (fill: string, { middle, inner, outer }: Ring): string =>
  path(fill, round(middle, outer, 1) + round(middle, inner, 0));

/** All of the canvas around a circle. */
const around = (fill: string, { widthPx, heightPx }: TemplateProps['canvas'], radius: number): string =>
  path(fill, `M0 0H${px(widthPx)}V${px(heightPx)}H0Z${round(widthPx / 2, radius, 0)}`);

const round = (middle: number, radius: number, sweep: 0 | 1): string =>
  `M${px(middle - radius)} ${px(middle)}A${px(radius)} ${px(radius)} 0 1 ${sweep} ${px(middle + radius)} ${px(middle)}` +
  `A${px(radius)} ${px(radius)} 0 1 ${sweep} ${px(middle - radius)} ${px(middle)}Z`;
