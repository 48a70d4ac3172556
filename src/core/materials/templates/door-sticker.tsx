import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { headlineSize } from './parts/headline-size.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { beams } from './parts/sunrise.ts';
import { circle, path, px } from './parts/svg.ts';
import { Heading, headlineFont, Paragraph, placed, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** A round sticker for a door, cut along its rim: the people of the place, its slogan, the address. */
export function DoorSticker({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const unit = (widthPx - 2 * bleedPx) / 200;
  const middle = widthPx / 2;
  const radius = middle - bleedPx;
  const inner = radius - 7 * unit;
  const bandTop = middle + 6 * unit;
  const [first, second] = content.venue.headline;
  /** Room of a line within the ring, at a height. */
  const chord = (fromTop: number) =>
    2 * Math.sqrt(Math.max(0, (inner - 6 * unit) ** 2 - (fromTop - middle) ** 2));
  const firstSize = headlineSize([first], { widthPx: chord(bandTop + 26 * unit), maxCapPx: 20 * unit });
  const secondTop = bandTop + firstSize * 1.22;
  const secondSize = headlineSize([second], { widthPx: chord(secondTop + 18 * unit), maxCapPx: 15 * unit });
  const addressTop = secondTop + secondSize * 1.32;
  const small = Math.ceil(minTextPx * 1.35);
  const row = (top: number, height: number) =>
    ({
      ...placed({ left: middle - chord(top + height) / 2, top, width: chord(top + height), height }),
      display: 'flex',
      justifyContent: 'center',
      textAlign: 'center',
    }) as const;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate canvas={canvas} shapes={[beams(canvas, look, { x: middle, y: bandTop })]} />
      <Plate canvas={canvas} shapes={[circle(look.disc, middle, bandTop, 76 * unit)]} />
      <Scene
        content={content}
        scale={(2 * inner * 0.9) / SCENE.width}
        anchor={{ left: middle, top: middle - inner + 14 * unit, x: SCENE.width * 0.48, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          path(colour.ground, `M0 ${px(bandTop)}H${px(widthPx)}V${px(heightPx)}H0Z`),
          ring(colour.paper, { middle, inner: middle, outer: middle * 1.5 }),
          ring(colour.accent, { middle, inner, outer: middle }),
          ring(colour.paper, { middle, inner: inner - 2 * unit, outer: inner }),
        ]}
      />
      <div style={row(bandTop, Math.round(firstSize * 1.25))}>
        <Heading style={{ ...headlineFont, fontSize: firstSize, color: colour.paper }}>{first}</Heading>
      </div>
      <div style={row(secondTop, Math.round(secondSize * 1.25))}>
        <Heading style={{ ...headlineFont, fontSize: secondSize, color: colour.light }}>{second}</Heading>
      </div>
      <div style={row(addressTop, Math.ceil(small * 1.3))}>
        <Paragraph style={{ ...textFont(700), fontSize: small, color: colour.paper }}>
          {content.plainAddress}
        </Paragraph>
      </div>
    </Sheet>
  );
}

type Ring = { readonly middle: number; readonly inner: number; readonly outer: number };

/** All between two circles: the hole runs the other way round, so that it stays open. */
function ring(fill: string, { middle, inner, outer }: Ring): string {
  const round = (radius: number, sweep: 0 | 1) =>
    `M${px(middle - radius)} ${px(middle)}A${px(radius)} ${px(radius)} 0 1 ${sweep} ${px(middle + radius)} ${px(middle)}` +
    `A${px(radius)} ${px(radius)} 0 1 ${sweep} ${px(middle - radius)} ${px(middle)}Z`;
  return path(fill, round(outer, 1) + round(inner, 0));
}
