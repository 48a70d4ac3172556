import type { SheetContent } from '../template.ts';
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

/** Where boxes begin and end in parts of the width: a name beside two short lines, an address beside its office. */
const shares = { name: [0, 0.765], short: [0.775, 1], address: [0, 0.657], office: [0.667, 1] } as const;

/** A foot over a whole wide sheet: what an office fills in two rows, where empty boxes cost no line; below it the small print. */
export function planWideFoot({ content, left, width, bottom, smallPx, name }: WideFootRoom) {
  const small = Math.ceil(smallPx);
  const line = Math.ceil(small * LINE);
  const gap = Math.round(0.4 * small);
  const printHeight =
    line * lineCount(smallPrint(content), { sizePx: small, widthPx: width, isRegular: true });
  const print = { left, width, top: bottom - printHeight, height: printHeight };
  const lower = { top: print.top - gap - line, height: line };
  const nameHeight = Math.max(2 * line, Math.ceil(name.sizePx * LINE));
  const top = lower.top - nameHeight;
  const across = ([from, to]: readonly [number, number]) => ({
    left: left + Math.round(from * width),
    width: Math.round(to * width) - Math.round(from * width),
  });
  const frames = {
    place: { ...across(shares.name), top, height: nameHeight },
    note: { ...across(shares.short), top: lower.top - 2 * line, height: line },
    hotline: { ...across(shares.short), top: lower.top - line, height: line },
    address: { ...across(shares.address), ...lower },
    office: { ...across(shares.office), ...lower },
  };
  return { top, small, office: { small, name, frames }, prints: [{ content, frame: print }] };
}
