import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { columnBeside, liveArea } from './kit/live-area.ts';
import { grip, raisedArm } from './kit/phone.ts';
import { Plate, SCENE, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { variationOf } from './kit/variation.ts';

/** A sheet for the hand: the whole scene, and a phone that somebody holds out of it to the reader. */
export function Leaflet({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, bleedPx } = canvas;
  const mm = (widthPx - 2 * bleedPx) / 148;
  const live = liveArea(canvas);
  const modulePx = Math.ceil((canvas.qrWidthPx / content.qr.size) * 1.3);
  const larger = {
    qrWidthPx: modulePx * content.qr.size,
    quietZonePx: Math.max(4 * modulePx, canvas.quietZonePx),
  };
  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: live.bottom, smallPx: Math.round(3 * mm) },
    place: { sizePx: Math.round(5.6 * mm), minPx: Math.round(4.8 * mm) },
  });
  const rimPx = Math.round(3.4 * mm);
  const browPx = Math.round(4.6 * mm);
  const half = phoneWidth(larger, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas: larger, rimPx, browPx, addressPx: Math.round(3.5 * mm) },
    x: isMirrored ? live.left + half : live.right - half,
    bottom: foot.top - 2 * mm,
  });
  const ground = Math.round(foot.top - 54 * mm);
  const column = columnBeside(phone, live, { gapPx: Math.round(5 * mm), isMirrored });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + mm, width: live.width },
    caps: [17 * mm, 11 * mm],
    minCapPx: 15 * mm,
    secondShare: 0.6,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  const scale = (widthPx * 1.01) / SCENE.width;
  const centre = { x: widthPx / 2, y: ground - 30 * mm };
  const fingers = { skin: colour.skinA, shade: colour.skinB, depthPx: rimPx, fingerPx: 4.2 * mm };
  const outerX = isMirrored ? phone.left : phone.right;
  const handY = phone.top + (phone.screen.height + browPx) * 0.6;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre: phone.centre,
          sky: { ...centre, radius: 74 * mm },
        })}
      />
      <Scene
        content={content}
        scale={scale}
        anchor={{ left: widthPx / 2, top: headline.bottom - 3 * mm, x: SCENE.width / 2, y: 0 }}
        part="back"
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({
            ...{ fill: colour.ground, canvas, rise: 13 * mm },
            top: ground + (isMirrored ? 8 * mm : 0),
            rightTop: ground + (isMirrored ? 0 : 8 * mm),
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.leaf, fold: colour.picture, cuff: colour.paper },
            ...{ x: outerX, y: handY, fingerPx: fingers.fingerPx },
            from: { x: outerX + (isMirrored ? -30 : 30) * mm, y: handY + 26 * mm },
          }),
          phoneBody(phone, colour),
          grip({
            ...fingers,
            x: outerX,
            y: handY,
            turn: isMirrored ? 0 : 180,
          }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ ...column, top: ground + Math.round(5 * mm), height: foot.top - ground - 8 * mm }}
        sizePx={Math.round(5.2 * mm)}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
