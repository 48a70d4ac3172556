import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { HeadlineStack, planStack, stackBand } from './kit/headline-stack.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { liveArea } from './kit/live-area.ts';
import { grip, raisedArm } from './kit/phone.ts';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { lineCount } from './kit/text-room.ts';
import { variationOf } from './kit/variation.ts';

/** A banner that stands on the floor: people lift the phone over their heads, to where phones are raised. */
export function Stand({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, bleedPx, marginPx, minTextPx } = canvas;
  const unit = (widthPx - 2 * bleedPx) / 100;
  const inset = bleedPx + marginPx;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  /* The lowest part disappears in the stand's case. */
  const floor = heightPx - Math.max(inset, bleedPx + 12 * unit);
  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: floor, smallPx: minTextPx },
    place: { sizePx: Math.max(2 * small, Math.round(3.6 * unit)), minPx: 2 * small },
  });
  const actionSize = Math.max(Math.round(small * 1.25), Math.round(4.4 * unit));
  const actionLines = lineCount(content.venue.action, { sizePx: actionSize, widthPx: live.width });
  const actionTop = foot.top - actionLines * actionSize * 1.3 - 3 * unit;
  const ground = actionTop - 7 * unit;
  const { sceneFocus: focus } = content.venue;
  const phoneOn = (bottom: number) => planStandPhone({ content, canvas, bottom });
  const phoneHeight = -phoneOn(0).top;
  const faces = { left: bleedPx + unit, right: widthPx - bleedPx - unit };
  const facesHeight = (faces.right - faces.left) * ((focus.bottom - focus.top) / (focus.right - focus.left));
  const stack = planStack({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + 4 * unit, width: live.width },
    caps: [24 * unit, 15 * unit],
    maxHeightPx: ground - inset - 46 * unit - phoneHeight,
  });
  const phone = phoneOn(stack.bottom + 5 * unit + phoneHeight);
  const facesTop = phone.bottom + 2 * unit;
  const scene = focusScene({
    ...{ focus, side: 'center', maxScale: Infinity },
    frame: { ...faces, top: facesTop, bottom: Math.min(ground, facesTop + facesHeight) },
  });
  const finger = 3 * unit;
  const handY = phone.bottom - 0.3 * (phone.bottom - phone.top);
  const edge = (isLeft: boolean) => ({ x: isLeft ? phone.left : phone.right, y: handY, fingerPx: finger });
  /* Arms of people beside the sheet. */
  const reach = handY + 12 * unit;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: stack.bottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: { x: widthPx / 2, y: ground, radius: ground - phone.bottom + 24 * unit },
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          raisedArm({
            ...{ skin: colour.skinB, cloth: colour.leaf, fold: colour.ground, cuff: colour.paper },
            ...{ ...edge(true), from: { x: -9 * unit, y: reach } },
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.picture, fold: colour.ground, cuff: colour.light },
            ...{ ...edge(false), from: { x: widthPx + 9 * unit, y: reach } },
          }),
        ]}
      />
      <Scene content={content} {...scene} />
      <Plate
        canvas={canvas}
        shapes={[
          stackBand(stack, { canvas, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 4 * unit }),
          phoneBody(phone, colour),
          grip({ skin: colour.skinB, shade: colour.skinC, ...edge(true), depthPx: phone.rimPx, turn: 0 }),
          grip({ skin: colour.skinA, shade: colour.skinB, ...edge(false), depthPx: phone.rimPx, turn: 180 }),
        ]}
      />
      <HeadlineStack plan={stack} ink={look.ink} light={colour.light} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Action
        content={content}
        frame={{ left: live.left, top: actionTop, width: live.width, height: foot.top - actionTop }}
        sizePx={actionSize}
        color={colour.light}
      />
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}

/** Part of the phone's screen that the address may fill, and the mean width of its letters in parts of their size. */
const ADDRESS_SHARE = 0.86;
const BOLD_LETTER = 0.6;

type StandPhone = Pick<TemplateProps, 'content' | 'canvas'> & { readonly bottom: number };

function planStandPhone({ content: { plainAddress }, canvas, bottom }: StandPhone) {
  const unit = (canvas.widthPx - 2 * canvas.bleedPx) / 100;
  const fitting = (ADDRESS_SHARE * phoneWidth(canvas, 0)) / (BOLD_LETTER * plainAddress.length);
  return planPhone({
    ...{ canvas, bottom, x: canvas.widthPx / 2 },
    ...{ rimPx: Math.round(2.4 * unit), browPx: Math.round(3.2 * unit) },
    addressPx: Math.round(Math.max(canvas.minTextPx, Math.min(4.2 * unit, fitting))),
  });
}
