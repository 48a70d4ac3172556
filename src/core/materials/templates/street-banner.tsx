import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { headlineSize, headlineWidth } from './parts/headline-size.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { beams } from './parts/sunrise.ts';
import { circle, path, px } from './parts/svg.ts';
import { Heading, headlineFont, Paragraph, placed, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** Across a street: faces, one line, the address. Nothing that a passing rider cannot read. */
export function StreetBanner({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, bleedPx, marginPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 70;
  const inset = bleedPx + marginPx;
  const picture = 112 * unit;
  const wordsLeft = look.isMirrored ? inset + 2 * unit : bleedPx + picture + 10 * unit;
  const width = widthPx - bleedPx - picture - 10 * unit - inset - 2 * unit;
  const [first, second] = content.venue.headline;
  const size = headlineSize([`${first}  ${second}`], { widthPx: width, maxCapPx: 29 * unit });
  const gap = headlineWidth('  ') * size;
  const firstWidth = headlineWidth(first) * size;
  const top = inset + 5 * unit;
  const footTop = heightPx - bleedPx - 22 * unit;
  const addressSize = Math.round(11.5 * unit);
  const note = Math.ceil(minTextPx);
  const line = { fontSize: size, ...headlineFont } as const;
  const face = { left: bleedPx + (look.isMirrored ? widthPx - 2 * bleedPx - picture : 0), width: picture };
  const lean = 10 * unit;
  const edge = look.isMirrored ? face.left : face.left + picture;
  const ground = look.isMirrored
    ? `M0 ${px(footTop)}H${px(edge - lean)}L${px(edge)} ${px(heightPx)}H0Z`
    : `M${px(edge + lean)} ${px(footTop)}H${px(widthPx)}V${px(heightPx)}H${px(edge)}Z`;
  const addressWidth = 0.68 * addressSize * content.plainAddress.length;
  const row = (left: number, rowWidth: number) =>
    ({
      ...placed({ left, top: footTop, width: rowWidth, height: footHeight(heightPx, footTop, inset) }),
      display: 'flex',
      alignItems: 'center',
    }) as const;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={[
          beams(canvas, look, { x: face.left + picture / 2, y: heightPx * 0.6 }),
          circle(look.rim, face.left + picture / 2, heightPx * 0.72, 56 * unit),
          circle(look.disc, face.left + picture / 2, heightPx * 0.72, 54 * unit),
        ]}
      />
      <Scene
        content={content}
        scale={(picture * 1.02) / SCENE.width}
        anchor={{ left: face.left + picture / 2, top: bleedPx + 2 * unit, x: SCENE.width / 2, y: 0 }}
      />
      <Plate canvas={canvas} shapes={[path(colour.ground, ground)]} />
      <div
        style={{
          ...placed({ left: wordsLeft, top: top - 0.19 * size, width, height: Math.round(size * 1.25) }),
          display: 'flex',
        }}
      >
        <Heading style={{ ...line, color: look.ink }}>{first}</Heading>
      </div>
      <div
        style={{
          ...placed({
            left: Math.round(wordsLeft + firstWidth + gap),
            top: top - 0.19 * size,
            width: Math.ceil(width - firstWidth - gap + size * 0.2),
            height: Math.round(size * 1.25),
          }),
          display: 'flex',
        }}
      >
        <Heading style={{ ...line, color: look.ink }}>{second}</Heading>
      </div>
      <div style={row(wordsLeft, addressWidth)}>
        <Paragraph style={{ ...textFont(800), fontSize: addressSize, color: colour.light }}>
          {content.plainAddress}
        </Paragraph>
      </div>
      <div style={row(wordsLeft + addressWidth + 8 * unit, width - addressWidth - 8 * unit)}>
        <Paragraph style={{ ...textFont(600), fontSize: note, color: colour.paper }}>
          {content.endedLine ?? content.campaignName}
        </Paragraph>
      </div>
    </Sheet>
  );
}

const footHeight = (heightPx: number, footTop: number, inset: number) => heightPx - inset - footTop;
