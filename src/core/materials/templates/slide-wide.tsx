import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Action } from './parts/action.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { columnBeside, liveArea, sheetBeside } from './parts/live-area.ts';
import { focusScene, Plate, Scene, Sheet } from './parts/picture.tsx';
import { sunrise } from './parts/sunrise.ts';
import { hill } from './parts/svg.ts';
import { sizeForHeight } from './parts/text-room.ts';
import { variationOf } from './parts/variation.ts';

/** A wide screen: the scene on one side, the raised phone on the other. */
export function SlideWide({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx } = canvas;
  const u = heightPx / 1080;
  const live = liveArea(canvas);
  const rimPx = Math.round(28 * u);
  const browPx = Math.round(40 * u);
  const addressPx = Math.round(38 * u);
  const half = phoneWidth(canvas, rimPx) / 2;
  const height = phoneWidth(canvas, 0) + browPx + addressPx * 1.3 + rimPx;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx, addressPx },
    x: isMirrored ? live.left + half : live.right - half,
    bottom: (heightPx + height) / 2,
  });
  const side = columnBeside(phone, live, { gapPx: Math.round(50 * u), isMirrored });
  const foot = planFoot({
    ...{ content, ...side, bottom: live.bottom, smallPx: Math.round(20 * u) },
    place: { sizePx: Math.round(34 * u), minPx: Math.round(28 * u) },
  });
  const ground = Math.round(foot.top - 150 * u);
  const { action } = content.venue;
  const actionRoom = { widthPx: side.width, heightPx: foot.top - ground - 26 * u };
  const actionSize = sizeForHeight(action, { sizePx: 46 * u, minPx: 30 * u, ...actionRoom });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { ...side, top: live.top + 24 * u },
    caps: [140 * u, 78 * u],
    secondShare: 0.7,
    side: isMirrored ? 'right' : 'left',
    edge: isMirrored ? widthPx : 0,
  });
  const scene = focusScene({
    focus: content.venue.sceneFocus,
    side: 'center',
    frame: {
      ...sheetBeside(phone, canvas, isMirrored),
      top: headline.bottom - 8 * u,
      bottom: ground,
    },
    maxScale: 0.9 * u,
  });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre: phone.centre,
          sky: { x: scene.anchor.left, y: ground, radius: 560 * u },
        })}
      />
      <Scene content={content} {...scene} />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 24 * u }),
          phoneBody(phone, colour),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ ...side, top: ground + 14 * u, height: actionRoom.heightPx }}
        sizePx={actionSize}
        color={colour.light}
        justify="center"
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
