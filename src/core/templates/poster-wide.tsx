import type { JSXNode } from 'satori/jsx';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
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

/** A sheet on its long side: one person stands between the slogan and the phone, the others under the slogan. */
export const PosterWide = (props: TemplateProps): JSXNode => drawWide(props);

/** What lies along the upper edge of the ground. */
type Rail = {
  /** In parts of the sheet's height / 210. */
  readonly height: number;
  readonly shapes: (top: number, heightPx: number) => readonly string[];
};

export function drawWide({ content, canvas, colour }: TemplateProps, rail?: Rail): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const unit = (heightPx - 2 * bleedPx) / 210;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const foot = planWideFoot({
    ...{ content, ...live, smallPx: minTextPx },
    name: { sizePx: 2 * small, minPx: 2 * small },
  });
  const rimPx = Math.round(2 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  /* Office printers leave 5 mm white at each edge: the whole phone stands inside. */
  const edge = bleedPx + 5 * PX_PER_MM;
  const phoneOver = (gapPx: number) =>
    planPhone({
      ...{ canvas, rimPx, browPx: Math.round(2.2 * unit), addressPx: Math.round(small * 1.05) },
      x: isMirrored ? edge + half : widthPx - edge - half,
      bottom: foot.top - gapPx,
    });
  const lifted = phoneOver(2 * unit);
  const phone = lifted.top < edge ? phoneOver(unit / 2) : lifted;
  const side = columnBeside(phone, live, { gapPx: 4 * unit, isMirrored });
  const { action } = content.venue;
  const actionSize = sizeForLines(action, {
    ...{ sizePx: Math.max(1.6 * small, 8 * unit), minPx: 1.25 * small, widthPx: side.width, maxLines: 2 },
  });
  const actionHeight = lineCount(action, { sizePx: actionSize, widthPx: side.width }) * actionSize * 1.3;
  const actionTop = foot.top - actionHeight - 2 * unit;
  const railPx = (rail?.height ?? 0) * unit;
  const ground = Math.round(actionTop - 3 * unit - railPx);
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { ...side, top: live.top + unit },
    caps: [24 * unit, 13.5 * unit],
    minCapPx: 15 * unit,
    secondShare: 0.9,
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
          ...{ canvas, look },
          centre: phone.centre,
          sky: { x: side.left + side.width / 2, y: ground, radius: 84 * unit },
        })}
      />
      <Scene content={content} {...behind} />
      <Plate canvas={canvas} shapes={[headlineBand({ plan: headline, colour })]} />
      <Scene content={content} {...person} />
      <Plate
        canvas={canvas}
        shapes={[
          hill({ fill: colour.ground, canvas, top: ground, rise: 0 }),
          ...(rail?.shapes(ground, railPx) ?? []),
          phoneBody(phone, colour),
        ]}
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
