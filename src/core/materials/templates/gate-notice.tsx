import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Block } from './parts/block.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { HeadlineStack, planStack } from './parts/headline-stack.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { columnBeside, liveArea } from './parts/live-area.ts';
import { grip } from './parts/phone.ts';
import { Plate, Sheet } from './parts/picture.tsx';
import { beams } from './parts/sunrise.ts';
import { path, px } from './parts/svg.ts';
import { lineCount } from './parts/text-room.ts';
import { Paragraph, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** At a gate words come first: what is asked, then how, beside the code. A barrier instead of a scene. */
export function GateNotice({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 210;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const rimPx = Math.round(3.6 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(5 * unit), addressPx: Math.round(small * 1.3) },
    x: isMirrored ? bleedPx + 7 * unit + half : widthPx - bleedPx - 7 * unit - half,
    bottom: live.bottom - 2 * unit,
  });
  const side = columnBeside(phone, live, { gapPx: 8 * unit, isMirrored });
  const foot = planFoot({
    ...{ content, ...side, bottom: live.bottom, smallPx: minTextPx },
    place: { sizePx: Math.round(1.65 * small), minPx: Math.round(1.5 * small) },
  });
  const barrier = foot.top - 9 * unit;
  const { action, steps } = content.venue;
  const [actionSize, stepSize] = [Math.round(small * 1.3), Math.round(small * 1.1)];
  const height = (text: string, sizePx: number) =>
    lineCount(text, { sizePx, widthPx: side.width }) * sizePx * 1.3 + 1.6 * unit;
  const wordsHeight = steps.reduce((sum, step) => sum + height(step, stepSize), height(action, actionSize));
  const stackTop = live.top + 4 * unit;
  const stack = planStack({
    lines: content.venue.headline,
    area: { left: side.left, top: stackTop, width: side.width },
    caps: [22 * unit, 16 * unit],
    maxHeightPx: barrier - stackTop - wordsHeight - 4 * unit,
  });
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
        <Subheading style={{ ...textFont(800), fontSize: actionSize, color: colour.ground }}>
          {action}
        </Subheading>
        {steps.map((step, index) => (
          <Paragraph style={{ ...textFont(600), fontSize: stepSize, color: colour.ground }}>
            {`${index + 1}. ${step}`}
          </Paragraph>
        ))}
      </Block>
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
