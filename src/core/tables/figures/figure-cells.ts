import { type Complaint, complain } from '../../domain/fault.ts';
import { isAsOf, isDay } from '../../schema/days.ts';
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

/** Which comes first in dates such as `5/6/2021`. */
export type DateOrder = 'day' | 'month';

const slashedDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::00)?(?: ?(AM|PM|SA|CH))?)?$/i;

/** The order that a column's dates have, told by those that can be read one way only; none when they disagree. */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  const orders = texts.flatMap((text): DateOrder[] => {
    const [, first, second] = slashedDate.exec(text) ?? [];
    if (Number(first) > 12) return ['day'];
    return Number(second) > 12 ? ['month'] : [];
  });
  return new Set(orders).size === 1 ? orders[0] : undefined;
}

/**
 * A year, month, day or minute in ISO order, or what Excel makes of it: `20/8/2020 11:00`, `8/20/2020`, `Aug-20`, `Thg8-20`.
 * A day that can be read two ways is read as the others of its column are; when they do not tell, in a semicolon row days
 * come first, and in a comma row it is asked for.
 */
export function readAsOf({ text, delimiter }: Cell, order?: DateOrder): CellReading<string> {
  if (text === '') return { complaint: complain((say) => say.faults.emptyCell()) };
  const slashed = slashedDate.exec(text);
  if (slashed) {
    const [, first = '', second = '', year = '', hour, minute = '', half] = slashed;
    const dayOf = (day: string, month: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const [dayFirst, monthFirst] = [dayOf(first, second), dayOf(second, first)];
    if (
      order === undefined &&
      delimiter === ',' &&
      first !== second &&
      isDay(dayFirst) &&
      isDay(monthFirst)
    ) {
      return { complaint: complain((say) => say.faults.ambiguousDay(dayFirst, monthFirst)) };
    }
    const usual = order === 'month' ? monthFirst : dayFirst;
    // Where days disagree, one that can be read one way only is read that way.
    const day = isDay(usual) || delimiter !== ',' ? usual : order === undefined ? monthFirst : usual;
    return checkAsOf(hour === undefined ? day : `${day}T${inDay(hour, half)}:${minute}`);
  }
  const named = readNamedMonth(text);
  if (named !== undefined) return checkAsOf(named);
  return checkAsOf(text.replace(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::00(?:\.0+)?)?$/, '$1T$2'));
}

/** An hour of a clock of twelve, in that of the day. */
function inDay(hour: string, half: string | undefined): string {
  const isAfternoon = /^(pm|ch)$/i.test(half ?? '');
  const number = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return String(number).padStart(2, '0');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A year of two digits is of this century up to here, as in Windows. */
const LAST_SHORT_YEAR = 49;

/** `Aug-20` and `Thg8-20` are the August of 2020 in Excel, which writes a day without a year the other way round. */
function readNamedMonth(text: string): string | undefined {
  const found = /^(?:(\d{1,2})[- ])?(?:([a-z]{3})[a-z]*|thg ?(\d{1,2}))[- ](\d{4}|\d{2})$/i.exec(text);
  if (!found) return undefined;
  const [, day, name = '', number, digits = ''] = found;
  const month = number === undefined ? months.indexOf(name.toLowerCase()) + 1 : Number(number);
  if (month < 1 || month > 12) return undefined;
  const short = Number(digits) <= LAST_SHORT_YEAR ? '20' : '19';
  const year = digits.length === 4 ? digits : `${short}${digits}`;
  const padded = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? padded : `${padded}-${day.padStart(2, '0')}`;
}

function checkAsOf(value: string): CellReading<string> {
  if (/^\d{4}-\d\d-\d\d/.test(value) && !isDay(value.slice(0, 10))) {
    return { complaint: complain((say) => say.faults.noSuchDay()) };
  }
  if (!isAsOf(value)) return { complaint: complain((say) => say.faults.notAsOf()) };
  return { value };
}
