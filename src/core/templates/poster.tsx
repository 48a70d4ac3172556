import type { JSXNode } from 'satori/jsx';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import type { TemplateProps } from './template.ts';
import { Action } from './kit/action.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { bottomOf, Plate, Scene, Sheet } from './kit/picture.tsx';
import { columnBeside, liveArea, sheetBeside } from './kit/live-area.ts';
import { OfficeBlock } from './kit/office-block.tsx';
import { planOfficeLines } from './kit/office-lines.ts';
import { personBeside } from './kit/person-beside.ts';
import { SmallPrint, smallPrint } from './kit/small-print.tsx';
import { hill } from './kit/svg.ts';
import { sunrise } from './kit/sunrise.ts';
import { lineCount, sizeForLines } from './kit/text-room.ts';
import { textFont } from './kit/type.tsx';
import { type Variation, variationOf } from './kit/variation.ts';

/** A wall poster: people look over a phone taller than themselves; the slogan hangs above it. */
export const Poster = (props: TemplateProps): JSXNode => {
  const { ground: foot, light: strong, paper: words, shade: quiet } = props.colour;
  const look = variationOf(props.content.venue.id, props.colour);
  return drawPoster(props, { look, foot, strong, words, quiet });
};

/** On white, for office printers and photocopiers: no plane of ink. */
export function MonoPoster(props: TemplateProps): JSXNode {
  const { paper, key, shade } = props.colour;
  const plain = { base: paper, beam: paper, disc: shade, rim: paper, ink: key };
  const look = { ...variationOf(props.content.venue.id, props.colour), ...plain };
  return drawPoster(props, { look, foot: paper, strong: key, words: key, quiet: key, horizon: key });
}

type Inking = {
  readonly look: Variation;
  /** Ground at the foot, and the texts on it. */
  readonly foot: string;
  readonly strong: string;
  readonly words: string;
  readonly quiet: string;
  /** A line on which people stand, where the foot is as white as their clothes. */
  readonly horizon?: string;
};

function drawPoster({ content, canvas, colour }: TemplateProps, inking: Inking): JSXNode {
  const { look } = inking;
  const plan = planPoster({ content, canvas, isMirrored: look.isMirrored });
  const { phone, ground } = plan;
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: plan.headline.firstBottom,
          ...{ canvas, look },
          centre: phone.centre,
          sky: plan.sky,
        })}
      />
      <Scene content={content} {...plan.behind} />
      <Scene content={content} {...plan.person} />
      <Plate
        canvas={canvas}
        shapes={[
          ...(inking.horizon
            ? [hill({ fill: inking.horizon, canvas, top: ground - plan.line, rise: 0 })]
            : []),
          hill({ fill: inking.foot, canvas, top: ground, rise: 0 }),
          phoneBody(phone, colour),
          headlineBand({ plan: plan.headline, colour }),
        ]}
      />
      <Headline plan={plan.headline} colour={colour} ink={look.ink} />
      <Action content={content} frame={plan.action} sizePx={plan.actionSize} color={inking.strong} />
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

/** The action's lines, and how much larger than the smallest its letters are at most. */
const ACTION_LINES = 2;
const ACTION_SIZE = 1.6;

/** From the foot upwards: what an office fills, the action, the phone and the small print beside it, the people, the slogan. */
function planPoster({ content, canvas, isMirrored }: PlanInput) {
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const trim = { width: widthPx - 2 * bleedPx, height: heightPx - 2 * bleedPx };
  const unit = trim.width / 210;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const smallLine = Math.ceil(small * 1.3);

  const office = planOfficeLines({ ...live, smallPx: small });
  const gap = Math.round(4 * unit);
  const actionSize = sizeForLines(content.venue.action, {
    ...{ sizePx: Math.max(ACTION_SIZE * small, 7 * unit), minPx: small, widthPx: live.width },
    maxLines: ACTION_LINES,
  });
  const actionHeight = Math.ceil(actionSize * 1.3) * ACTION_LINES;
  const action = { ...live, top: office.top - gap - actionHeight, height: actionHeight };

  const rimPx = Math.round(2.6 * unit);
  const half = phoneWidth(canvas, rimPx) / 2;
  /* Office printers leave 5 mm white at each edge: the whole phone stands inside. */
  const edge = bleedPx + 5 * PX_PER_MM;
  const phone = planPhone({
    ...{ canvas, rimPx, addressPx: Math.round(Math.max(1.2 * small, 5 * unit)) },
    x: isMirrored ? edge + half : widthPx - edge - half,
    bottom: action.top - gap,
    browPx: Math.round(4.4 * unit),
  });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + unit, width: live.width },
    caps: [
      Math.min(trim.height / 10, Math.max(trim.height / 13.2, 0.26 * (phone.top - bleedPx))),
      Math.min(trim.height / 16, Math.max(11 * unit, 0.15 * (phone.top - bleedPx))),
    ],
    minCapPx: trim.height / 14,
    secondShare: 0.56,
    side: isMirrored ? 'left' : 'right',
    edge: isMirrored ? 0 : widthPx,
  });

  const side = columnBeside(phone, live, { gapPx: gap, isMirrored });
  const printHeight =
    smallLine * lineCount(smallPrint(content), { sizePx: small, widthPx: side.width, isRegular: true });
  const print = { ...side, top: phone.bottom - printHeight, height: printHeight };
  const note = {
    ...side,
    top: print.top - Math.round((NOTE_LINES + 0.4) * smallLine),
    height: NOTE_LINES * smallLine,
  };
  /* Those behind stand beside the band of the slogan's second line, or below it where that makes them larger. */
  const people = (top: number, far: number) =>
    personBeside(content.venue.portrait, {
      ...{ column: sheetBeside(phone, canvas, isMirrored), phoneTop: phone.top, isMirrored },
      ...{ gapPx: 3 * unit, usualScale: 0.23 * unit, floor: note.top - gap, top, far },
    });
  const firstTop = headline.firstBottom + 4 * unit;
  const reach = (px: number) => (isMirrored ? px : widthPx - px);
  const beside = people(firstTop, reach(headline.bandWidth + unit));
  const below = people(headline.bottom, reach(bleedPx + 4 * unit));
  const { person } = beside;
  const behind = below.behind.scale > beside.behind.scale ? below.behind : beside.behind;
  /* People stand on it: it is no lower than the picture's own lower edge. */
  const ground = Math.round(Math.min(note.top - gap, bottomOf(person)));
  return {
    line: Math.round(1.4 * unit),
    ...{ small, phone, ground, headline, actionSize, action, print, person, behind },
    office: { ...office, frames: { ...office.frames, note } },
    sky: {
      ...{ x: widthPx / 2 + (isMirrored ? 26 : -26) * unit, y: phone.top + 46 * unit, radius: 96 * unit },
    },
  };
}
