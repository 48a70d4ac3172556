import type { JSXNode } from 'satori/jsx';
import type { SheetContent } from '../../sheet.ts';
import { Slot } from './slot.tsx';
import { headlineFont, textFont } from './type.tsx';

type OfficeLinesRoom = {
  readonly left: number;
  readonly width: number;
  /** Where the lowest line ends. */
  readonly bottom: number;
  /** The sheet's smallest letters; the name has at least twice their size. */
  readonly smallPx: number;
};

/** Of the name, in parts of its size: marks stand high above narrow capitals. */
const NAME_LINE = 1.3;
const LINE = 1.3;
/** A short name stands larger than the smallest that is allowed. */
const NAME_SIZE = 2.3;
const OFFICE_SHARE = 0.6;

/** Three lines under a large code: the name, its address, and who issued the sheet beside whom to call. */
export function planOfficeLines({ left, width, bottom, smallPx }: OfficeLinesRoom) {
  const line = Math.ceil(smallPx * LINE);
  const nameSize = Math.round(NAME_SIZE * smallPx);
  const nameLine = Math.ceil(nameSize * NAME_LINE);
  const office = Math.round(OFFICE_SHARE * width);
  const top = bottom - 2 * line - nameLine;
  return {
    ...{ top, smallPx, nameSize },
    place: { left, width, top, height: nameLine },
    address: { left, width, top: bottom - 2 * line, height: line },
    office: { left, width: office - smallPx, top: bottom - line, height: line },
    hotline: { left: left + office, width: width - office, top: bottom - line, height: line },
  };
}

type OfficeLinesProps = {
  readonly plan: ReturnType<typeof planOfficeLines>;
  readonly content: Pick<SheetContent, 'slots'>;
  readonly color: string;
};

export function OfficeLines({ plan, content: { slots }, color }: OfficeLinesProps): JSXNode {
  const words = { ...textFont(400), fontSize: plan.smallPx, color };
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <Slot
        id="place"
        text={slots.place}
        frame={plan.place}
        minSizePx={2 * plan.smallPx}
        style={{ ...headlineFont, fontSize: plan.nameSize, color }}
      />
      <Slot id="address" text={slots.address} frame={plan.address} minSizePx={plan.smallPx} style={words} />
      <Slot id="office" text={slots.office} frame={plan.office} minSizePx={plan.smallPx} style={words} />
      <Slot
        id="hotline"
        text={slots.hotline}
        frame={plan.hotline}
        align="right"
        minSizePx={plan.smallPx}
        style={{ ...words, ...textFont(700) }}
      />
    </div>
  );
}
