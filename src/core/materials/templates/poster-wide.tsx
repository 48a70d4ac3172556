import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Action } from './parts/action.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { columnBeside, liveArea } from './parts/live-area.ts';
import { grip } from './parts/phone.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { sunrise } from './parts/sunrise.ts';
import { hill } from './parts/svg.ts';
import { lineCount } from './parts/text-room.ts';
import { variationOf } from './parts/variation.ts';

/** A sheet on its long side: the slogan over all of it, people to one side of the phone. */
export function PosterWide({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, marginPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 210;
  const inset = bleedPx + marginPx;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const rimPx = Math.round(3.8 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(5.4 * unit), addressPx: Math.round(small * 1.2) },
    x: isMirrored ? bleedPx + 4 * unit + half : widthPx - bleedPx - 4 * unit - half,
    bottom: live.bottom + rimPx,
  });
  const gap = 6 * unit;
  const side = columnBeside(phone, live, { gapPx: gap, isMirrored });
  const middle = side.left + side.width / 2;
  const foot = planFoot({
    ...{ content, ...side, bottom: live.bottom, smallPx: minTextPx },
    place: { sizePx: Math.round(2.3 * small), minPx: 2 * small, maxLines: 2 },
  });
  const actionSize = Math.round(small * 1.25);
  const actionLines = lineCount(content.venue.action, { sizePx: actionSize, widthPx: side.width }) + 0.4;
  const ground = foot.top - actionLines * actionSize * 1.3 - 6 * unit;
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + unit, width: live.width },
    caps: [19 * unit, 12.5 * unit],
    minCapPx: 15 * unit,
    secondShare: (side.width / live.width) * 0.94,
    side: isMirrored ? 'right' : 'left',
    edge: isMirrored ? widthPx : 0,
  });
  const top = Math.max(headline.bottom - 2 * unit, inset);
  const scale = Math.min((side.width + inset + gap) / 1060, (ground - top + 20 * unit) / 560);
  const knuckles = { fingerPx: 4.8 * unit, depthPx: rimPx, x: isMirrored ? phone.right : phone.left };
  const turn = isMirrored ? 180 : 0;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: { x: middle, y: ground, radius: 84 * unit },
        })}
      />
      <Scene content={content} scale={scale} anchor={{ left: middle, top, x: SCENE.width / 2, y: 0 }} />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 7 * unit }),
          phoneBody(phone, colour),
          grip({ skin: colour.skinB, shade: colour.skinC, ...knuckles, y: phone.top + 42 * unit, turn }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ ...side, top: ground, height: foot.top - ground - unit }}
        sizePx={actionSize}
        color={colour.light}
        justify="center"
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
