import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { headlineSize } from './parts/headline-size.ts';
import { grip, phone } from './parts/phone.ts';
import { OfficeBlock, planOfficeBlock } from './parts/office-block.tsx';
import { Plate, Scene, Sheet } from './parts/picture.tsx';
import { aboutSheet } from './parts/small-print.tsx';
import { path } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { Heading, headlineFont, Paragraph, placed, Subheading, textFont } from './parts/type.tsx';
import { variationOf } from './parts/variation.ts';

/** A wide screen that cites one figure with all that a reader needs to judge it. Throws without a figure. */
export function CoverageSlide({ content, canvas, colour }: TemplateProps): JSXNode {
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, marginPx, qrWidthPx, quietZonePx } = canvas;
  const u = heightPx / 1080;
  const live = { left: marginPx, right: widthPx - marginPx, bottom: heightPx - marginPx };
  const panel = qrWidthPx + 2 * quietZonePx;
  const rim = Math.round(28 * u);
  const addressHeight = Math.round(58 * u);
  const screen = {
    x: isMirrored ? live.left + rim : live.right - rim - panel,
    y: live.bottom - rim - addressHeight - panel,
    width: panel,
    height: panel + addressHeight,
  };
  const brow = Math.round(40 * u);
  const phoneTop = screen.y - brow;
  const gap = Math.round(50 * u);
  const side = isMirrored
    ? { left: screen.x + panel + rim + gap, right: live.right }
    : { left: live.left, right: screen.x - rim - gap };
  const width = side.right - side.left;
  const printTop = live.bottom - Math.round(56 * u);
  const office = planOfficeBlock({
    ...{ left: side.left, width, bottom: printTop - Math.round(8 * u), smallPx: Math.round(20 * u) },
    place: { sizePx: Math.round(32 * u), minPx: Math.round(26 * u) },
  });
  const valueSize = headlineSize([figure.value.toUpperCase()], { widthPx: width, maxCapPx: 270 * u });
  const ground = Math.round(heightPx * 0.46);
  const centre = { x: screen.x + panel / 2, y: screen.y + panel / 2 };
  const knuckles = { fingerPx: 32 * u, depthPx: brow, y: phoneTop, turn: 90 };
  const words = (size: number, weight: 400 | 600 | 700 = 400) =>
    ({ ...textFont(weight), fontSize: Math.round(size * u) }) as const;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          canvas,
          look,
          centre,
          sky: {
            x: centre.x,
            y: phoneTop + 120 * u,
            radius: Math.min(450 * u, panel / 2 + rim + gap - 8 * u),
          },
        })}
      />
      <Scene content={content} scale={0.54 * u} anchor={{ left: centre.x, top: phoneTop, x: 560, y: 330 }} />
      <Plate
        canvas={canvas}
        shapes={[
          path(
            colour.ground,
            isMirrored
              ? `M0 ${ground + 120 * u}Q${widthPx * 0.5} ${ground + 70 * u} ${widthPx} ${ground}V${heightPx}H0Z`
              : `M0 ${ground}Q${widthPx * 0.5} ${ground + 70 * u} ${widthPx} ${ground + 120 * u}V${heightPx}H0Z`,
          ),
          phone({ screen, rimPx: rim, browPx: brow, chinPx: rim }, colour),
          grip({ skin: colour.skinA, shade: colour.skinB, x: screen.x + panel * 0.2, ...knuckles }),
          grip({ skin: colour.skinB, shade: colour.skinC, x: screen.x + panel * 0.8, ...knuckles }),
        ]}
      />
      <div
        style={{
          ...placed({ left: side.left, top: marginPx, width, height: ground - marginPx }),
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
        }}
      >
        <Subheading
          style={{ ...words(44, 700), color: look.ink }}
        >{`${figure.what} – ${figure.area}`}</Subheading>
        <Heading style={{ ...headlineFont, fontSize: valueSize, color: look.ink }}>
          {figure.value.toUpperCase()}
        </Heading>
        <Paragraph
          style={{ ...words(44, 700), color: look.ink }}
        >{`${labels.asOf} ${figure.asOf}`}</Paragraph>
      </div>
      <div
        style={{
          ...placed({ left: side.left, top: ground + 70 * u, width, height: office.top - ground - 78 * u }),
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          gap: Math.round(18 * u),
        }}
      >
        <Paragraph style={{ ...words(34, 700), color: colour.light }}>{figure.doesNotMean}</Paragraph>
        <Paragraph
          style={{ ...words(26), color: colour.paper }}
        >{`${labels.source}: ${figure.source}`}</Paragraph>
      </div>
      <OfficeBlock plan={office} content={content} color={colour.paper} />
      <div
        style={{
          ...placed({ left: side.left, top: printTop, width, height: live.bottom - printTop }),
          display: 'flex',
          alignItems: 'flex-end',
        }}
      >
        <Paragraph style={{ ...words(20), color: colour.shade }}>{aboutSheet(content)}</Paragraph>
      </div>
      <Code
        qr={content.qr}
        alt={labels.scan}
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
        <Paragraph style={{ ...words(38, 700), color: colour.ground }}>{content.plainAddress}</Paragraph>
      </div>
    </Sheet>
  );
}
