import { type Complaint, complain } from '../../domain/fault.ts';
import { asOf as asOfSchema } from '../../schema/figure.ts';
import { isDay } from '../../schema/ids.ts';
import type { Cell } from '../table.ts';

/** What a cell says, or what is wrong with it. Nothing is guessed. */
export type CellReading<T> = { readonly value: T } | { readonly complaint: Complaint };

/** A number with a decimal point or comma, e.g. `48500000`, `23.16`, `23,16`. `hasGroups` is impossible for shares. */
export function readNumber({ text }: Cell, unit: string): CellReading<number> {
  const wrong = (complaint: Complaint) => ({ complaint });
  if (text === '') return wrong(complain((say) => say.faults.emptyCell()));
  if (/^\d+([.,]\d+)?\s*%$/.test(text)) {
    return wrong(complain((say) => say.faults.percentSign(text.replace('%', '').trim())));
  }
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) return wrong(complain((say) => say.faults.shortenedNumber()));
  if (/^[1-9]\d{0,2}([.,\s]\d{3})+$/.test(text)) {
    const digits = text.replaceAll(/[.,\s]/g, '');
    const isSingle = digits.length <= 6 && /[.,]/.test(text);
    // A thousand percent is impossible, so one mark in a share separates decimals.
    if (!(isSingle && unit === 'percent')) {
      const decimal = isSingle ? `${text.replace(',', '.')}0` : undefined;
      return wrong(complain((say) => say.faults.ambiguousNumber(digits, decimal)));
    }
  }
  if (!/^\d+([.,]\d+)?$/.test(text)) return wrong(complain((say) => say.faults.notANumber()));
  const value = Number(text.replace(',', '.'));
  if (unit !== 'percent' && !Number.isInteger(value))
    return wrong(complain((say) => say.faults.wholeNumber()));
  if (unit === 'percent' && value > 100) return wrong(complain((say) => say.faults.shareRange()));
  return { value };
}

/**
 * A year, month, day or minute in ISO order, or the day/month/year that Excel makes of it (`20/8/2020 11:00`).
 * In a comma row such a day is taken only when it can be read one way: that Excel may count months first.
 */
export function readAsOf({ text, delimiter }: Cell): CellReading<string> {
  if (text === '') return { complaint: complain((say) => say.faults.emptyCell()) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::00)?)?$/.exec(text);
  if (slashed) {
    const [, first = '', second = '', year = '', hour, minute = ''] = slashed;
    const dayOf = (day: string, month: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const dayFirst = dayOf(first, second);
    if (delimiter === ',' && first !== second && isDay(dayFirst) && isDay(dayOf(second, first))) {
      const complaint = complain((say) => say.faults.ambiguousDay(dayFirst, dayOf(second, first)));
      return { complaint };
    }
    return checkAsOf(hour === undefined ? dayFirst : `${dayFirst}T${hour.padStart(2, '0')}:${minute}`);
  }
  return checkAsOf(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::00)?$/, '$1T$2'));
}

function checkAsOf(value: string): CellReading<string> {
  if (/^\d{4}-\d\d-\d\d/.test(value) && !isDay(value.slice(0, 10))) {
    return { complaint: complain((say) => say.faults.noSuchDay()) };
  }
  if (!asOfSchema.safeParse(value).success) return { complaint: complain((say) => say.faults.notAsOf()) };
  return { value };
}
