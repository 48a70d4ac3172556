import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { Foot } from './kit/foot.tsx';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { columnBeside, liveArea } from './kit/live-area.ts';
import { personBetween } from './kit/person-between.ts';
import { Plate, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { lineCount, sizeForLines } from './kit/text-room.ts';
import { variationOf } from './kit/variation.ts';
import { planWideFoot } from './kit/wide-foot.ts';

/** A wide screen: one person stands between the slogan and the phone, the others under the slogan. */
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
  const foot = planWideFoot({
    ...{ content, ...live, smallPx: Math.round(20 * u) },
    name: { sizePx: Math.round(40 * u), minPx: Math.round(30 * u) },
  });
  const phone = planPhone({
    ...{ canvas, rimPx, browPx, addressPx },
    x: isMirrored ? live.left + half : live.right - half,
    bottom: foot.top - 12 * u,
  });
  const side = columnBeside(phone, live, { gapPx: Math.round(40 * u), isMirrored });
  const { action } = content.venue;
  const letters = { sizePx: 54 * u, minPx: 36 * u, widthPx: side.width };
  const actionSize = sizeForLines(action, { ...letters, maxLines: 2 });
  const actionHeight = lineCount(action, { sizePx: actionSize, widthPx: side.width }) * actionSize * 1.3;
  const actionTop = foot.top - actionHeight - 20 * u;
  const ground = Math.round(actionTop - 22 * u);
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { ...side, top: live.top + 6 * u },
    caps: [140 * u, 84 * u],
    secondShare: 0.63,
    firstSide: isMirrored ? 'right' : 'left',
    side: isMirrored ? 'right' : 'left',
    edge: isMirrored ? widthPx : 0,
  });
  const { person, behind } = personBetween({
    ...{ venue: content.venue, canvas, phone, headline, top: live.top, ground, isMirrored },
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
          sky: { x: side.left + side.width / 2, y: ground, radius: 560 * u },
        })}
      />
      <Scene content={content} {...behind} />
      <Plate canvas={canvas} shapes={[headlineBand({ plan: headline, colour })]} />
      <Scene content={content} {...person} />
      <Plate
        canvas={canvas}
        shapes={[hill({ fill: colour.ground, canvas, top: ground, rise: 0 }), phoneBody(phone, colour)]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ ...side, top: actionTop, height: actionHeight }}
        sizePx={actionSize}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
