import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { liveArea, sheetBeside } from './kit/live-area.ts';
import { personBeside } from './kit/person-beside.ts';
import { bottomOf, Plate, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { lineCount, sizeForLines } from './kit/text-room.ts';
import { variationOf } from './kit/variation.ts';

/** A tall screen: one person as tall as the phone beside it, the others look over it. */
export function SlideTall({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx } = canvas;
  const u = widthPx / 1080;
  const live = liveArea(canvas);
  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: live.bottom, smallPx: Math.round(20 * u) },
    place: { sizePx: Math.round(38 * u), minPx: Math.round(30 * u) },
  });
  const { action } = content.venue;
  const actionSize = sizeForLines(action, {
    ...{ sizePx: 50 * u, minPx: 34 * u, widthPx: live.width },
    maxLines: 2,
  });
  const actionHeight = lineCount(action, { sizePx: actionSize, widthPx: live.width }) * actionSize * 1.3;
  const actionTop = foot.top - actionHeight - 12 * u;
  const rimPx = Math.round(28 * u);
  const half = phoneWidth(canvas, rimPx) / 2;
  const edge = 28 * u;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(40 * u), addressPx: Math.round(38 * u) },
    x: isMirrored ? edge + half : widthPx - edge - half,
    bottom: Math.round(actionTop - 24 * u),
  });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + 4 * u, width: live.width },
    caps: [170 * u, 100 * u],
    secondShare: 0.68,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  const { person, behind } = personBeside(content.venue.portrait, {
    ...{ column: sheetBeside(phone, canvas, isMirrored), phoneTop: phone.top, isMirrored },
    ...{ top: headline.firstBottom + 24 * u, behindTop: headline.bottom + 8 * u },
    ...{ gapPx: 16 * u, usualScale: 1.2 * u, floor: phone.bottom - 40 * u },
    far: isMirrored ? live.left : live.right,
  });
  const ground = Math.round(Math.min(phone.bottom - 40 * u, bottomOf(person)));
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: { ...phone.centre, radius: 860 * u },
        })}
      />
      <Scene content={content} {...behind} />
      <Scene content={content} {...person} />
      <Plate
        canvas={canvas}
        shapes={[
          hill({ fill: colour.ground, canvas, top: ground, rise: 0 }),
          phoneBody(phone, colour),
          headlineBand({ plan: headline, colour }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ left: live.left, top: actionTop, width: live.width, height: actionHeight }}
        sizePx={actionSize}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
