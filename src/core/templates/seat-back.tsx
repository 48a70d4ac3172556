import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeldCode, phoneBody, planPhone } from './kit/held-code.tsx';
import { liveArea } from './kit/live-area.ts';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { lineCount } from './kit/text-room.ts';
import { variationOf } from './kit/variation.ts';

/** In front of a passenger's eyes: faces over the phone as over the seat in front. */
export function SeatBack({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, bleedPx, minTextPx } = canvas;
  const mm = (widthPx - 2 * bleedPx) / 100;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: live.bottom, smallPx: minTextPx },
    place: { sizePx: Math.round(1.6 * small), minPx: Math.round(1.3 * small) },
  });
  const actionSize = Math.round(3.6 * mm);
  const actionLines = lineCount(content.venue.action, { sizePx: actionSize, widthPx: live.width });
  const actionTop = foot.top - actionLines * actionSize * 1.3 - 1.6 * mm;
  const rimPx = Math.round(2.6 * mm);
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(4.4 * mm), addressPx: Math.round(4.4 * mm) },
    ...{ x: widthPx / 2, bottom: actionTop - 2 * mm },
  });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + 2.4 * mm, width: live.width },
    caps: [12.6 * mm, 8.4 * mm],
    secondShare: 0.76,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look, centre: phone.centre },
          sky: { x: widthPx / 2, y: phone.centre.y, radius: 76 * mm },
        })}
      />
      <Scene
        content={content}
        {...focusScene({
          focus: content.venue.sceneFocus,
          side: 'center',
          frame: { left: bleedPx, right: widthPx - bleedPx, top: headline.bottom - mm, bottom: phone.top },
          maxScale: 0.1 * mm,
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({ fill: colour.ground, canvas, top: phone.top + 38 * mm, rise: 3 * mm }),
          phoneBody(phone, colour),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ left: live.left, top: actionTop, width: live.width, height: foot.top - actionTop }}
        sizePx={actionSize}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
