import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip, phone } from './parts/phone.ts';
import { Plate, Scene, Sheet } from './parts/picture.tsx';
import { SmallPrint } from './parts/small-print.tsx';
import { Slot } from './parts/slot.tsx';
import { path } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { Paragraph, placed, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** A wall poster: people raise a phone taller than themselves, whose screen is the code. */
export function Poster({ content, canvas, colour }: TemplateProps): JSXNode {
  const plan = planPoster({ content, canvas });
  const { unit, small, live, screen, phoneTop, rim, panel, ground, column, isMirrored } = plan;
  const { widthPx, heightPx, qrWidthPx, quietZonePx } = canvas;
  const centre = { x: screen.x + panel / 2, y: screen.y + panel / 2 };
  const knuckles = { y: phoneTop, depthPx: screen.y - phoneTop, fingerPx: 4.8 * unit, turn: 90 };
  const handX = (share: number) => screen.x + panel * (isMirrored ? 1 - share : share);
  const words = { ...textFont(400), color: colour.paper, fontSize: small };
  return (
    <Sheet canvas={canvas} color={colour.light}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          canvas,
          colour,
          centre,
          sky: { ...centre, radius: 132 * unit },
          phase: variationOf(content.venue.id).phase,
        })}
      />
      <Scene
        content={content}
        scale={0.176 * unit}
        anchor={{
          left: plan.columnCentre,
          top: plan.headline.secondTop - 3 * unit,
          x: isMirrored ? 880 : 300,
          y: 0,
        }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: plan.headline, colour }),
          path(
            colour.ground,
            `M0 ${ground}Q${widthPx / 2} ${ground - 10 * unit} ${widthPx} ${ground}V${heightPx}H0Z`,
          ),
          phone({ screen, rimPx: rim, browPx: screen.y - phoneTop, chinPx: rim }, colour),
          grip({ skin: colour.skinB, shade: colour.skinC, x: handX(0.3), ...knuckles }),
          grip({ skin: colour.skinB, shade: colour.skinC, x: handX(0.66), ...knuckles }),
        ]}
      />
      <Headline plan={plan.headline} colour={colour} />
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
          ...placed({ left: screen.x, top: screen.y + panel, width: panel, height: plan.addressHeight }),
          display: 'flex',
          justifyContent: 'center',
        }}
      >
        <Paragraph style={{ ...textFont(700), fontSize: plan.addressSize, color: colour.ground }}>
          {content.plainAddress}
        </Paragraph>
      </div>
      <div style={{ ...placed(column), display: 'flex', flexDirection: 'column', gap: Math.round(2 * unit) }}>
        <Subheading style={{ ...textFont(700), fontSize: Math.round(small * 1.08), color: colour.light }}>
          {content.venue.action}
        </Subheading>
        {content.venue.steps.map((step, index) => (
          <Paragraph style={{ ...textFont(600), fontSize: small, color: colour.paper }}>
            {`${index + 1}. ${step}`}
          </Paragraph>
        ))}
      </div>
      <Slot
        id="place"
        text={content.slots.place}
        frame={{ left: live.left, top: plan.placeTop, width: live.width, height: plan.placeHeight }}
        minSizePx={POINT_24_PX}
        style={{ ...textFont(700), fontSize: plan.placeSize, color: colour.paper }}
      />
      <Slot
        id="address"
        text={content.slots.address}
        frame={{ left: live.left, top: plan.slotTop, width: live.width, height: plan.smallLine }}
        minSizePx={small}
        style={words}
      />
      <SmallPrint
        content={content}
        style={{ ...words, color: colour.shade }}
        frame={{ left: live.left, top: plan.printTop, width: live.width, height: 3 * plan.smallLine }}
      />
    </Sheet>
  );
}

/** 24 and 12 points at 10 px a millimetre. */
const POINT_24_PX = 85;
const POINT_12_PX = 42.4;

/** From the foot of the sheet upwards: what an office fills, the phone, the people, the slogan. */
function planPoster({ content, canvas }: Pick<TemplateProps, 'content' | 'canvas'>) {
  const { isMirrored } = variationOf(content.venue.id);
  const { widthPx, heightPx, bleedPx, marginPx, qrWidthPx, quietZonePx } = canvas;
  const trim = { width: widthPx - 2 * bleedPx, height: heightPx - 2 * bleedPx };
  const unit = trim.width / 210;
  const inset = bleedPx + marginPx;
  const live = { left: inset, right: widthPx - inset, width: widthPx - 2 * inset, bottom: heightPx - inset };
  /* 12 pt on A4, 15 pt on A3, which is read from half as far again. */
  const small = Math.ceil(POINT_12_PX * (1 + (trim.width / 2100 - 1) * 0.6));
  const smallLine = Math.ceil(small * 1.3);
  const placeSize = small * 2;
  const placeHeight = Math.ceil(placeSize * 1.3);
  const addressSize = Math.round(small * 1.2);
  const addressHeight = Math.round(addressSize * 1.25);
  const panel = qrWidthPx + 2 * quietZonePx;
  const rim = Math.round(3.8 * unit);
  const away = Math.round(2.4 * unit);

  const printTop = live.bottom - 3 * smallLine;
  const slotTop = printTop - Math.round(0.8 * unit) - smallLine;
  const placeTop = slotTop - placeHeight;
  const screenBottom = placeTop - rim - Math.round(0.8 * unit);
  const screen = {
    x: isMirrored ? bleedPx + away + rim : widthPx - bleedPx - away - rim - panel,
    y: screenBottom - addressHeight - panel,
    width: panel,
    height: panel + addressHeight,
  };
  const phoneTop = screen.y - Math.round(5.8 * unit);
  const ground = Math.round(phoneTop + 50 * unit);
  const phoneLeft = screen.x - rim;
  const phoneRight = screen.x + panel + rim;
  const columnTop = Math.round(ground + 4 * unit);
  const column = isMirrored
    ? { left: phoneRight + away, width: live.right - phoneRight - away }
    : { left: live.left, width: phoneLeft - away - live.left };
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: inset + unit, width: live.width },
    caps: [trim.height / 13, trim.height / 21],
    minCapPx: trim.height / 14,
    secondShare: 0.55,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  return {
    ...{ isMirrored, unit, live, small, smallLine, placeSize, placeHeight, addressSize, addressHeight },
    ...{ panel, rim, printTop, slotTop, placeTop, screenBottom, screen, phoneTop, ground, headline },
    column: { ...column, top: columnTop, height: screenBottom - columnTop },
    columnCentre: isMirrored ? (widthPx + phoneRight) / 2 : phoneLeft / 2,
  };
}
