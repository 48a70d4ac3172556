import type { JSXNode } from 'satori/jsx';
import { type ColourName, colourNames, type Palette } from '../schema/campaign.ts';
import type { TemplateProps } from './template.ts';
import { Block } from './kit/block.tsx';
import { Code } from './kit/code.tsx';
import { liveArea } from './kit/live-area.ts';
import { Plate, Sheet } from './kit/picture.tsx';
import { aboutSheet } from './kit/small-print.tsx';
import { line, px, rect } from './kit/svg.ts';
import { lineCount } from './kit/text-room.ts';
import { type Frame, Heading, headlineFont, Paragraph, Subheading, textFont } from './kit/type.tsx';

/** The letters that a headline may stack highest. */
const STACKED = 'ỆẬỞ Ữ Ỗ';
/** Letters of sentences with every mark. */
const MARKED = 'Ảạ ếềểễệ ốồổỗộ ứừửữự';
/** Sizes in points. */
const HEADLINE_POINTS = [24, 42, 72];
const TEXT_POINTS = [12, 18, 24, 30];
/** From the edge of the paper to the frame that shows what a printer leaves out. */
const FRAME_MM = 5;
const SWATCHES_A_ROW = 7;

/** To be printed first: shows whether the printer keeps scale, edges, colours, letters and code. */
export function Proof({ content, canvas, colour, palette }: TemplateProps): JSXNode {
  const { widthPx, heightPx, qrWidthPx, quietZonePx, minTextPx } = canvas;
  const mm = 10;
  const live = liveArea(canvas);
  const { proof } = content.labels;
  const small = Math.ceil(minTextPx);
  const row = Math.ceil(small * 1.3);
  const ruler = { x: live.left, y: live.top + 34 * mm };
  const code = { left: live.right - qrWidthPx - quietZonePx, top: ruler.y + 20 * mm };
  const swatches = planSwatches({ left: live.left, top: ruler.y + 117 * mm, width: live.width, mm, row });
  const lettersTop = swatches.bottom + 3 * mm;
  const print = aboutSheet(content);
  const printHeight = row * lineCount(print, { sizePx: small, widthPx: live.width, isRegular: true });
  const printTop = live.bottom - printHeight;
  const frame = (left: number, top: number, width: number, height: number): Frame => ({
    ...{ left, top, width, height },
  });
  const wide = (top: number, height = row) => frame(live.left, Math.round(top), live.width, height);
  const words = { ...textFont(400), fontSize: small, color: colour.key };
  const edge = FRAME_MM * mm;
  return (
    <Sheet canvas={canvas} color={colour.paper}>
      <Plate
        canvas={canvas}
        shapes={[
          line(colour.key, 2, `M${edge} ${edge}H${widthPx - edge}V${heightPx - edge}H${edge}Z`),
          ...scale(ruler, mm, false).map((d) => line(colour.key, 2, d)),
          ...scale(ruler, mm, true).map((d) => line(colour.key, 2, d)),
          ...swatches.all.flatMap(({ name, box }) => [rect(colour[name], box), outline(colour.key, box)]),
        ]}
      />
      <Block frame={wide(live.top, 150)}>
        <Heading style={{ ...headlineFont, fontSize: 116, color: colour.key }}>{proof.title}</Heading>
      </Block>
      <Block frame={wide(live.top + 16 * mm, 140)}>
        <Subheading style={{ ...textFont(700), fontSize: 50, color: colour.key }}>{proof.ruler}</Subheading>
      </Block>
      <Block frame={frame(ruler.x + 103 * mm, ruler.y - row / 2, 400, row)}>
        <Paragraph style={{ ...words, fontWeight: 700 }}>100 mm</Paragraph>
      </Block>
      <Block frame={frame(ruler.x + 9 * mm, ruler.y + 100 * mm - row / 2, 400, row)}>
        <Paragraph style={{ ...words, fontWeight: 700 }}>100 mm</Paragraph>
      </Block>
      <Block
        frame={frame(ruler.x + 14 * mm, ruler.y + 12 * mm, 86 * mm, 84 * mm)}
        gap={5 * mm}
        justify="center"
      >
        {HEADLINE_POINTS.map((points) => (
          <Paragraph style={{ ...headlineFont, fontSize: sizeOf(points), color: colour.key }}>
            {STACKED}
          </Paragraph>
        ))}
      </Block>
      <Code
        qr={content.qr}
        alt={content.labels.scan}
        fill={colour.key}
        left={code.left}
        top={code.top}
        widthPx={qrWidthPx}
      />
      <Block frame={frame(code.left, code.top + qrWidthPx + quietZonePx, qrWidthPx + quietZonePx, 2 * row)}>
        <Paragraph style={words}>{proof.code}</Paragraph>
      </Block>
      <Block frame={wide(swatches.top - row - mm)}>
        <Paragraph style={words}>{proof.colours}</Paragraph>
      </Block>
      {swatches.all.map(({ name, label }) => (
        <Block frame={label}>
          <Paragraph style={words}>{inksOf(palette[name])}</Paragraph>
        </Block>
      ))}
      <Block frame={wide(lettersTop, printTop - 1.5 * row - lettersTop)} gap={0.8 * mm}>
        <Paragraph style={words}>{proof.letters}</Paragraph>
        {TEXT_POINTS.map((points) => (
          <Paragraph
            style={{ ...textFont(700), fontSize: Math.max(small, sizeOf(points)), color: colour.key }}
          >
            {`${points} pt  ${MARKED}`}
          </Paragraph>
        ))}
      </Block>
      <Block frame={wide(printTop - 1.2 * row)}>
        <Paragraph style={{ ...words, fontWeight: 700 }}>{proof.frame}</Paragraph>
      </Block>
      <Block frame={wide(printTop, printHeight)} justify="flex-end">
        <Paragraph style={words}>{print}</Paragraph>
      </Block>
    </Sheet>
  );
}

const sizeOf = (points: number): number => Math.round(points * 3.528);

type SwatchRoom = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly mm: number;
  /** Height of a line of words. */
  readonly row: number;
};

/** Every colour of the palette with room for two lines under it. */
function planSwatches({ left, top, width, mm, row }: SwatchRoom) {
  const column = width / SWATCHES_A_ROW;
  const height = 9 * mm;
  const pitch = height + 2 * row + 2 * mm;
  const all = colourNames.map((name, index) => {
    const x = Math.round(left + (index % SWATCHES_A_ROW) * column);
    const y = Math.round(top + Math.floor(index / SWATCHES_A_ROW) * pitch);
    const box = { x, y, width: Math.floor(column), height };
    return { name, box, label: { left: x, top: y + height, width: box.width, height: 2 * row } };
  });
  return { all, top, bottom: top + Math.ceil(colourNames.length / SWATCHES_A_ROW) * pitch };
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const outline = (stroke: string, { x, y, width, height }: Box): string =>
  line(stroke, 1.5, `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`);

/** In two lines, which break between the pairs. */
const inksOf = ({ cmyk: [c, m, y, k] }: Palette[ColourName]): string => `C${c}\u00a0M${m} Y${y}\u00a0K${k}`;

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
