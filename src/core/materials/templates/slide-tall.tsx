import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Action } from './parts/action.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { HeldCode, phoneBody, planPhone } from './parts/held-code.tsx';
import { liveArea } from './parts/live-area.ts';
import { grip, raisedArm } from './parts/phone.ts';
import { focusScene, Plate, Scene, Sheet } from './parts/picture.tsx';
import { sunrise } from './parts/sunrise.ts';
import { hill } from './parts/svg.ts';
import { lineCount, sizeForLines } from './parts/text-room.ts';
import { variationOf } from './parts/variation.ts';

/** A tall screen: people behind the phone that they hold up. */
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
    ...{ sizePx: 42 * u, minPx: 34 * u, widthPx: live.width },
    maxLines: 2,
  });
  const actionHeight = lineCount(action, { sizePx: actionSize, widthPx: live.width }) * actionSize * 1.3;
  const footTop = Math.round(foot.top - actionHeight - 36 * u);
  const rimPx = Math.round(30 * u);
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(40 * u), addressPx: Math.round(38 * u) },
    ...{ x: widthPx / 2, bottom: footTop },
  });
  const ground = Math.round(phone.top + 440 * u);
  const side = isMirrored ? 'left' : 'right';
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + 4 * u, width: live.width },
    caps: [170 * u, 100 * u],
    secondShare: 0.72,
    side,
    edge: isMirrored ? 0 : widthPx,
  });
  const edge = { fingerPx: 34 * u, depthPx: rimPx, y: phone.top + 250 * u };
  const elbow = ground + 160 * u;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre: phone.centre,
          sky: { ...phone.centre, radius: 860 * u },
        })}
      />
      <Scene
        content={content}
        {...focusScene({
          focus: content.venue.sceneFocus,
          side: 'center',
          frame: { left: 0, right: widthPx, top: headline.bottom - 12 * u, bottom: phone.top },
          maxScale: 0.92 * u,
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          raisedArm({
            ...{ skin: colour.skinB, cloth: colour.leaf, fold: colour.ground, cuff: colour.paper },
            ...{ ...edge, x: phone.left, from: { x: phone.left - 120 * u, y: elbow } },
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.picture, fold: colour.ground, cuff: colour.light },
            ...{ ...edge, x: phone.right, from: { x: phone.right + 120 * u, y: elbow } },
          }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 60 * u }),
          phoneBody(phone, colour),
          grip({ skin: colour.skinB, shade: colour.skinC, x: phone.left, ...edge, turn: 0 }),
          grip({ skin: colour.skinA, shade: colour.skinB, x: phone.right, ...edge, turn: 180 }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ left: live.left, top: footTop + 20 * u, width: live.width, height: actionHeight }}
        sizePx={actionSize}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
