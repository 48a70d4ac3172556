import type { JSXNode } from 'satori/jsx';
import type { SheetContent, SlotId } from '../template.ts';
import { Slot } from './slot.tsx';
import { type Frame, headlineFont, textFont } from './type.tsx';

/** Size of the name, how far a long one may shrink, and in how many lines at most. */
export type PlaceLetters = { readonly sizePx: number; readonly minPx: number; readonly maxLines?: number };

type OfficeBlockRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the lowest line ends. */
  readonly bottom: number;
  /** The sheet's smallest letters: all but the place's name is set in them. */
  readonly smallPx: number;
  /** Twice the smallest where nothing is said. */
  readonly place?: PlaceLetters;
  /** Height of what stands between the texts that every sheet has and those that few offices fill. */
  readonly betweenPx?: number;
};

/** The longest texts that a place has, in their letters' size: an institution of 80 letters, an address of 90. */
const NAME_EM = 36;
const ADDRESS_EM = 46;
/** "Đường dây nóng: 1900 9095" */
const HOTLINE_EM = 14;
/** What a line ends before its edge, on average. */
const RAGGED_EM = 1.2;
const LINE_HEIGHT = 1.3;
/** Space below the name and below the address in parts of the smallest letters. */
const GAP = 0.24;

/** Parts of the width: two columns where both hold a text, else lines of which only the shortest two share one. */
const columns = { left: 0.64, right: 0.34 } as const;
const halves = { left: 0.52, right: 0.46 } as const;

/**
 * Where the boxes stand that an office fills: the name, at the foot of its box so that a short one stands close to
 * its address, and at the very bottom who issued the sheet and whom to call, where empty lines are only margin.
 */
export function planOfficeBlock({ left, width, bottom, smallPx, place, betweenPx = 0 }: OfficeBlockRoom) {
  const small = Math.ceil(smallPx);
  const line = Math.ceil(small * LINE_HEIGHT);
  const name = place ?? { sizePx: 2 * small, minPx: 2 * smallPx };
  const addressLines = (widthPx: number) => linesOf(ADDRESS_EM, widthPx / small);
  /* An address beside a note may break where it would not on a line of its own, which then costs no height. */
  const isWide =
    columns.right * width >= HOTLINE_EM * small &&
    addressLines(columns.left * width) < 1 + addressLines(width);
  const share = isWide ? columns : halves;
  const leftPart = { left, width: Math.round(share.left * width) };
  const rightPart = {
    left: left + width - Math.round(share.right * width),
    width: Math.round(share.right * width),
  };
  const lastTop = bottom - line;
  const addressPart = isWide ? leftPart : { left, width };
  const addressHeight = line * addressLines(addressPart.width);
  const gap = Math.round(small * GAP);
  const betweenTop = lastTop - (isWide ? 0 : line) - gap - betweenPx;
  const addressTop = betweenTop - addressHeight;
  const nameLines = Math.min(name.maxLines ?? Infinity, linesOf(NAME_EM, width / name.minPx));
  const nameLine = Math.ceil(Math.ceil(name.minPx) * LINE_HEIGHT);
  const placeHeight = Math.max(nameLines * nameLine, Math.ceil(name.sizePx * LINE_HEIGHT));
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
  return { top, betweenTop, small, name, frames };
}

/** Lines of a text in a box, both measured in widths of `m`. */
const linesOf = (textEm: number, widthEm: number): number =>
  Math.max(1, Math.ceil((textEm - RAGGED_EM) / (widthEm - RAGGED_EM)));

type OfficeBlockProps = {
  readonly plan: Pick<ReturnType<typeof planOfficeBlock>, 'small' | 'name' | 'frames'>;
  readonly content: Pick<SheetContent, 'slots'>;
  readonly color: string;
};

/** The five boxes in the order in which they are read; the name in the headline's narrow letters. */
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
        style={{ ...headlineFont, fontSize: name.sizePx, color }}
      />
      {(['note', 'address', 'office', 'hotline'] as const).map((id) => (
        <Slot id={id} text={slots[id]} frame={frames[id]} down="top" minSizePx={small} style={words} />
      ))}
    </div>
  );
}
