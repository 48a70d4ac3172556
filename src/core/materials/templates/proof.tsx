import type { JSXNode } from 'satori/jsx';
import { colourNames } from '../../schema/campaign.ts';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Plate, Sheet } from './parts/picture.tsx';
import { line, path, px, rect } from './parts/svg.ts';
import { Heading, headlineFont, Paragraph, placed, Subheading, textFont } from './parts/type.tsx';

/** Where each size of letters stands below the first. */
const OFFSETS = [0, 80, 190, 320];

/** To be printed first: shows whether the printer keeps the scale, the colours, the letters and the code. */
export function Proof({ content, canvas, colour }: TemplateProps): JSXNode {
  const { widthPx, heightPx, bleedPx, marginPx, qrWidthPx, quietZonePx, minTextPx } = canvas;
  const mm = 10;
  const inset = bleedPx + marginPx;
  const live = { left: inset, right: widthPx - inset, width: widthPx - 2 * inset };
  const { proof } = content.labels;
  const small = Math.ceil(minTextPx);
  const ruler = { x: live.left + 12 * mm, y: inset + 44 * mm };
  const swatch = { width: live.width / colourNames.length, top: ruler.y + 128 * mm, height: 16 * mm };
  const code = { left: live.right - qrWidthPx - quietZonePx, top: ruler.y + 26 * mm };
  const say = (
    left: number,
    top: number,
    width: number,
    text: string,
    points = 12,
    weight: 400 | 700 = 400,
  ) => (
    <div style={{ ...placed({ left, top, width, height: points * 5.2 * 2.2 }), display: 'flex' }}>
      <Paragraph
        style={{
          ...textFont(weight),
          fontSize: Math.max(small, Math.round(points * 3.528)),
          color: colour.key,
        }}
      >
        {text}
      </Paragraph>
    </div>
  );
  return (
    <Sheet canvas={canvas} color={colour.paper}>
      <Plate
        canvas={canvas}
        shapes={[
          ...scale(ruler, mm, false).map((d) => line(colour.key, 2, d)),
          ...scale(ruler, mm, true).map((d) => line(colour.key, 2, d)),
          ...colourNames.map((name, index) =>
            rect(colour[name], {
              ...{ x: live.left + index * swatch.width, y: swatch.top },
              ...{ width: swatch.width + 1, height: swatch.height },
            }),
          ),
          path(
            colour.key,
            `M${px(live.left)} ${px(swatch.top + swatch.height)}H${px(live.right)}v3H${px(live.left)}Z`,
          ),
        ]}
      />
      <div
        style={{
          ...placed({ left: live.left, top: inset, width: live.width, height: 160 }),
          display: 'flex',
        }}
      >
        <Heading style={{ ...headlineFont, fontSize: 120, color: colour.key }}>{proof.title}</Heading>
      </div>
      <div
        style={{
          ...placed({ left: live.left, top: inset + 180, width: live.width, height: 140 }),
          display: 'flex',
        }}
      >
        <Subheading style={{ ...textFont(700), fontSize: 50, color: colour.key }}>{proof.ruler}</Subheading>
      </div>
      {say(ruler.x + 100 * mm + 30, ruler.y - 30, 400, '100 mm', 12, 700)}
      {say(ruler.x + 70, ruler.y + 96 * mm, 400, '100 mm', 12, 700)}
      <Code
        qr={content.qr}
        alt={content.labels.scan}
        fill={colour.key}
        left={code.left}
        top={code.top}
        widthPx={qrWidthPx}
      />
      {say(code.left, code.top + qrWidthPx + quietZonePx, qrWidthPx + quietZonePx, proof.code)}
      {say(live.left, swatch.top - 110, live.width, proof.colours)}
      {say(live.left, swatch.top + swatch.height + 90, live.width, proof.letters)}
      {[12, 18, 24, 30].map((points, index) =>
        say(
          live.left,
          swatch.top + swatch.height + 200 + (OFFSETS[index] ?? 0),
          live.width,
          `${points} pt  ${content.venue.headline[0]}`,
          points,
          700,
        ),
      )}
      <div
        style={{
          ...placed({ left: live.left, top: heightPx - inset - 60, width: live.width, height: 60 }),
          display: 'flex',
        }}
      >
        <Paragraph style={{ ...textFont(400), fontSize: small, color: colour.key }}>
          {`${content.labels.notAnAuthority}`}
        </Paragraph>
      </div>
    </Sheet>
  );
}

/** A line of 100 mm with a stroke at each millimetre. */
function scale({ x, y }: { x: number; y: number }, mm: number, isUpright: boolean): string[] {
  const ticks = Array.from({ length: 101 }, (_, index) => {
    const length = (index % 10 === 0 ? 8 : index % 5 === 0 ? 5.5 : 3) * mm;
    return isUpright
      ? `M${px(x)} ${px(y + index * mm)}h${px(length * 0.8)}`
      : `M${px(x + index * mm)} ${px(y)}v${px(length)}`;
  });
  return [ticks.join(''), isUpright ? `M${px(x)} ${px(y)}v${100 * mm}` : `M${px(x)} ${px(y)}h${100 * mm}`];
}
