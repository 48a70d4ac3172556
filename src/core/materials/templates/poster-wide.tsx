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
import { lineCount, sizeForLines } from './parts/text-room.ts';
import { variationOf } from './parts/variation.ts';

/** A sheet on its long side: the slogan over all of it, people to one side of the phone. */
export function PosterWide({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 210;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const rimPx = Math.round(3.8 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(5.4 * unit), addressPx: Math.round(small * 1.2) },
    x: isMirrored ? bleedPx + 6 * unit + half : widthPx - bleedPx - 6 * unit - half,
    bottom: live.bottom + rimPx,
  });
  const gap = 6 * unit;
  const side = columnBeside(phone, live, { gapPx: gap, isMirrored });
  const foot = planFoot({
    ...{ content, ...side, bottom: live.bottom, smallPx: minTextPx },
    place: { sizePx: Math.round(2.3 * small), minPx: 2 * small, maxLines: 2 },
  });
  const actionSize = sizeForLines(content.venue.action, {
    ...{ sizePx: 1.5 * small, minPx: 1.25 * small, widthPx: side.width, maxLines: 2 },
  });
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
  const scene = focusScene({
    focus: content.venue.sceneFocus,
    side: 'center',
    frame: {
      ...sheetBeside(phone, canvas, isMirrored),
      top: headline.bottom - 2 * unit,
      bottom: ground,
    },
    maxScale: 0.2 * unit,
  });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: { x: scene.anchor.left, y: ground, radius: 84 * unit },
        })}
      />
      <Scene content={content} {...scene} />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 3 * unit }),
          phoneBody(phone, colour),
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
