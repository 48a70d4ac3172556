import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Block } from './parts/block.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './parts/held-code.tsx';
import { Opening, planOpening } from './parts/headline.tsx';
import { HeadlineRows } from './parts/headline-rows.tsx';
import { grip } from './parts/phone.ts';
import { bottomOf, focusScene, Plate, Scene, Sheet } from './parts/picture.tsx';
import { columnBeside, liveArea } from './parts/live-area.ts';
import { OfficeBlock } from './parts/office-block.tsx';
import { planOfficeLines } from './parts/office-lines.ts';
import { SmallPrint, smallPrint } from './parts/small-print.tsx';
import { hill } from './parts/svg.ts';
import { sunrise } from './parts/sunrise.ts';
import { columnLines, lineCount, sizeForWords } from './parts/text-room.ts';
import { Subheading, textFont } from './parts/type.tsx';
import { type Variation, variationOf } from './parts/variation.ts';
import { planTower } from './parts/word-tower.ts';

/** A wall poster: people look over a phone taller than themselves; the slogan ends beside its code. */
export const Poster = (props: TemplateProps): JSXNode => {
  const { ground: foot, light: strong, paper: words, shade: quiet } = props.colour;
  const look = variationOf(props.content.venue.id, props.colour);
  return drawPoster(props, { look, foot, strong, words, quiet });
};

/** On white, for office printers and photocopiers: no plane of ink. */
export function MonoPoster(props: TemplateProps): JSXNode {
  const { paper, key } = props.colour;
  const plain = { base: paper, beam: paper, disc: paper, rim: paper, ink: key };
  const look = { ...variationOf(props.content.venue.id, props.colour), ...plain };
  return drawPoster(props, { look, foot: paper, strong: key, words: key, quiet: key });
}

type Inking = {
  readonly look: Variation;
  /** Ground at the foot, and the texts on it. */
  readonly foot: string;
  readonly strong: string;
  readonly words: string;
  readonly quiet: string;
};

function drawPoster({ content, canvas, colour }: TemplateProps, inking: Inking): JSXNode {
  const { look } = inking;
  const plan = planPoster({ content, canvas, isMirrored: look.isMirrored });
  const { unit, phone, ground, column } = plan;
  const { isMirrored } = look;
  const fingerPx = 4.8 * unit;
  const far = isMirrored ? phone.left + 17 * unit : phone.right - 17 * unit;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: plan.opening.bottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: plan.sky,
        })}
      />
      <Scene content={content} {...plan.scene} />
      <Plate
        canvas={canvas}
        shapes={[
          hill({ fill: inking.foot, canvas, top: ground, rise: 0 }),
          phoneBody(phone, colour),
          grip({
            ...{ skin: colour.skinB, shade: colour.skinC, fingerPx, turn: 90 },
            ...{ x: far, y: phone.top, depthPx: phone.browPx },
          }),
          grip({
            ...{ skin: colour.skinA, shade: colour.skinB, fingerPx, turn: isMirrored ? 180 : 0 },
            ...{ x: isMirrored ? phone.right : phone.left, y: phone.top + 34 * unit, depthPx: phone.rimPx },
          }),
        ]}
      />
      <Opening plan={plan.opening} ink={look.ink} />
      <HeadlineRows {...plan.tower} color={inking.strong} />
      <Block frame={column}>
        <Subheading style={{ ...textFont(600), fontSize: plan.actionSize, color: inking.words }}>
          {content.venue.action}
        </Subheading>
      </Block>
      <HeldCode plan={phone} content={content} colour={colour} />
      <OfficeBlock plan={plan.office} content={content} color={inking.words} />
      <SmallPrint
        content={content}
        style={{ ...textFont(400), fontSize: plan.small, color: inking.quiet }}
        frame={plan.print}
      />
    </Sheet>
  );
}

type PlanInput = Pick<TemplateProps, 'content' | 'canvas'> & { readonly isMirrored: boolean };

/** Room for what an office adds beside the code, such as a department. */
const NOTE_LINES = 2;

/** From the foot upwards: what an office fills, the phone and the words beside it, the people, the slogan. */
function planPoster({ content, canvas, isMirrored }: PlanInput) {
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const trim = { width: widthPx - 2 * bleedPx, height: heightPx - 2 * bleedPx };
  const unit = trim.width / 210;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const smallLine = Math.ceil(small * 1.3);
  const rimPx = Math.round(3.4 * unit);
  const edge = Math.round(2.4 * unit);

  const printHeight = smallLine * lineCount(smallPrint(content), { sizePx: small, widthPx: live.width });
  const away = Math.round(0.3 * small);
  const office = planOfficeLines({ ...live, smallPx: small, betweenPx: printHeight + 2 * away });
  const print = { left: live.left, width: live.width, top: office.betweenTop + away, height: printHeight };
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, addressPx: Math.round(small * 1.2) },
    x: isMirrored ? bleedPx + edge + half : widthPx - bleedPx - edge - half,
    bottom: office.top - Math.round(1.2 * unit),
    browPx: Math.round(5 * unit),
  });
  const opening = planOpening({
    text: content.venue.headline[0],
    area: { left: live.left, top: live.top + unit, width: live.width },
    maxCapPx: Math.min(trim.height / 10, Math.max(trim.height / 13.2, 0.26 * (phone.top - bleedPx))),
    minCapPx: trim.height / 14,
  });

  const gap = Math.round(3 * unit);
  const side = columnBeside(phone, live, { gapPx: gap, isMirrored });
  const actionSize = sizeForWords(content.venue.action, {
    ...{ sizePx: Math.max(small * 1.2, 5 * unit), minPx: small },
    widthPx: side.width,
  });
  const actionLines = columnLines(content.venue.action, { sizePx: actionSize, widthPx: side.width });
  const note = { ...side, top: phone.bottom - NOTE_LINES * smallLine, height: NOTE_LINES * smallLine };
  const actionHeight = Math.round((actionLines + 0.4) * actionSize * 1.3);
  const scene = focusScene({
    focus: content.venue.sceneFocus,
    side: isMirrored ? 'right' : 'left',
    frame: {
      left: bleedPx + 5 * unit,
      right: widthPx - bleedPx - 5 * unit,
      top: opening.bottom + 2 * unit,
      bottom: phone.top,
    },
    maxScale: 0.182 * unit,
  });
  const tower = planTower({
    text: content.venue.headline[1],
    ...{ left: side.left, widthPx: side.width, maxCapPx: 18 * unit },
    bottom: note.top - actionHeight - gap,
    maxHeightPx: note.top - actionHeight - 3 * gap - phone.top - 36 * unit,
  });
  /* People stand on it: it is no lower than the picture's own lower edge. */
  const ground = Math.round(Math.min(tower.top - 2 * gap, bottomOf(scene)));
  return {
    ...{ unit, small, phone, ground, opening, tower, actionSize, print, scene },
    office: { ...office, frames: { ...office.frames, note } },
    sky: {
      ...{ x: widthPx / 2 + (isMirrored ? 26 : -26) * unit, y: phone.top + 46 * unit, radius: 96 * unit },
    },
    column: { ...side, top: tower.bottom + gap, height: actionHeight },
  };
}
