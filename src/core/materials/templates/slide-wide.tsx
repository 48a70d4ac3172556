import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip, phone, raisedArm } from './parts/phone.ts';
import { Plate, Scene, Sheet } from './parts/picture.tsx';
import { path } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { sizeForHeight } from './parts/text-room.ts';
import { Paragraph, placed, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** A wide screen: the scene on one side, the raised phone on the other. */
export function SlideWide({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, marginPx, qrWidthPx, quietZonePx } = canvas;
  const u = heightPx / 1080;
  const live = { left: marginPx, right: widthPx - marginPx, bottom: heightPx - marginPx };
  const panel = qrWidthPx + 2 * quietZonePx;
  const rim = Math.round(28 * u);
  const addressHeight = Math.round(58 * u);
  const chin = rim;
  const brow = Math.round(40 * u);
  const phoneHeight = brow + panel + addressHeight + chin;
  const phoneTop = Math.round((heightPx - phoneHeight) / 2);
  const screen = {
    x: isMirrored ? live.left + rim : live.right - rim - panel,
    y: phoneTop + brow,
    width: panel,
    height: panel + addressHeight,
  };
  const gap = Math.round(50 * u);
  const side = isMirrored
    ? { left: screen.x + panel + rim + gap, right: live.right }
    : { left: live.left, right: screen.x - rim - gap };
  const width = side.right - side.left;
  const foot = planFoot({
    ...{ content, left: side.left, width, bottom: live.bottom, smallPx: Math.round(20 * u) },
    place: { sizePx: Math.round(34 * u), minPx: Math.round(28 * u) },
  });
  const ground = Math.round(foot.top - 130 * u);
  const { action } = content.venue;
  const actionRoom = { widthPx: width, heightPx: foot.top - ground - 26 * u };
  const actionSize = sizeForHeight(action, { sizePx: 36 * u, minPx: 28 * u, ...actionRoom });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: side.left, top: marginPx, width },
    caps: [140 * u, 78 * u],
    secondShare: 0.7,
    side: isMirrored ? 'right' : 'left',
    edge: isMirrored ? widthPx : 0,
  });
  const centre = { x: screen.x + panel / 2, y: screen.y + panel / 2 };
  const knuckles = {
    fingerPx: 32 * u,
    depthPx: rim,
    y: phoneTop + (panel + brow) * 0.5,
    turn: isMirrored ? 180 : 0,
  };
  const edgeX = isMirrored ? screen.x + panel + rim : screen.x - rim;
  const arm = {
    ...{ skin: colour.skinB, cloth: colour.leaf, fold: colour.ground, cuff: colour.paper },
    ...{ x: edgeX, y: knuckles.y, fingerPx: knuckles.fingerPx },
    from: { x: edgeX + (isMirrored ? 260 : -260) * u, y: ground + 150 * u },
  };
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre,
          sky: { x: (side.left + side.right) / 2, y: ground, radius: 560 * u },
        })}
      />
      <Scene
        content={content}
        scale={0.75 * u}
        anchor={{ left: (side.left + side.right) / 2, top: headline.bottom - 16 * u, x: 600, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          raisedArm(arm),
          path(
            colour.ground,
            `M0 ${ground}Q${widthPx / 2} ${ground - 60 * u} ${widthPx} ${ground}V${heightPx}H0Z`,
          ),
          phone({ screen, rimPx: rim, browPx: brow, chinPx: chin }, colour),
          grip({ skin: colour.skinB, shade: colour.skinC, x: edgeX, ...knuckles }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <Code
        qr={content.qr}
        alt={content.labels.scan}
        fill={colour.key}
        left={screen.x + quietZonePx}
        top={screen.y + quietZonePx}
        widthPx={qrWidthPx}
      />
      <div
        style={{
          ...placed({ left: screen.x, top: screen.y + panel, width: panel, height: addressHeight }),
          display: 'flex',
          justifyContent: 'center',
        }}
      >
        <Paragraph style={{ ...textFont(700), fontSize: Math.round(38 * u), color: colour.ground }}>
          {content.plainAddress}
        </Paragraph>
      </div>
      <div
        style={{
          ...placed({ left: side.left, top: ground + 14 * u, width, height: actionRoom.heightPx }),
          display: 'flex',
          alignItems: 'center',
        }}
      >
        <Subheading style={{ ...textFont(700), fontSize: actionSize, color: colour.light }}>
          {action}
        </Subheading>
      </div>
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
