type OfficeLinesRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the lowest line ends. */
  readonly bottom: number;
  /** The sheet's smallest letters; the name has at least twice their size. */
  readonly smallPx: number;
  /** Height of what stands between the address and the last line. */
  readonly betweenPx: number;
};

const LINE = 1.3;
/** A short name stands larger than the smallest that is allowed. */
const NAME_SIZE = 2.3;
const OFFICE_SHARE = 0.6;

/** The boxes of an office under a code that leaves room for a line each: name, address, and office beside hotline. */
export function planOfficeLines({ left, width, bottom, smallPx, betweenPx }: OfficeLinesRoom) {
  const line = Math.ceil(smallPx * LINE);
  const name = { sizePx: Math.round(NAME_SIZE * smallPx), minPx: 2 * smallPx };
  const nameLine = Math.ceil(name.sizePx * LINE);
  const office = Math.round(OFFICE_SHARE * width);
  const last = { top: bottom - line, height: line };
  const betweenTop = last.top - betweenPx;
  const top = betweenTop - line - nameLine;
  const frames = {
    place: { left, width, top, height: nameLine },
    address: { left, width, top: betweenTop - line, height: line },
    office: { ...last, left, width: office - smallPx },
    hotline: { ...last, left: left + office, width: width - office },
  };
  return { top, betweenTop, small: smallPx, name, frames };
}
