import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip, phone, raisedArm } from './parts/phone.ts';
import { Plate, Scene, Sheet } from './parts/picture.tsx';
import { Slot } from './parts/slot.tsx';
import { SmallPrint } from './parts/small-print.tsx';
import { path } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
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
  const footTop = Math.round(heightPx - 344 * u);
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
  const foot = ground + 160 * u;
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
            ...{ ...edge, x: phoneLeft, from: { x: phoneLeft - 120 * u, y: foot } },
          }),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.picture, fold: colour.ground, cuff: colour.light },
            ...{ ...edge, x: phoneRight, from: { x: phoneRight + 120 * u, y: foot } },
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
          ...placed({ left: live.left, top: footTop + 20 * u, width: live.width, height: 136 * u }),
          display: 'flex',
        }}
      >
        <Subheading style={{ ...textFont(700), fontSize: Math.round(34 * u), color: colour.light }}>
          {content.venue.action}
        </Subheading>
      </div>
      <Slot
        id="place"
        text={content.slots.place}
        frame={{ left: live.left, top: footTop + 158 * u, width: live.width, height: 52 * u }}
        minSizePx={Math.round(30 * u)}
        style={{ ...textFont(700), fontSize: Math.round(38 * u), color: colour.paper }}
      />
      <SmallPrint
        content={content}
        style={{ ...textFont(400), fontSize: Math.round(20 * u), color: colour.shade }}
        frame={{ left: live.left, top: live.bottom - 84 * u, width: live.width, height: 84 * u }}
      />
    </Sheet>
  );
}
