import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { footHeight, OfficeFoot, type StripShape } from './office-foot.tsx';
import { type BandWish, planBands, RecordBands } from './record-band.tsx';

/** What may differ from the foot of a poster. */
type FootWish = BandWish & {
  /** Where the second column of the strip begins, if not as on most sheets. */
  readonly column?: number;
  /** A length of the strip's own, 1 u on posters: all its letters grow with it. */
  readonly unit?: number;
  readonly shape?: StripShape;
  /** Where its last line ends. */
  readonly bottom?: number;
  /** More air of the strip above its first line, in pixels. */
  readonly airAbove?: number;
};

/** Where that is, in parts of the room between the margins. */
const COLUMN = 0.62;

export type FootPlan = ReturnType<typeof planFoot>;

/** Plans the foot, from which every sheet is planned upwards; `top` is where the rest of the sheet ends. */
export function planFoot(of: TemplateProps, wish: FootWish = {}) {
  const { height, inner, margin, u } = of.size;
  const {
    column = margin + COLUMN * inner,
    unit = u,
    shape = 'upright',
    bottom = height - margin,
    airAbove = 0,
  } = wish;
  const strip = bottom - footHeight(of, unit, shape) - airAbove;
  const bands = planBands(of, wish);
  return { top: strip - bands.total, strip, bands, column, unit, shape, bottom };
}

type FootProps = { readonly of: TemplateProps; readonly plan: FootPlan };

/** The band of a campaign that has ended, in each language of the sheet, and the strip of the office. */
export const Foot = ({ of, plan }: FootProps): JSXNode => (
  <>
    <RecordBands of={of} plan={plan.bands} bottom={plan.strip} />
    <OfficeFoot of={of} plan={plan} />
  </>
);
