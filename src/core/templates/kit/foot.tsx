import type { JSXNode } from 'satori/jsx';
import type { SheetContent } from '../template.ts';
import { OfficeBlock, type PlaceLetters, planOfficeBlock } from './office-block.tsx';
import { SmallPrint, smallPrint } from './small-print.tsx';
import { lineCount } from './text-room.ts';
import { textFont } from './type.tsx';

type FootRoom = {
  readonly content: SheetContent;
  readonly left: number;
  readonly width: number;
  /** Where the last line ends. */
  readonly bottom: number;
  readonly smallPx: number;
  readonly place?: PlaceLetters;
};

/**
 * The foot of a sheet or column: the place, the small print in each of the sheet's languages, and at its lower edge
 * what few offices fill.
 */
export function planFoot({ content, left, width, bottom, smallPx, place }: FootRoom) {
  const small = Math.ceil(smallPx);
  const line = Math.ceil(small * 1.3);
  const gap = Math.round(0.4 * small);
  const said = [content, ...(content.second ? [content.second] : [])];
  const heights = said.map(
    (each) => gap + line * lineCount(smallPrint(each), { sizePx: small, widthPx: width, isRegular: true }),
  );
  const office = planOfficeBlock({
    ...{ left, width, bottom, smallPx, betweenPx: heights.reduce((sum, height) => sum + height) },
    ...(place && { place }),
  });
  let top = office.betweenTop;
  const prints = said.map((each, index) => {
    const height = heights[index] ?? 0;
    top += height;
    return { content: each, frame: { left, width, top: top - height + gap, height: height - gap } };
  });
  return { top: office.top, office, prints, small };
}

type FootPlan = {
  readonly office: Parameters<typeof OfficeBlock>[0]['plan'];
  readonly prints: ReturnType<typeof planFoot>['prints'];
  readonly small: number;
};

type FootProps = {
  readonly plan: FootPlan;
  readonly content: SheetContent;
  readonly colour: { readonly words: string; readonly print: string };
};

export function Foot({ plan: { office, prints, small }, content, colour }: FootProps): JSXNode {
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <OfficeBlock plan={office} content={content} color={colour.words} />
      {prints.map((print) => (
        <SmallPrint {...print} style={{ ...textFont(400), fontSize: small, color: colour.print }} />
      ))}
    </div>
  );
}
