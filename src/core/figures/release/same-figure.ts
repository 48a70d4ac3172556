import type { FigureRow } from '../../schema/figure.ts';

/** What makes two rows the same figure, whatever its value: place, day, metric, operator and source. */
export const sameFigure = ({
  area_code,
  as_of,
  metric,
  operator = '',
  source_id,
}: Pick<FigureRow, 'area_code' | 'as_of' | 'metric' | 'operator' | 'source_id'>): string =>
  JSON.stringify([area_code, as_of, metric, operator, source_id]);
