import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Foot, planFoot } from './parts/foot.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip, phone, raisedArm } from './parts/phone.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { path } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { Paragraph, placed, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** A sheet for the hand: the whole scene, and a phone that somebody holds out of it to the reader. */
export function Leaflet({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, marginPx } = canvas;
  const mm = (widthPx - 2 * bleedPx) / 148;
  const inset = bleedPx + marginPx;
  const live = { left: inset, right: widthPx - inset, width: widthPx - 2 * inset, bottom: heightPx - inset };
  const modulePx = Math.ceil((canvas.qrWidthPx / content.qr.size) * 1.3);
  const codePx = modulePx * content.qr.size;
  const quietPx = Math.max(4 * modulePx, canvas.quietZonePx);
  const panel = codePx + 2 * quietPx;

  const foot = planFoot({
    ...{ content, left: live.left, width: live.width, bottom: live.bottom, smallPx: Math.round(3 * mm) },
    place: { sizePx: Math.round(5.6 * mm), minPx: Math.round(4.8 * mm) },
  });
  const rim = Math.round(3.4 * mm);
  const addressHeight = Math.round(5.4 * mm);
  const screenHeight = panel + addressHeight;
  const screen = {
    x: isMirrored ? live.left + rim : live.right - rim - panel,
    y: foot.top - Math.round(2 * mm) - rim - screenHeight,
    width: panel,
    height: screenHeight,
  };
  const brow = Math.round(4.6 * mm);
  const phoneTop = screen.y - brow;
  const ground = Math.round(foot.top - 54 * mm);
  const gap = Math.round(5 * mm);
  const column = isMirrored
    ? { left: screen.x + panel + rim + gap, width: live.right - screen.x - panel - rim - gap }
    : { left: live.left, width: screen.x - rim - gap - live.left };
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: inset + mm, width: live.width },
    caps: [17 * mm, 11 * mm],
    minCapPx: 15 * mm,
    secondShare: 0.6,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  const scale = (widthPx * 1.01) / SCENE.width;
  const centre = { x: widthPx / 2, y: ground - 30 * mm };
  const fingers = { skin: colour.skinA, shade: colour.skinB, depthPx: rim, fingerPx: 4.2 * mm };
  const outerX = isMirrored ? screen.x - rim : screen.x + panel + rim;
  const handY = phoneTop + (screenHeight + brow) * 0.6;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre: { x: screen.x + panel / 2, y: screen.y + panel / 2 },
          sky: { ...centre, radius: 74 * mm },
        })}
      />
      <Scene
        content={content}
        scale={scale}
        anchor={{ left: widthPx / 2, top: headline.bottom - 3 * mm, x: SCENE.width / 2, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          path(
            colour.ground,
            isMirrored
              ? `M0 ${ground + 8 * mm}Q${widthPx / 2} ${ground - 9 * mm} ${widthPx} ${ground}V${heightPx}H0Z`
              : `M0 ${ground}Q${widthPx / 2} ${ground - 9 * mm} ${widthPx} ${ground + 8 * mm}V${heightPx}H0Z`,
          ),
          raisedArm({
            ...{ skin: colour.skinA, cloth: colour.leaf, fold: colour.picture, cuff: colour.paper },
            ...{ x: outerX, y: handY, fingerPx: fingers.fingerPx },
            from: { x: outerX + (isMirrored ? -30 : 30) * mm, y: handY + 26 * mm },
          }),
          phone({ screen, rimPx: rim, browPx: brow, chinPx: rim }, colour),
          grip({
            ...fingers,
            x: outerX,
            y: handY,
            turn: isMirrored ? 0 : 180,
          }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <Code
        qr={content.qr}
        alt={content.labels.scan}
        fill={colour.key}
        left={screen.x + quietPx}
        top={screen.y + quietPx}
        widthPx={codePx}
      />
      <div
        style={{
          ...placed({ left: screen.x, top: screen.y + panel, width: panel, height: addressHeight }),
          display: 'flex',
          justifyContent: 'center',
        }}
      >
        <Paragraph style={{ ...textFont(700), fontSize: Math.round(3.5 * mm), color: colour.ground }}>
          {content.plainAddress}
        </Paragraph>
      </div>
      <div
        style={{
          ...placed({ ...column, top: ground + Math.round(5 * mm), height: foot.top - ground - 8 * mm }),
          display: 'flex',
          flexDirection: 'column',
          gap: Math.round(1.4 * mm),
        }}
      >
        <Subheading style={{ ...textFont(700), fontSize: Math.round(5.2 * mm), color: colour.light }}>
          {content.venue.action}
        </Subheading>
      </div>
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
