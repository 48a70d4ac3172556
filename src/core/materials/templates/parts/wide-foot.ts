import type { SheetContent } from '../../sheet.ts';
import { smallPrint } from './small-print.tsx';
import { lineCount } from './text-room.ts';

type WideFootRoom = {
  readonly content: SheetContent;
  readonly left: number;
  readonly width: number;
  /** Where the last line ends. */
  readonly bottom: number;
  readonly smallPx: number;
  /** Of the place's name. */
  readonly name: { readonly sizePx: number; readonly minPx: number };
};

const LINE = 1.3;

/** Where the columns begin and end, in parts of the width: name over address, note over office, and hotline. */
const columns = { first: [0, 0.54], second: [0.555, 0.83], third: [0.84, 1] } as const;

/** A foot over a whole wide sheet: what an office fills in two rows, where empty boxes cost no line; below it the small print. */
export function planWideFoot({ content, left, width, bottom, smallPx, name }: WideFootRoom) {
  const small = Math.ceil(smallPx);
  const line = Math.ceil(small * LINE);
  const gap = Math.round(0.4 * small);
  const printHeight =
    line * lineCount(smallPrint(content), { sizePx: small, widthPx: width, isRegular: true });
  const print = { left, width, top: bottom - printHeight, height: printHeight };
  const lower = { top: print.top - gap - line, height: line };
  const nameHeight = Math.ceil(name.sizePx * LINE);
  const top = lower.top - nameHeight;
  const column = ([from, to]: readonly [number, number]) => ({
    left: left + Math.round(from * width),
    width: Math.floor((to - from) * width),
  });
  const frames = {
    place: { ...column(columns.first), top, height: nameHeight },
    address: { ...column(columns.first), ...lower },
    note: { ...column([columns.second[0], 1]), top: lower.top - line, height: line },
    office: { ...column(columns.second), ...lower },
    hotline: { ...column(columns.third), ...lower },
  };
  return { top, small, office: { small, name, frames }, prints: [{ content, frame: print }] };
}
