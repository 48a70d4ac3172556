type OfficeLinesRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the lowest line ends. */
  readonly bottom: number;
  /** The sheet's smallest letters; the name has at least twice their size. */
  readonly smallPx: number;
};

const LINE = 1.3;
/** A short name stands larger than the smallest that is allowed. */
const NAME_SIZE = 2.3;
/** Of a long name; a short one stands close to its address. */
const NAME_LINES = 2;
const OFFICE_SHARE = 0.6;

/** The boxes of an office under a code that leaves little room: name in two lines, address, and office beside hotline. */
export function planOfficeLines({ left, width, bottom, smallPx }: OfficeLinesRoom) {
  const line = Math.ceil(smallPx * LINE);
  const name = { sizePx: Math.round(NAME_SIZE * smallPx), minPx: 2 * smallPx };
  const nameHeight = NAME_LINES * Math.ceil(Math.ceil(name.minPx) * LINE);
  const office = Math.round(OFFICE_SHARE * width);
  const last = { top: bottom - line, height: line };
  const addressTop = last.top - line;
  const top = addressTop - nameHeight;
  const frames = {
    place: { left, width, top, height: nameHeight },
    address: { left, width, top: addressTop, height: line },
    office: { ...last, left, width: office - smallPx },
    hotline: { ...last, left: left + office, width: width - office },
  };
  return { top, small: smallPx, name, frames };
}
