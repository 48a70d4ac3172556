import { besidePlate, plateAt } from '../kit/coded-sheet.tsx';
import { type FootPlan, planFoot } from '../kit/foot.tsx';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import type { SheetSize } from '../../formats/sheet-size.ts';
import { planSplit, type SplitPlan } from '../../drawing/marks/split.ts';
import type { PosterSizes } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';

/** Where the parts of a poster stand, planned from the foot upwards; in canvas pixels. */
export type PosterPlan = {
  readonly foot: FootPlan;
  /** Of the code. */
  readonly plate: Frame;
  /** Over which the object is raised. */
  readonly axis: number;
  /** Where the banner ends below, at the left edge of the sheet. */
  readonly lowerLeft: number;
  /** Where it says what to do, below a height. */
  readonly asks: (top: number) => Frame;
  /** On wide sheets, the column of the code. */
  readonly column?: SplitPlan;
};

export const isWide = ({ width, height }: SheetSize): boolean => width > height;

export const planPoster = (props: TemplateProps, sizes: PosterSizes): PosterPlan =>
  isWide(props.size) ? planWide(props, sizes) : planUpright(props, sizes);

/** The plate stands at the right above the foot, what to do beside it. */
function planUpright(props: TemplateProps, sizes: PosterSizes): PosterPlan {
  const { u, inner, margin } = props.size;
  const column = Math.max(plateAt(props, 0).left, margin + 0.58 * inner);
  const foot = planFoot(props, { column, unit: sizes.foot * u });
  const plate = plateAt(props, foot.top - 4 * u);
  return {
    ...{ foot, plate, axis: plate.left + plate.width / 2 },
    lowerLeft: plate.top - 4.4 * u + props.tokens.slope * plate.left,
    asks: (top) => besidePlate(props, plate, top),
  };
}

/** The plate of a wide sheet stands high, as its quiet zone is air enough: in margins. */
const HIGH = 0.55;
/** Between what to do and the foot, in u. */
const ABOVE_FOOT = 4;
/** So far behind the foot its banner goes on at the left, in u. */
const BEHIND_FOOT = 2;
/** From the column's edge to what stands in it, in u. */
const EDGE_AIR = 5;
/** Where the foot says whom to call, in parts of the width. */
const CALL = 0.48;

/** The plate stands at the top of a column at the right, what to do below it. */
export function planWide(
  props: TemplateProps,
  sizes: Pick<PosterSizes, 'foot' | 'band' | 'column'>,
): Required<PosterPlan> {
  const { u, inner, margin } = props.size;
  const { width: least, air } = sizes.column ?? { width: 0, air: 4.6 };
  const bare = plateAt(props, 0);
  const { height } = bare;
  const width = Math.max(bare.width, least * u);
  const left = bare.left - (width - bare.width);
  const plate = { ...bare, left, top: HIGH * margin };
  const foot = planFoot(props, {
    ...{ column: margin + CALL * inner, unit: sizes.foot * u, shape: 'low' },
    letters: sizes.band && sizes.band * u,
  });
  const below = plate.top + height + air * u;
  const column = planSplit(props, { side: 'right', x: left - EDGE_AIR * u });
  return {
    ...{
      foot,
      plate,
      column,
      axis: column.edgeAt(0) - 46 * u,
      lowerLeft: foot.top + BEHIND_FOOT * u,
    },
    asks: () => ({ left, width, top: below, height: foot.top - ABOVE_FOOT * u - below }),
  };
}
