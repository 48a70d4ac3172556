import { dataColumns as en } from '../en/data-columns.ts';
import { withFallback } from '../fallback.ts';

export const dataColumns = withFallback(en, {
  area_code: '地方代码，同areas.csv。',
  as_of: '数字的日期，与来源一样精确。',
  value: '数字，小数点为“.”。',
  denominator: '比例的分母；不是比例时为空。',
});
