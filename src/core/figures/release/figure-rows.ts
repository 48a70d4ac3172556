import type { Figure } from '../../domain/figure.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import type { FigureRow } from '../../schema/figure.ts';
import type { Localized } from '../../schema/localized.ts';

/** A figure as its row of figures.csv. */
export const rowOf = (figure: Figure): FigureRow => ({
  area_level: figure.areaLevel,
  area_code: figure.area,
  ...areaNameColumns(figure.areaName),
  as_of: figure.asOf,
  metric: figure.metric.id,
  value: figure.value,
  unit: figure.unit,
  definition_note: figure.note,
  source_id: figure.source,
  confidence: figure.confidence,
  ...(figure.operator === undefined ? {} : { operator: figure.operator }),
  ...(figure.hedge === undefined ? {} : { hedge: figure.hedge }),
  ...(figure.dateKind === undefined ? {} : { date_kind: figure.dateKind }),
});

type Names = Pick<FigureRow, `area_name_${LocaleId}`>;

/** An area's name in the columns of a row, a column a language. */
export const areaNameColumns = (name: Localized): Names =>
  Object.fromEntries(Object.entries(name).map(([id, text]) => [`area_name_${id}`, text])) as Names;
