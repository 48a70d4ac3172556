import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Block } from './parts/block.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { Headline, headlineBand, planHeadline } from './parts/headline.tsx';
import { grip } from './parts/phone.ts';
import { Plate, SCENE, Scene, Sheet } from './parts/picture.tsx';
import { SmallPrint, smallPrint } from './parts/small-print.tsx';
import { Slot } from './parts/slot.tsx';
import { hill } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { lineCount, sizeForWords } from './parts/text-room.ts';
import { Paragraph, Subheading, textFont } from './parts/type.tsx';
import { type Variation, variationOf } from './parts/variation.ts';

/** A wall poster: people look over a phone taller than themselves and the banner on it. */
export const Poster = (props: TemplateProps): JSXNode =>
  drawPoster(props, { ...inColour(props), hasSteps: true });

/** For a hall: half the words, twice the letters, and somebody who stands beside the phone. */
export const HallPoster = (props: TemplateProps): JSXNode =>
  drawPoster(props, { ...inColour(props), hasSteps: false });

/** On white, for office printers and photocopiers: no plane of ink but the banner. */
export function MonoPoster(props: TemplateProps): JSXNode {
  const { paper, key } = props.colour;
  const look = { ...variationOf(props.content.venue.id, props.colour), ink: key };
  const plain = { base: paper, beam: paper, disc: paper, rim: paper };
  return drawPoster(props, {
    ...{ hasSteps: true, foot: paper, strong: key, words: key, quiet: key },
    look: { ...look, ...plain },
  });
}

type Inking = {
  readonly look: Variation;
  readonly hasSteps: boolean;
  /** Ground at the foot, and the texts on it. */
  readonly foot: string;
  readonly strong: string;
  readonly words: string;
  readonly quiet: string;
};

const inColour = ({ content, colour }: TemplateProps) => ({
  look: variationOf(content.venue.id, colour),
  ...{ foot: colour.ground, strong: colour.light, words: colour.paper, quiet: colour.shade },
});

function drawPoster({ content, canvas, colour }: TemplateProps, inking: Inking): JSXNode {
  const { look, hasSteps } = inking;
  const plan = planPoster({ content, canvas, hasSteps, isMirrored: look.isMirrored });
  const { unit, small, live, phone, ground, column, headline } = plan;
  const knuckles = { fingerPx: 4.8 * unit, turn: 90, depthPx: phone.browPx };
  const across = (share: number) =>
    phone.left + (phone.right - phone.left) * (look.isMirrored ? 1 - share : share);
  const words = { ...textFont(400), color: inking.words, fontSize: small };
  const actionSize = sizeForWords(content.venue.action, {
    ...{ sizePx: small * (hasSteps ? 1.08 : 1.36), minPx: small },
    widthPx: column.width,
  });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: { x: canvas.widthPx / 2, y: phone.top + 40 * unit, radius: 92 * unit },
        })}
      />
      <Scene content={content} {...plan.scene} />
      <Plate
        canvas={canvas}
        shapes={[
          hill({ fill: inking.foot, canvas, top: ground, rise: 10 * unit }),
          phoneBody(phone, colour),
          headlineBand({ plan: headline, colour }),
          grip({ skin: colour.skinB, shade: colour.skinC, x: across(0.14), y: phone.top, ...knuckles }),
          grip({
            skin: colour.skinA,
            shade: colour.skinB,
            x: across(0.84),
            y: headline.bandTop,
            ...knuckles,
          }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Block frame={column} gap={2 * unit}>
        <Subheading style={{ ...textFont(700), fontSize: actionSize, color: inking.strong }}>
          {content.venue.action}
        </Subheading>
        {(hasSteps ? content.venue.steps : []).map((step, index) => (
          <Paragraph style={{ ...textFont(600), fontSize: small, color: inking.words }}>
            {`${index + 1}. ${step}`}
          </Paragraph>
        ))}
      </Block>
      <Slot
        id="place"
        text={content.slots.place}
        frame={{ left: live.left, top: plan.placeTop, width: live.width, height: plan.placeHeight }}
        minSizePx={2 * canvas.minTextPx}
        style={{ ...textFont(700), fontSize: plan.placeSize, color: inking.words }}
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
        style={{ ...words, color: inking.quiet }}
        frame={{
          left: live.left,
          top: plan.printTop,
          width: live.width,
          height: live.bottom - plan.printTop,
        }}
      />
    </Sheet>
  );
}

type PlanInput = Pick<TemplateProps, 'content' | 'canvas'> & {
  readonly isMirrored: boolean;
  readonly hasSteps: boolean;
};

/** From the foot of the sheet upwards: what an office fills, the phone, its banner, the people, the slogan. */
function planPoster({ content, canvas, isMirrored, hasSteps }: PlanInput) {
  const { widthPx, heightPx, bleedPx, marginPx, minTextPx } = canvas;
  const trim = { width: widthPx - 2 * bleedPx, height: heightPx - 2 * bleedPx };
  const unit = trim.width / 210;
  const inset = bleedPx + marginPx;
  const live = { left: inset, right: widthPx - inset, width: widthPx - 2 * inset, bottom: heightPx - inset };
  const small = Math.ceil(minTextPx);
  const smallLine = Math.ceil(small * 1.3);
  const placeSize = small * 2;
  const placeHeight = Math.ceil(placeSize * 1.3);
  const rimPx = Math.round(3.8 * unit);
  const away = Math.round(2.4 * unit);

  const printLines = Math.max(3, lineCount(smallPrint(content), { sizePx: small, widthPx: live.width }));
  const printTop = live.bottom - printLines * smallLine;
  const slotTop = printTop - Math.round(0.8 * unit) - smallLine;
  const placeTop = slotTop - placeHeight;
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, addressPx: Math.round(small * 1.2) },
    x: isMirrored ? bleedPx + away + half : widthPx - bleedPx - away - half,
    bottom: placeTop - Math.round(0.8 * unit),
    browPx: Math.round(5.8 * unit),
  });
  const ground = Math.round(phone.top + (hasSteps ? 52 : 70) * unit);
  const column = isMirrored
    ? { left: phone.right + away, width: live.right - phone.right - away }
    : { left: live.left, width: phone.left - away - live.left };
  const columnTop = Math.round(ground + 3 * unit);
  const bandCap = 11 * unit;
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: inset + unit, width: live.width },
    caps: [trim.height / 13.2, bandCap],
    minCapPx: trim.height / 14,
    secondShare: 0.55,
    bandTop: phone.screen.y - (bandCap / 0.859) * 1.33 - 2 * unit,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });
  const scale = 0.182 * unit;
  const overhang = (SCENE.width * scale - widthPx) / 2;
  return {
    ...{ unit, live, small, smallLine, placeSize, placeHeight, printTop, slotTop, placeTop },
    ...{ phone, ground, headline },
    column: { ...column, top: columnTop, height: phone.bottom - columnTop },
    scene: {
      scale,
      anchor: {
        left: widthPx / 2 + (isMirrored ? -overhang : overhang),
        top: headline.firstBottom + 0.6 * unit,
        x: SCENE.width / 2,
        y: 0,
      },
    },
  };
}
