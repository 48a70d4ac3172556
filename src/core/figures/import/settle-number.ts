import type { Metric } from '../../schema/metric.ts';
import type { DecimalMark, NumberText } from './read-number.ts';

/** The value of a cell, or the values between which somebody must choose; `fault` where no value fits the metric. */
export type Settled =
  | { readonly value: number }
  | { readonly choices: readonly number[] }
  | { readonly fault: 'percent-in-count' | 'not-whole' | 'negative' };

type Circumstances = {
  /** Factor of the whole column. */
  readonly scale: number;
  readonly mark: DecimalMark | undefined;
  /** Whether shares of the column are above 1 and so in percent. */
  readonly isInPercent: boolean;
};

/** Digits of a product that arithmetic of computers leaves right. */
const right = (value: number): number => Number(value.toPrecision(14));

/** Chooses the reading that the metric's unit and the other cells of the column allow. */
export function settleNumber(
  text: string,
  { readings, isPercent, scale: ownScale, isNegative }: NumberText,
  { unit }: Pick<Metric, 'unit'>,
  { scale: columnScale, mark, isInPercent }: Circumstances,
): Settled {
  if (isNegative) return { fault: 'negative' };
  if (isPercent && unit !== 'percent') return { fault: 'percent-in-count' };
  const scale = ownScale === 1 && unit === 'people' ? columnScale : ownScale;
  const sign = /[.,]/.exec(text)?.[0];
  const byColumn =
    mark === undefined || readings.length === 1
      ? readings
      : readings.filter(({ as }) => (as === 'decimal') === (sign === mark));
  // nobody counts parts of people: "105.000" is not 105
  const possible =
    unit !== 'percent' && scale === 1 ? byColumn.filter(({ as }) => as !== 'decimal') : byColumn;
  const values = possible.map(({ value }) => right(value * scale));
  const fitting =
    unit === 'percent' ? values.filter((value) => value < 1000) : values.filter(Number.isInteger);
  const [value, ...others] = [...new Set(fitting)];
  if (value === undefined) {
    const [only] = values;
    return unit === 'percent' && only !== undefined ? { value: only } : { fault: 'not-whole' };
  }
  if (others.length > 0) return { choices: [value, ...others] };
  if (unit === 'percent' && !isPercent && value > 0 && value < 1 && !isInPercent)
    return { choices: [value, right(value * 100)] };
  return { value };
}
