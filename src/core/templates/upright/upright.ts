import { plateSize } from '../kit/code.tsx';
import { planFoot } from '../kit/foot.tsx';
import type { Inks } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';

/** What may differ from an A sheet on other upright sheets. Heights of capitals and scene units in u. */
export type Upright = {
  readonly hasSteps?: boolean;
  readonly line1?: { readonly one: number; readonly two: number };
  readonly line2?: { readonly most: number; readonly low: number };
  readonly unit?: { readonly most: number; readonly least: number };
  /** Of the foot, in u. */
  readonly foot?: number;
  readonly action?: number;
  readonly inks?: Inks;
};

/** From the foot upwards: the office's strip, and above it at the right the code's plate. In canvas pixels. */
export function planUpright(props: TemplateProps, own: Upright) {
  const { size } = props;
  const { u, width, margin } = size;
  const wide = width - 2 * margin;
  const plate = plateSize(size);
  const plateLeft = width - margin - plate.width;
  const column = Math.max(plateLeft, margin + 0.58 * wide);
  const foot = planFoot(props, { column, unit: (own.foot ?? 1) * u });
  return { foot, plate: { ...plate, left: plateLeft, top: foot.top - 4 * u - plate.height }, wide };
}
