import type { DataColumns } from '../vi/data-columns.ts';

export const dataColumns: DataColumns = {
  area_level: 'Level of the place: country, province, district, commune.',
  area_code:
    'Code of the place as in areas.csv: ISO 3166-2 of the province, then the statistical code of district and commune.',
  area_name: 'Name of the place, one column for each language.',
  as_of: 'Date of the number, as precise as its source: 2020, 2020-08, 2020-08-20 or 2020-08-20T11:00.',
  metric: 'Metric, by its id in metrics.json.',
  kind: 'What was reached, a target, or a number for comparison.',
  value: 'The number, with a decimal point.',
  unit: 'Unit: people, percent, rank.',
  denominator: 'What a share is a share of; empty where the number is not a share.',
  bound: 'upper where the true value is only known to lie below this one.',
  operator: 'Mobile operator, where the number is about one; all for all of them.',
  hedge: 'How the source hedged it: nearly, about, more than; empty where it did not.',
  date_kind:
    'published where the date is that of the report, deadline where it is a target’s last day; empty for the day of counting.',
  definition_note: 'The source’s own definition and what is odd about the row.',
  confidence: 'stated: printed by the source; derived: worked out from its other numbers.',
  source_id: 'Id of the source.',
  source_publisher: 'Who published it.',
  source_url: 'Address of the source; empty where it has none.',
  share: 'Newest share found, in percent of this denominator.',
  share_as_of: 'Date of that share.',
  share_source_id: 'Source of that share.',
};
