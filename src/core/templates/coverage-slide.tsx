import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { headlineSize } from './kit/headline-size.ts';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { columnBeside, liveArea } from './kit/live-area.ts';
import { OfficeBlock, planOfficeBlock } from './kit/office-block.tsx';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { aboutSheet } from './kit/small-print.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { sizeForHeight } from './kit/text-room.ts';
import { Heading, headlineFont, Paragraph, placed, Subheading, textFont } from './kit/type.tsx';
import { variationOf } from './kit/variation.ts';

/** A wide screen that cites one figure with all that a reader needs to judge it. Throws without a figure. */
export function CoverageSlide({ content, canvas, colour }: TemplateProps): JSXNode {
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { heightPx } = canvas;
  const u = heightPx / 1080;
  const live = liveArea(canvas);
  const rimPx = Math.round(28 * u);
  const half = phoneWidth(canvas, rimPx) / 2;
  /* Its body stands nearer to the edge than words do, for the figure's sake. */
  const beyond = 30 * u;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(40 * u), addressPx: Math.round(38 * u) },
    x: isMirrored ? live.left + half - beyond : live.right - half + beyond,
    bottom: live.bottom,
  });
  const gapPx = Math.round(40 * u);
  const side = columnBeside(phone, live, { gapPx, isMirrored });
  const printTop = live.bottom - Math.round(56 * u);
  const office = planOfficeBlock({
    ...{ ...side, bottom: printTop - Math.round(8 * u), smallPx: Math.round(24 * u) },
    place: { sizePx: Math.round(40 * u), minPx: Math.round(30 * u) },
  });
  const valueSize = headlineSize([figure.value.toUpperCase()], { widthPx: side.width, maxCapPx: 230 * u });
  const ground = Math.round(heightPx * 0.49);
  const slope = 120 * u;
  /* Below the slope's lower end, so that no word stands across it. */
  const said = { ...side, top: ground + 84 * u, height: office.top - ground - 92 * u };
  const [gap, sourceHeight] = [Math.round(14 * u), Math.ceil(29 * u * 1.3)];
  const caveatSize = sizeForHeight(figure.doesNotMean, {
    ...{ sizePx: 29 * u, minPx: 22 * u, widthPx: side.width },
    heightPx: said.height - gap - sourceHeight,
  });
  const words = (size: number, weight: 400 | 600 | 700 = 400) =>
    ({ ...textFont(weight), fontSize: Math.round(size * u) }) as const;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          canvas,
          look,
          centre: phone.centre,
          sky: {
            x: phone.centre.x,
            y: phone.top + 120 * u,
            radius: half + 8 * u,
          },
        })}
      />
      <Scene
        content={content}
        {...focusScene({
          focus: content.venue.sceneFocus,
          side: 'center',
          frame: { left: phone.left, right: phone.right, top: 20 * u, bottom: phone.top },
          maxScale: Infinity,
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          hill({
            ...{ fill: colour.ground, canvas, rise: -10 * u },
            top: ground + (isMirrored ? slope : 0),
            rightTop: ground + (isMirrored ? 0 : slope),
          }),
          phoneBody(phone, colour),
        ]}
      />
      <div
        style={{
          ...placed({ ...side, top: live.top, height: ground - live.top }),
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
        }}
      >
        <Subheading
          style={{ ...words(50, 700), color: look.ink }}
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
          ...placed(said),
          ...{ display: 'flex', flexDirection: 'column', justifyContent: 'center', gap },
        }}
      >
        <Paragraph style={{ ...textFont(), fontSize: caveatSize, color: colour.paper, textWrap: 'balance' }}>
          {figure.doesNotMean}
        </Paragraph>
        <Paragraph
          style={{ ...words(29), color: colour.paper }}
        >{`${labels.source}: ${figure.source}`}</Paragraph>
      </div>
      <OfficeBlock plan={office} content={content} color={colour.paper} />
      <div
        style={{
          ...placed({ ...side, top: printTop, height: live.bottom - printTop }),
          display: 'flex',
          alignItems: 'flex-end',
        }}
      >
        <Paragraph style={{ ...words(20), color: colour.shade, textWrap: 'balance' }}>
          {aboutSheet(content)}
        </Paragraph>
      </div>
      <HeldCode plan={phone} content={content} colour={colour} />
    </Sheet>
  );
}
