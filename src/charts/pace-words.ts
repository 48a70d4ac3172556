import type { Pace } from '../core/figures/due/pace.ts';
import { formatList, formatNumber } from '../core/i18n/format.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { coverageWords, writeDenominator, writeValue, writeWhen } from './words.ts';

/** How far a target was met, or why it cannot be said, as a sentence. */
export function writePace(pace: Pace, locale: LocaleId): string {
  const words = coverageWords[locale].pace;
  const reached = 'reached' in pace && 'value' in pace.reached ? pace.reached : undefined;
  const value = reached ? writeValue(reached, locale) : '';
  const when = reached ? writeWhen(reached.asOf, locale) : '';
  switch (pace.kind) {
    case 'known':
      return pace.missing === 0
        ? words.met(value, when)
        : words.missing(value, when, formatNumber(pace.missing, locale));
    case 'contradicted':
      return words.contradicted(value, when);
    case 'only-later':
      return words.onlyLater(value, when);
    case 'other-denominator':
      return words.otherDenominator(
        formatList(
          pace.reached.map((denominator) => writeDenominator(denominator, locale)),
          locale,
        ),
        writeDenominator(pace.target, locale),
      );
    case 'other-count':
      return words.otherCount();
    case 'nothing-published':
      return words.nothing();
  }
}
