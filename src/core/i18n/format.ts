import { type LocaleId, tagOf } from './locales.ts';

/** A number with the language's own marks and every digit it has: `15.700.000`, `15,700,000`. */
export function formatNumber(value: number, locale: LocaleId): string {
  return new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 20 }).format(value);
}

/** A share given in percent, with the digits as published: `9,9%`, `34.13%`. */
export function formatPercent(value: number, locale: LocaleId): string {
  return `${formatNumber(value, locale)}%`;
}

/** A figure's value with its unit's sign: `20.000.000`, `34,13%`. */
export function formatValue(value: number, unit: 'people' | 'percent' | 'rank', locale: LocaleId): string {
  return unit === 'percent' ? formatPercent(value, locale) : formatNumber(value, locale);
}

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type DateWords = {
  readonly year: (year: string) => string;
  readonly month: (month: number, year: string) => string;
  readonly day: (day: number, month: number, year: string) => string;
  readonly minute: (time: string, day: string) => string;
};

/** Written out by hand: `Intl` writes "20 tháng 8, 2020", which no Vietnamese office does. */
const dateWords: Readonly<Record<LocaleId, DateWords>> = {
  vi: {
    year: (year) => `năm ${year}`,
    month: (month, year) => `tháng ${month}/${year}`,
    day: (day, month, year) => `${day}/${month}/${year}`,
    minute: (time, day) => `${time} ngày ${day}`,
  },
  en: {
    year: (year) => year,
    month: (month, year) => `${monthsEn[month - 1]} ${year}`,
    day: (day, month, year) => `${day} ${monthsEn[month - 1]} ${year}`,
    minute: (time, day) => `${day}, ${time}`,
  },
  zh: {
    year: (year) => `${year}年`,
    month: (month, year) => `${year}年${month}月`,
    day: (day, month, year) => `${year}年${month}月${day}日`,
    minute: (time, day) => `${day}${time}`,
  },
};

/** A moment as precise as its source: `11:00 ngày 20/8/2020`, `tháng 8/2020`, `năm 2020`. */
export function formatAsOf(asOf: string, locale: LocaleId): string {
  const words = dateWords[locale];
  const [date = '', time] = asOf.split('T');
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return words.year(year);
  if (day === undefined) return words.month(Number(month), year);
  const written = words.day(Number(day), Number(month), year);
  return time === undefined ? written : words.minute(time, written);
}

/** A moment with the day of the week before it, where its day is known: `Thứ Năm, 20/8/2020`. */
export function formatWithWeekday(asOf: string, locale: LocaleId): string {
  const day = asOf.slice(0, 10);
  if (day.length < 10) return formatAsOf(asOf, locale);
  const weekday = new Intl.DateTimeFormat(tagOf(locale), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
  return `${weekday}, ${formatAsOf(asOf, locale)}`;
}

/** A day `YYYY-MM-DD`: `20/8/2020`, `20 August 2020`. */
export function formatDay(day: string, locale: LocaleId): string {
  return formatAsOf(day.slice(0, 10), locale);
}

/** `a, b và c`; `a, b and c`. */
export function formatList(items: readonly string[], locale: LocaleId): string {
  return new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(items);
}
