import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Block } from './parts/block.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { HeadlineStack, planStack } from './parts/headline-stack.tsx';
import { grip } from './parts/phone.ts';
import { Plate, Sheet } from './parts/picture.tsx';
import { SmallPrint, smallPrint } from './parts/small-print.tsx';
import { Slot } from './parts/slot.tsx';
import { path, px } from './parts/svg.ts';
import { beams } from './parts/sunrise.ts';
import { lineCount } from './parts/text-room.ts';
import { Paragraph, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** At a gate words come first: what is asked, then how, beside the code. A barrier instead of a scene. */
export function GateNotice({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, marginPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 210;
  const inset = bleedPx + marginPx;
  const small = Math.ceil(minTextPx);
  const line = Math.ceil(small * 1.3);
  const rimPx = Math.round(3.6 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(5 * unit), addressPx: Math.round(small * 1.3) },
    x: isMirrored ? bleedPx + 7 * unit + half : widthPx - bleedPx - 7 * unit - half,
    bottom: heightPx - inset - 2 * unit,
  });
  const gap = 8 * unit;
  const side = isMirrored
    ? { left: phone.right + gap, width: widthPx - inset - phone.right - gap }
    : { left: inset, width: phone.left - gap - inset };
  const lines = lineCount(smallPrint(content), { sizePx: small, widthPx: side.width });
  const bottom = heightPx - inset;
  const printTop = bottom - lines * line;
  const placeTop = printTop - Math.ceil(2 * small * 1.35);
  const stack = planStack({
    lines: content.venue.headline,
    area: { left: side.left, top: inset + 4 * unit, width: side.width },
    caps: [22 * unit, 16 * unit],
  });
  const barrier = placeTop - 9 * unit;
  const beam = 5 * unit;
  const stripes = Array.from({ length: Math.ceil(widthPx / (beam * 4)) + 1 }, (_, index) => {
    const x = index * beam * 4;
    return `M${px(x)} ${px(barrier)}h${px(beam * 2)}l${px(-beam)} ${px(beam)}h${px(-beam * 2)}Z`;
  });
  return (
    <Sheet canvas={canvas} color={colour.light}>
      <Plate
        canvas={canvas}
        shapes={[
          beams(canvas, { ...look, pattern: 'rays', base: colour.light, beam: colour.skinA }, phone.centre),
          path(colour.ground, `M0 ${px(barrier)}H${px(widthPx)}V${px(heightPx)}H0Z`),
          path(colour.paper, `M0 ${px(barrier)}H${px(widthPx)}v${px(beam)}H0Z`),
          path(colour.picture, stripes.join('')),
          phoneBody(phone, colour),
          grip({
            ...{ skin: colour.skinB, shade: colour.skinC, fingerPx: 4.6 * unit, depthPx: rimPx },
            ...{ x: isMirrored ? phone.right : phone.left, y: barrier - 14 * unit },
            turn: isMirrored ? 180 : 0,
          }),
        ]}
      />
      <HeadlineStack plan={stack} ink={colour.ground} light={colour.ground} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Block
        frame={{ ...side, top: stack.bottom, height: barrier - stack.bottom - 2 * unit }}
        gap={1.6 * unit}
        justify="center"
      >
        <Subheading style={{ ...textFont(800), fontSize: Math.round(small * 1.5), color: colour.ground }}>
          {content.venue.action}
        </Subheading>
        {content.venue.steps.map((step, index) => (
          <Paragraph style={{ ...textFont(600), fontSize: Math.round(small * 1.2), color: colour.ground }}>
            {`${index + 1}. ${step}`}
          </Paragraph>
        ))}
      </Block>
      <Slot
        id="place"
        text={content.slots.place}
        frame={{ ...side, top: placeTop, height: Math.ceil(2 * small * 1.3) }}
        minSizePx={Math.round(1.5 * small)}
        style={{ ...textFont(700), fontSize: 2 * small, color: colour.paper }}
      />
      <SmallPrint
        content={content}
        style={{ ...textFont(400), fontSize: small, color: colour.shade }}
        frame={{ ...side, top: printTop, height: lines * line }}
      />
    </Sheet>
  );
}
