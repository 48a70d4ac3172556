import { formatValue } from '../../i18n/format.ts';
import { hedgeWords } from '../../i18n/hedges.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import type { FigureRow } from '../../schema/figure.ts';

/** What a row of figures.csv says, as roughly as its source: `gần 48.500.000`, `34,13%`. */
export function writeRow({ value, unit, hedge }: FigureRow, locale: LocaleId): string {
  const written = formatValue(value, unit, locale);
  return hedge ? hedgeWords[locale][hedge](written) : written;
}
