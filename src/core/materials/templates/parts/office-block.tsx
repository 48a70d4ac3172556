import type { JSXNode } from 'satori/jsx';
import type { SheetContent, SlotId } from '../../sheet.ts';
import { Slot } from './slot.tsx';
import { type Frame, textFont } from './type.tsx';

/** Size of the name, and how far a long one may shrink. */
export type PlaceLetters = { readonly sizePx: number; readonly minPx: number };

type OfficeBlockRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the lowest line ends. */
  readonly bottom: number;
  /** The sheet's smallest letters: all but the place's name is set in them. */
  readonly smallPx: number;
  /** Twice the smallest where nothing is said. */
  readonly place?: PlaceLetters;
};

/** The longest texts that a place has, in widths of `m`: an institution of 80 letters, an address of 90. */
const NAME_EM = 42;
const ADDRESS_EM = 46;
/** "Đường dây nóng: 1900 9095" */
const HOTLINE_EM = 14;
/** What a line ends before its edge, on average. */
const RAGGED_EM = 1.2;
const LINE_HEIGHT = 1.3;
/** Space below the name and below the address in parts of the smallest letters. */
const GAP = 0.24;

/** Parts of the width: two columns where both hold a text, else lines that only the shortest two share. */
const columns = { left: 0.64, right: 0.34 } as const;
const halves = { left: 0.52, right: 0.46 } as const;

/**
 * Where the boxes stand that an office fills: the name, at the foot of its box so that a short one stands close to
 * its address, and what it may leave empty below that, where the small print begins anyway.
 */
export function planOfficeBlock({ left, width, bottom, smallPx, place }: OfficeBlockRoom) {
  const small = Math.ceil(smallPx);
  const line = Math.ceil(small * LINE_HEIGHT);
  const name = place ?? { sizePx: 2 * small, minPx: 2 * smallPx };
  const isWide = columns.right * width >= HOTLINE_EM * small;
  const share = isWide ? columns : halves;
  const leftPart = { left, width: Math.round(share.left * width) };
  const rightPart = {
    left: left + width - Math.round(share.right * width),
    width: Math.round(share.right * width),
  };
  const lastTop = bottom - line;
  const addressPart = isWide ? leftPart : { left, width };
  const addressHeight = line * linesOf(ADDRESS_EM, addressPart.width / small);
  const gap = Math.round(small * GAP);
  const addressTop = lastTop - (isWide ? 0 : line) - gap - addressHeight;
  const placeHeight = linesOf(NAME_EM, width / name.minPx) * Math.ceil(Math.ceil(name.minPx) * LINE_HEIGHT);
  const top = addressTop - gap - placeHeight;
  const address = { ...addressPart, top: addressTop, height: addressHeight };
  const last = { top: lastTop, height: line };
  const frames: Readonly<Record<SlotId, Frame>> = {
    place: { left, width, top, height: placeHeight },
    address,
    ...(isWide
      ? {
          note: { ...address, ...rightPart },
          office: { ...leftPart, ...last },
          hotline: { ...rightPart, ...last },
        }
      : {
          note: { ...rightPart, ...last },
          office: { left, width, top: lastTop - line, height: line },
          hotline: { ...leftPart, ...last },
        }),
  };
  return { top, small, name, frames };
}

/** Lines of a text in a box, both measured in widths of `m`. */
const linesOf = (textEm: number, widthEm: number): number =>
  Math.max(1, Math.ceil((textEm - RAGGED_EM) / (widthEm - RAGGED_EM)));

type OfficeBlockProps = {
  readonly plan: ReturnType<typeof planOfficeBlock>;
  readonly content: Pick<SheetContent, 'slots'>;
  readonly color: string;
};

/** The five boxes in the order in which they are read. */
export function OfficeBlock({ plan, content: { slots }, color }: OfficeBlockProps): JSXNode {
  const { frames, name, small } = plan;
  const words = { ...textFont(400), fontSize: small, color };
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <Slot
        id="place"
        text={slots.place}
        frame={frames.place}
        down="bottom"
        minSizePx={name.minPx}
        style={{ ...textFont(700), fontSize: name.sizePx, color }}
      />
      {(['note', 'address', 'office', 'hotline'] as const).map((id) => (
        <Slot id={id} text={slots[id]} frame={frames[id]} down="top" minSizePx={small} style={words} />
      ))}
    </div>
  );
}
