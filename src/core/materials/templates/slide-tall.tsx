import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip, phone, raisedArm } from './parts/phone.ts';
import { Plate, Scene, Sheet } from './parts/picture.tsx';
import { path } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { lineCount } from './parts/text-room.ts';
import { Paragraph, placed, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** A tall screen: people behind the phone that they hold up. */
export function SlideTall({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, marginPx, qrWidthPx, quietZonePx } = canvas;
  const u = widthPx / 1080;
  const live = {
    left: marginPx,
    right: widthPx - marginPx,
    width: widthPx - 2 * marginPx,
    bottom: heightPx - marginPx,
  };
  const panel = qrWidthPx + 2 * quietZonePx;
  const rim = Math.round(30 * u);
  const brow = Math.round(40 * u);
  const addressHeight = Math.round(58 * u);
  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: live.bottom, smallPx: Math.round(20 * u) },
    place: { sizePx: Math.round(38 * u), minPx: Math.round(30 * u) },
  });
  const { action } = content.venue;
  const actionSize = Math.round(34 * u);
  const actionHeight = lineCount(action, { sizePx: actionSize, widthPx: live.width }) * actionSize * 1.3;
  const footTop = Math.round(foot.top - actionHeight - 36 * u);
  const screen = {
    x: Math.round((widthPx - panel) / 2),
    y: footTop - rim - addressHeight - panel,
    width: panel,
    height: panel + addressHeight,
  };
  const phoneTop = screen.y - brow;
  const ground = Math.round(phoneTop + 440 * u);
  const side = isMirrored ? 'left' : 'right';
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: marginPx + 4 * u, width: live.width },
    caps: [170 * u, 100 * u],
    secondShare: 0.72,
    side,
    edge: isMirrored ? 0 : widthPx,
  });
  const centre = { x: widthPx / 2, y: screen.y + panel / 2 };
  const top = { fingerPx: 34 * u, depthPx: brow, y: phoneTop, turn: 90 };
  const edge = { fingerPx: 34 * u, depthPx: rim, y: phoneTop + 250 * u };
  const phoneLeft = screen.x - rim;
  const phoneRight = screen.x + panel + rim;
  const elbow = ground + 160 * u;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre,
          sky: { ...centre, radius: 860 * u },
        })}
      />
      <Scene
        content={content}
        scale={0.92 * u}
        anchor={{ left: widthPx / 2, top: headline.bottom - 36 * u, x: 590, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          raisedArm({
            ...{ skin: colour.skinB, cloth: colour.leaf, fold: colour.ground, cuff: colour.paper },
            ...{ ...edge, x: phoneLeft, from: { x: phoneLeft - 120 * u, y: elbow } },
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.picture, fold: colour.ground, cuff: colour.light },
            ...{ ...edge, x: phoneRight, from: { x: phoneRight + 120 * u, y: elbow } },
          }),
          path(
            colour.ground,
            `M0 ${ground}Q${widthPx / 2} ${ground - 60 * u} ${widthPx} ${ground}V${heightPx}H0Z`,
          ),
          phone({ screen, rimPx: rim, browPx: brow, chinPx: rim }, colour),
          grip({ skin: colour.skinA, shade: colour.skinB, x: screen.x + panel * 0.3, ...top }),
          grip({ skin: colour.skinB, shade: colour.skinC, x: phoneLeft, ...edge, turn: 0 }),
          grip({ skin: colour.skinA, shade: colour.skinB, x: phoneRight, ...edge, turn: 180 }),
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
          ...placed({ left: live.left, top: footTop + 20 * u, width: live.width, height: actionHeight }),
          display: 'flex',
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
