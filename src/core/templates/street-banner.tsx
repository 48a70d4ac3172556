import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { CAP_HEIGHT, headlineSize } from './kit/headline-size.ts';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { beams } from './kit/sunrise.ts';
import { circle, path, px } from './kit/svg.ts';
import { Heading, headlineFont, Paragraph, placed, textFont } from './kit/type.tsx';
import { variationOf } from './kit/variation.ts';

/** What marks of capitals reach above them, in parts of the size. */
const MARKS = 0.31;
/** The same below them. */
const DOTS = 0.21;

/** Across a street: faces, one line, the address. Nothing that a passing rider cannot read. */
export function StreetBanner({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 70;
  /* Hem and eyelets take 50 mm of each side. */
  const inset = bleedPx + 5 * unit;
  const picture = 112 * unit;
  const printSize = Math.ceil(minTextPx);
  const printHeight = 2 * Math.ceil(printSize * 1.3);
  const foot = { top: heightPx - inset - printHeight, height: printHeight };
  const ground = foot.top - 1.5 * unit;

  const wordsLeft = look.isMirrored ? inset : bleedPx + picture + 9 * unit;
  const width = widthPx - bleedPx - picture - 9 * unit - inset;
  const headline = content.venue.headline.join(' ');
  const size = headlineSize([headline], { widthPx: width, maxCapPx: 25 * unit });
  const spare = ground - inset - (MARKS + CAP_HEIGHT + DOTS) * size;
  const capsTop = inset + MARKS * size + spare / 2;
  const frameLeft = look.isMirrored ? widthPx - bleedPx - picture : bleedPx;
  const middle = frameLeft + picture / 2;
  const addressSize = Math.round(12.5 * unit);
  const print = { ...textFont(600), fontSize: printSize, color: colour.paper };
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={[
          beams(canvas, look, { x: middle, y: ground }),
          circle(look.rim, middle, ground, 57 * unit),
          circle(look.disc, middle, ground, 55 * unit),
        ]}
      />
      <Scene
        content={content}
        {...focusScene({
          focus: content.venue.sceneFocus,
          side: 'center',
          frame: {
            left: frameLeft + unit,
            right: frameLeft + picture - unit,
            top: bleedPx + 3 * unit,
            bottom: ground,
          },
          maxScale: picture / 1000,
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[path(colour.ground, `M0 ${px(ground)}H${px(widthPx)}V${px(heightPx)}H0Z`)]}
      />
      <div
        style={{
          ...placed({
            left: wordsLeft,
            top: Math.round(capsTop - 0.19 * size),
            width,
            height: Math.round(size * 1.25),
          }),
          display: 'flex',
        }}
      >
        <Heading style={{ ...headlineFont, fontSize: size, color: look.ink }}>{headline}</Heading>
      </div>
      <div
        style={{
          ...placed({ ...foot, left: inset, width: widthPx - 2 * inset }),
          ...{ display: 'flex', alignItems: 'center', gap: 7 * unit },
        }}
      >
        <Paragraph style={{ ...textFont(800), fontSize: addressSize, color: colour.light }}>
          {content.plainAddress}
        </Paragraph>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          {[content.endedBand ?? content.campaignName, content.imprint.maker].map((line) => (
            <Paragraph style={print}>{line}</Paragraph>
          ))}
        </div>
      </div>
    </Sheet>
  );
}
