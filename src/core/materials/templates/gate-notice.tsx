import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Action } from './parts/action.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { HeadlineStack, planStack } from './parts/headline-stack.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { columnBeside, liveArea, sheetBeside } from './parts/live-area.ts';
import { focusScene, Plate, Scene, Sheet } from './parts/picture.tsx';
import { sunrise } from './parts/sunrise.ts';
import { path, px } from './parts/svg.ts';
import { lineCount, sizeForLines } from './parts/text-room.ts';
import { variationOf } from './parts/variation.ts';

/** At a gate: the people of the place behind a barrier, beside the code that opens it. */
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
    place: { sizePx: Math.round(2.3 * small), minPx: 2 * small, maxLines: 2 },
  });
  const actionSize = sizeForLines(content.venue.action, {
    ...{ sizePx: 1.5 * small, minPx: 1.25 * small, widthPx: side.width, maxLines: 2 },
  });
  const actionLines = lineCount(content.venue.action, { sizePx: actionSize, widthPx: side.width });
  const action = { ...side, height: Math.ceil(actionLines * actionSize * 1.3) };
  const actionTop = foot.top - action.height - 3 * unit;
  const beam = 5 * unit;
  const barrier = actionTop - beam - 3 * unit;
  const stack = planStack({
    lines: content.venue.headline,
    area: { left: side.left, top: live.top + 2 * unit, width: side.width },
    caps: [20 * unit, 13 * unit],
    maxHeightPx: 56 * unit,
  });
  const scene = focusScene({
    focus: content.venue.sceneFocus,
    side: 'center',
    frame: {
      ...sheetBeside(phone, canvas, isMirrored),
      top: stack.bottom,
      bottom: barrier,
    },
    maxScale: 0.2 * unit,
  });
  const stripes = Array.from({ length: Math.ceil(widthPx / (beam * 4)) + 1 }, (_, index) => {
    const x = index * beam * 4;
    return `M${px(x)} ${px(barrier)}h${px(beam * 2)}l${px(-beam)} ${px(beam)}h${px(-beam * 2)}Z`;
  });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          ...{ canvas, look, centre: phone.centre, below: stack.bottom },
          sky: { x: scene.anchor.left, y: barrier, radius: 60 * unit },
        })}
      />
      <Scene content={content} {...scene} />
      <Plate
        canvas={canvas}
        shapes={[
          path(colour.ground, `M0 ${px(barrier)}H${px(widthPx)}V${px(heightPx)}H0Z`),
          path(colour.paper, `M0 ${px(barrier)}H${px(widthPx)}v${px(beam)}H0Z`),
          path(colour.picture, stripes.join('')),
          phoneBody(phone, colour),
        ]}
      />
      <HeadlineStack plan={stack} ink={look.ink} light={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ ...action, top: actionTop }}
        sizePx={actionSize}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
