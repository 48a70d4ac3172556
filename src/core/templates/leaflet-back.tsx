import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { headlineSize } from './kit/headline-size.ts';
import { liveArea } from './kit/live-area.ts';
import { OfficeBlock, planOfficeBlock } from './kit/office-block.tsx';
import { Plate, Sheet } from './kit/picture.tsx';
import { path, px } from './kit/svg.ts';
import { sizeForHeight } from './kit/text-room.ts';
import { Heading, headlineFont, Paragraph, placed, textFont } from './kit/type.tsx';
import { variationOf } from './kit/variation.ts';

/** Of the headline's numerals, in parts of their size. */
const WIDEST_NUMERAL = 0.494;

/** The other side: the steps, one plane of colour each, and whom to ask. */
export function LeafletBack({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, bleedPx } = canvas;
  const mm = (widthPx - 2 * bleedPx) / 148;
  const live = liveArea(canvas);
  const head = bleedPx + 36 * mm;
  const office = planOfficeBlock({
    ...{ left: live.left, width: live.width, bottom: live.bottom, smallPx: Math.round(3 * mm) },
    place: { sizePx: Math.round(5.6 * mm), minPx: Math.round(4.8 * mm) },
  });
  const foot = office.top - 12.5 * mm;
  const { steps, headline } = content.venue;
  const rowHeight = (foot - head) / steps.length;
  const lean = 4 * mm * (look.isMirrored ? -1 : 1);
  const fills = [look.base, look.beam, colour.paper];
  const title = headline[1];
  const titleSize = headlineSize([title], { widthPx: live.width, maxCapPx: 15 * mm });
  const numeral = Math.round(Math.min(34 * mm, rowHeight * 0.66));
  const textLeft = Math.round(live.left + WIDEST_NUMERAL * numeral + 6 * mm);
  const textWidth = live.left + live.width - textLeft;
  const stepSize = Math.min(
    ...steps.map((step) =>
      sizeForHeight(step, {
        ...{ sizePx: 8.8 * mm, minPx: 7 * mm },
        ...{ widthPx: textWidth, heightPx: 0.84 * rowHeight },
      }),
    ),
  );
  return (
    <Sheet canvas={canvas} color={colour.ground}>
      <Plate
        canvas={canvas}
        shapes={steps.map((_, index) => {
          const top = head + index * rowHeight;
          const bottom = index === steps.length - 1 ? foot : top + rowHeight + 8 * mm;
          return path(
            fills[index % fills.length] ?? colour.paper,
            `M0 ${px(top - lean)}L${px(widthPx)} ${px(top + lean)}V${px(bottom + lean)}L0 ${px(bottom - lean)}Z`,
          );
        })}
      />
      <div
        style={{
          ...placed({ left: live.left, top: live.top, width: live.width, height: head - live.top - 8 * mm }),
          display: 'flex',
          alignItems: 'center',
        }}
      >
        <Heading style={{ ...headlineFont, fontSize: titleSize, color: colour.light }}>{title}</Heading>
      </div>
      {steps.map((step, index) => {
        const color = inkOn(fills[index % fills.length], look, colour);
        return (
          <p
            style={{
              ...placed({ ...live, top: head + index * rowHeight, height: rowHeight }),
              ...{ display: 'flex', alignItems: 'center', margin: 0 },
            }}
          >
            <span style={{ ...headlineFont, fontSize: numeral, color, width: textLeft - live.left }}>
              {`${index + 1}`}
            </span>
            <span
              style={{
                ...{ ...textFont(700), fontSize: stepSize, color, textWrap: 'balance' },
                width: textWidth,
              }}
            >
              {step}
            </span>
          </p>
        );
      })}
      <div
        style={{
          ...placed({ left: live.left, top: foot + 4.5 * mm, width: live.width, height: 8 * mm }),
          display: 'flex',
          alignItems: 'flex-end',
        }}
      >
        <Paragraph style={{ ...textFont(700), fontSize: Math.round(5.4 * mm), color: colour.light }}>
          {content.plainAddress}
        </Paragraph>
      </div>
      <OfficeBlock plan={office} content={content} color={colour.paper} />
    </Sheet>
  );
}

/** Light letters on a dark plane only. */
const inkOn = (
  fill: string | undefined,
  { ink, base, beam }: ReturnType<typeof variationOf>,
  colour: TemplateProps['colour'],
): string => (fill === base || fill === beam ? ink : colour.ground);
