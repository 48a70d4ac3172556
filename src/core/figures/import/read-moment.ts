import { isDay } from '../../schema/days.ts';
import type { DateOrder } from '../../tables/figures/figure-cells.ts';
import { inDay, readHour } from './read-hour.ts';

/** A day, month, year or minute that a text names, as a figure writes it; several where it can be read several ways. */
export type MomentText = {
  readonly readings: readonly string[];
  /** Whether nothing else stands in the text. */
  readonly isAll: boolean;
};

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const monthWord = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;

const hourBefore =
  '(?:(?:lúc|at)\\s*)?(\\d{1,2})\\s*(?:h|g|giờ|:)\\s*(\\d{2})?\\s*(?:phút)?\\s*(?:ngày|on|,|-)?\\s*';
const hourBehind =
  '(?:[\\s,T-]*(?:lúc|at)?\\s*(\\d{1,2})\\s*(?:h|g|giờ|:)\\s*(\\d{2})?(?::\\d{2})?\\s*(am|pm|sa|ch)?)?';
const wordBefore = '(?:ngày\\s*)?';

const iso = /(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?/;
const written = new RegExp(
  `(?:${hourBefore})?${wordBefore}(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|[,\\s/]+)(\\d{4})`,
  'iu',
);
const slashed = new RegExp(
  `(?:${hourBefore})?${wordBefore}(\\d{1,2})([/.-])(\\d{1,2})\\4(\\d{4}|\\d{2})(?!\\d)${hourBehind}`,
  'iu',
);
const englishDayFirst = new RegExp(`(\\d{1,2})\\s+${monthWord}\\.?,?\\s+(\\d{4})`, 'i');
const englishMonthFirst = new RegExp(`${monthWord}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})`, 'i');
const month = /tháng\s+(\d{1,2})\s*(?:[/-]|năm)\s*(\d{4})/iu;
const monthAlone = /^(\d{1,2})[/-](\d{4})$/;
const englishMonth = new RegExp(`^${monthWord}\\.?\\s+(\\d{4})$`, 'i');
const countedInYear = /(?:tính đến|đến hết|số liệu(?: đến| của)?)\s+năm\s+(\d{4})(?!\d)/iu;
const year = /^(?:năm\s+|year\s+)?(\d{4})$/iu;

/** The moment that a text names, wherever in it; days come first unless `order` says otherwise. */
export function readMoment(cell: string, order: DateOrder | undefined): MomentText | undefined {
  const text = cell.normalize('NFC').trim();
  const told = (match: RegExpExecArray, ...readings: (string | undefined)[]): MomentText | undefined => {
    const valid = [...new Set(readings.filter((reading) => reading !== undefined))];
    const isAll = /^[\s.,:;()]*$/.test(text.replace(match[0], ''));
    return valid.length === 0 ? undefined : { readings: valid, isAll };
  };
  /** A day in words with the hour before or behind it: `19 June 2021, 17:00`. */
  const withHour = (match: RegExpExecArray, day: string | undefined): MomentText | undefined => {
    const hour = readHour(text.replace(match[0], '').replaceAll(/^[\s,;.]+|(?:\son)?[\s,;.]+$/gi, ''));
    return day !== undefined && hour !== undefined
      ? { readings: [`${day}${hour}`], isAll: true }
      : told(match, day);
  };
  const found = iso.exec(text);
  if (found) {
    const [, y = '', m = '', d, hour, minute] = found;
    if (d === undefined) return told(found, monthOf(y, m));
    return told(found, momentOf(dayOf(y, m, d), hour, minute));
  }
  const long = written.exec(text);
  if (long) {
    const [, hour, minute, d = '', m = '', y = ''] = long;
    return told(long, momentOf(dayOf(y, m, d), hour, minute));
  }
  const short = slashed.exec(text);
  if (short) {
    const [, hourFirst, minuteFirst, first = '', , second = '', shortYear = '', hour, minute, half] = short;
    const y = shortYear.length === 2 ? `20${shortYear}` : shortYear;
    const [clock, minutes] = hour === undefined ? [hourFirst, minuteFirst] : [inDay(hour, half), minute];
    const dayFirst = momentOf(dayOf(y, second, first), clock, minutes);
    const monthFirst = momentOf(dayOf(y, first, second), clock, minutes);
    if (order === 'month') return told(short, monthFirst ?? dayFirst);
    return order === 'day' ? told(short, dayFirst ?? monthFirst) : told(short, dayFirst, monthFirst);
  }
  const english = englishDayFirst.exec(text);
  if (english) return withHour(english, dayOf(english[3] ?? '', monthNumber(english[2]), english[1] ?? ''));
  const american = englishMonthFirst.exec(text);
  if (american)
    return withHour(american, dayOf(american[3] ?? '', monthNumber(american[1]), american[2] ?? ''));
  const ofMonth = month.exec(text) ?? monthAlone.exec(text);
  if (ofMonth) return told(ofMonth, monthOf(ofMonth[2] ?? '', ofMonth[1] ?? ''));
  const named = englishMonth.exec(text);
  if (named) return told(named, monthOf(named[2] ?? '', monthNumber(named[1])));
  const ofYear = year.exec(text) ?? countedInYear.exec(text);
  return ofYear ? told(ofYear, ofYear[1]) : undefined;
}

const monthNumber = (name = ''): string =>
  String(monthNames.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1);

const monthOf = (y: string, m: string): string | undefined =>
  Number(m) >= 1 && Number(m) <= 12 ? `${y}-${m.padStart(2, '0')}` : undefined;

function dayOf(y: string, m: string, d: string): string | undefined {
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function momentOf(day: string | undefined, hour: string | undefined, minute = '00'): string | undefined {
  if (day === undefined || hour === undefined) return day;
  return Number(hour) < 24 && Number(minute) < 60 ? `${day}T${hour.padStart(2, '0')}:${minute}` : undefined;
}
