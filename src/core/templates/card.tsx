import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { columnBeside, liveArea } from './kit/live-area.ts';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { sizeForHeight } from './kit/text-room.ts';
import { variationOf } from './kit/variation.ts';

/** Handed over at the door: the picture above, in the middle the slogan on a banner, below what to do. */
export function Card({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, bleedPx, minTextPx } = canvas;
  const mm = (widthPx - 2 * bleedPx) / 105;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const place = { sizePx: Math.round(1.5 * small), minPx: Math.round(1.3 * small) };
  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: live.bottom, smallPx: minTextPx, place },
  });
  const { frames } = foot.office;
  const rimPx = Math.round(2.2 * mm);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(3.2 * mm), addressPx: Math.round(2.85 * mm) },
    x: isMirrored ? live.left + half : live.right - half,
    bottom: frames.address.top - 2 * mm,
  });
  const side = columnBeside(phone, live, { gapPx: 4 * mm, isMirrored });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + 2 * mm, width: live.width },
    caps: [12.4 * mm, 8 * mm],
    secondShare: 0.66,
    side: isMirrored ? 'right' : 'left',
    edge: isMirrored ? widthPx : 0,
    bandTop: phone.top - 9 * mm,
  });
  const nameHeight = Math.ceil(4 * 1.3 * place.minPx);
  const name = { ...side, top: phone.bottom - nameHeight, height: nameHeight };
  const office = { ...foot.office, frames: { ...frames, place: name } };
  const columnTop = headline.bottom + 2 * mm;
  const columnHeight = name.top - columnTop - mm;
  const actionPx = sizeForHeight(content.venue.action, {
    ...{ sizePx: 3.8 * mm, minPx: small, widthPx: side.width, heightPx: columnHeight },
  });
  const ground = headline.bottom - 1.6 * mm;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look, centre: phone.centre },
          sky: { x: widthPx / 2, y: ground, radius: 46 * mm },
        })}
      />
      <Scene
        content={content}
        {...focusScene({
          focus: content.venue.sceneFocus,
          side: 'center',
          frame: {
            left: bleedPx,
            right: widthPx - bleedPx,
            top: headline.firstBottom + 1.6 * mm,
            bottom: Math.min(headline.bandTop, phone.top),
          },
          maxScale: 0.1 * mm,
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          hill({ fill: colour.ground, canvas, top: ground, rise: 2 * mm }),
          headlineBand({ plan: headline, colour }),
          phoneBody(phone, colour),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ ...side, top: columnTop, height: columnHeight }}
        sizePx={actionPx}
        color={colour.light}
      />
      <Foot
        plan={{ ...foot, office }}
        content={content}
        colour={{ words: colour.paper, print: colour.shade }}
      />
    </Sheet>
  );
}
