import type { JSXNode } from 'satori/jsx';
import type { SheetContent } from '../../sheet.ts';
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

/** The foot of a sheet or column from its bottom upwards: the small print, and above it what an office fills. */
export function planFoot({ content, left, width, bottom, smallPx, place }: FootRoom) {
  const small = Math.ceil(smallPx);
  const line = Math.ceil(small * 1.3);
  const height = lineCount(smallPrint(content), { sizePx: small, widthPx: width }) * line;
  const print = { left, width, top: bottom - height, height };
  const blockBottom = print.top - Math.round(line / 2);
  const office = planOfficeBlock({ left, width, bottom: blockBottom, smallPx, ...(place && { place }) });
  return { top: office.top, office, print, small };
}

type FootProps = {
  readonly plan: ReturnType<typeof planFoot>;
  readonly content: SheetContent;
  readonly colour: { readonly words: string; readonly print: string };
};

export function Foot({ plan: { office, print, small }, content, colour }: FootProps): JSXNode {
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <OfficeBlock plan={office} content={content} color={colour.words} />
      <SmallPrint
        content={content}
        style={{ ...textFont(400), fontSize: small, color: colour.print }}
        frame={print}
      />
    </div>
  );
}
