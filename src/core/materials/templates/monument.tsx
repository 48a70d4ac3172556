import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Block } from './parts/block.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip, raisedArm } from './parts/phone.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { SmallPrint } from './parts/small-print.tsx';
import { Slot } from './parts/slot.tsx';
import { hill } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** The largest poster: the whole scene as a mural, and an arm that reaches out of it with the phone. */
export function Monument({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, marginPx, minTextPx } = canvas;
  const unit = (widthPx - 2 * bleedPx) / 210;
  const inset = bleedPx + marginPx;
  const live = { left: inset, right: widthPx - inset, width: widthPx - 2 * inset, bottom: heightPx - inset };
  const small = Math.ceil(minTextPx * 1.08);
  const line = Math.ceil(small * 1.3);
  const printTop = live.bottom - 3 * line;
  const slotTop = printTop - Math.round(1.6 * unit) - line;
  const placeHeight = Math.ceil(2.6 * small * 1.3);
  const placeTop = slotTop - placeHeight;
  const rimPx = Math.round(3.4 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(5.4 * unit), addressPx: Math.round(4.6 * unit) },
    x: isMirrored ? live.left + half : live.right - half,
    bottom: placeTop - 4 * unit,
  });
  const ground = placeTop - 74 * unit;
  const gap = 7 * unit;
  const column = isMirrored
    ? { left: phone.right + gap, width: live.right - phone.right - gap }
    : { left: live.left, width: phone.left - gap - live.left };
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: inset + 4 * unit, width: live.width },
    caps: [27 * unit, 17 * unit],
    minCapPx: (heightPx - 2 * bleedPx) / 14,
    secondShare: 0.74,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  const edge = {
    x: isMirrored ? phone.right : phone.left,
    y: phone.top + 50 * unit,
    fingerPx: 5.2 * unit,
  };
  const words = { ...textFont(400), color: colour.paper, fontSize: small };
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: { x: widthPx / 2, y: headline.bottom + 86 * unit, radius: 104 * unit },
        })}
      />
      <Scene
        content={content}
        scale={(widthPx * 1.02) / SCENE.width}
        anchor={{ left: widthPx / 2, top: headline.bottom - 3 * unit, x: SCENE.width / 2, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({
            ...{ fill: colour.ground, canvas, rise: 9 * unit },
            top: ground + (isMirrored ? 10 * unit : 0),
            rightTop: ground + (isMirrored ? 0 : 10 * unit),
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.leaf, fold: colour.picture, cuff: colour.paper },
            ...edge,
            from: { x: edge.x + (isMirrored ? 44 : -44) * unit, y: ground - 34 * unit },
          }),
          phoneBody(phone, colour),
          grip({
            ...{ skin: colour.skinA, shade: colour.skinB, ...edge, depthPx: rimPx },
            turn: isMirrored ? 180 : 0,
          }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Block
        frame={{ ...column, top: ground + 16 * unit, height: phone.bottom - ground - 16 * unit }}
        justify="center"
      >
        <Subheading style={{ ...textFont(700), fontSize: Math.round(5.9 * unit), color: colour.light }}>
          {content.venue.action}
        </Subheading>
      </Block>
      <Slot
        id="place"
        text={content.slots.place}
        frame={{ left: live.left, top: placeTop, width: live.width, height: placeHeight }}
        minSizePx={2 * small}
        style={{ ...textFont(700), fontSize: Math.round(2.6 * small), color: colour.paper }}
      />
      <Slot
        id="address"
        text={content.slots.address}
        frame={{ left: live.left, top: slotTop, width: live.width, height: line }}
        minSizePx={small}
        style={words}
      />
      <SmallPrint
        content={content}
        style={{ ...words, color: colour.shade }}
        frame={{ left: live.left, top: printTop, width: live.width, height: 3 * line }}
      />
    </Sheet>
  );
}
