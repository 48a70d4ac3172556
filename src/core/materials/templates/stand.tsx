import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Action } from './parts/action.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { HeadlineStack, planStack, stackBand } from './parts/headline-stack.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { liveArea } from './parts/live-area.ts';
import { grip, raisedArm } from './parts/phone.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { sunrise } from './parts/sunrise.ts';
import { hill } from './parts/svg.ts';
import { lineCount } from './parts/text-room.ts';
import { variationOf } from './parts/variation.ts';

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
  const stack = planStack({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + 4 * unit, width: live.width },
    caps: [24 * unit, 15 * unit],
    maxHeightPx: ground - inset - 46 * unit - phoneHeight(canvas, unit, small),
  });
  const rimPx = Math.round(2.4 * unit);
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(3.2 * unit), addressPx: Math.max(small, Math.round(4.2 * unit)) },
    x: widthPx / 2,
    bottom: stack.bottom + 5 * unit + phoneHeight(canvas, unit, small),
  });
  const sceneTop = phone.bottom - 9 * unit;
  const scale = Math.max((widthPx * 1.08) / SCENE.width, (ground - sceneTop) / 830);
  const finger = 3 * unit;
  const handY = phone.bottom - 0.26 * (phone.bottom - phone.top);
  const edge = (isLeft: boolean) => ({ x: isLeft ? phone.left : phone.right, y: handY, fingerPx: finger });
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
            ...{ ...edge(true), from: { x: phone.left - 5 * unit, y: sceneTop + 40 * unit } },
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.picture, fold: colour.ground, cuff: colour.light },
            ...{ ...edge(false), from: { x: phone.right + 5 * unit, y: sceneTop + 40 * unit } },
          }),
        ]}
      />
      <Scene
        content={content}
        scale={scale}
        anchor={{ left: widthPx / 2, top: sceneTop, x: SCENE.width * 0.48, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          stackBand(stack, { canvas, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 4 * unit }),
          phoneBody(phone, colour),
          grip({ skin: colour.skinB, shade: colour.skinC, ...edge(true), depthPx: rimPx, turn: 0 }),
          grip({ skin: colour.skinA, shade: colour.skinB, ...edge(false), depthPx: rimPx, turn: 180 }),
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

function phoneHeight(canvas: TemplateProps['canvas'], unit: number, small: number): number {
  const panel = phoneWidth(canvas, 0);
  return panel + Math.max(small, 4.2 * unit) * 1.3 + 5.6 * unit;
}
