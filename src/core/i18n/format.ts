import { type LocaleId, tagOf } from './locales.ts';

/** A language's writer, made when it is first asked for: that takes far longer than writing. */
function perLanguage<Writer>(make: (tag: string) => Writer): (locale: LocaleId) => Writer {
  const made = new Map<LocaleId, Writer>();
  return (locale) => {
    const writer = made.get(locale) ?? make(tagOf(locale));
    made.set(locale, writer);
    return writer;
  };
}

const numbers = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));
const weekdays = perLanguage((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
const lists = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** A number with the language's own marks and every digit it has: `15.700.000`, `15,700,000`. */
export function formatNumber(value: number, locale: LocaleId): string {
  return numbers(locale).format(value);
}

/** A share given in percent, with the digits as published: `9,9%`, `34.13%`. */
export function formatPercent(value: number, locale: LocaleId): string {
  return `${formatNumber(value, locale)}%`;
}

/** What large numbers are counted in, the largest first. */
const scales: Readonly<Record<LocaleId, readonly (readonly [of: number, name: string])[]>> = {
  vi: [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
  ],
  en: [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ],
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/**
 * Large numbers in what the largest is counted in: `2`, `15,7` and `triệu`; nothing where one would lose a digit or has more
 * than two behind the mark.
 */
export function shortNumbers(
  values: readonly number[],
  locale: LocaleId,
): { readonly numbers: readonly string[]; readonly unit: string } | undefined {
  const most = Math.max(...values);
  const [of, unit] = scales[locale].find(([each]) => most >= each) ?? [];
  if (of === undefined || unit === undefined || values.some((value) => value % (of / 100) !== 0))
    return undefined;
  return { numbers: values.map((value) => formatNumber(value / of, locale)), unit };
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
  /** Above its year. */
  readonly withinYear: (month: number, day: number | undefined) => string;
  /** A day by itself, and a moment within a sentence, with the day of the week. */
  readonly weekdayFirst: (weekday: string, day: string) => string;
  readonly weekdayWithin: (weekday: string, written: string) => string;
};

/** Written out by hand: `Intl` writes "20 tháng 8, 2020", which no Vietnamese office does. */
const dateWords: Readonly<Record<LocaleId, DateWords>> = {
  vi: {
    year: (year) => `năm ${year}`,
    month: (month, year) => `tháng ${month}/${year}`,
    day: (day, month, year) => `${day}/${month}/${year}`,
    minute: (time, day) => `${time} ngày ${day}`,
    withinYear: (month, day) => (day === undefined ? `tháng ${month}` : `${day}/${month}`),
    weekdayFirst: (weekday, day) => `${weekday}, ${day}`,
    weekdayWithin: (weekday, written) => `${written} (${weekday.replace('Thứ', 'thứ')})`,
  },
  en: {
    year: (year) => year,
    month: (month, year) => `${monthsEn[month - 1]} ${year}`,
    day: (day, month, year) => `${day} ${monthsEn[month - 1]} ${year}`,
    minute: (time, day) => `${day}, ${time}`,
    withinYear: (month, day) => {
      const name = monthsEn[month - 1] ?? '';
      return day === undefined ? name : `${day} ${name.slice(0, 3)}`;
    },
    weekdayFirst: (weekday, day) => `${weekday}, ${day}`,
    weekdayWithin: (weekday, written) => `${weekday}, ${written}`,
  },
  zh: {
    year: (year) => `${year}年`,
    month: (month, year) => `${year}年${month}月`,
    day: (day, month, year) => `${year}年${month}月${day}日`,
    minute: (time, day) => `${day}${time}`,
    withinYear: (month, day) => `${month}月${day === undefined ? '' : `${day}日`}`,
    weekdayFirst: (weekday, day) => `${day}${weekday}`,
    weekdayWithin: (weekday, written) => `${written}（${weekday}）`,
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

/** A day in two lines for an axis, as precise as its source: `20/8` and `2020`; a year alone is one. */
export function axisDate(asOf: string, locale: LocaleId): readonly string[] {
  const [year = '', month, day] = asOf.slice(0, 10).split('-');
  if (month === undefined) return [year];
  return [dateWords[locale].withinYear(Number(month), day === undefined ? undefined : Number(day)), year];
}

/** A moment by itself with its day of the week, where its day is known: `Thứ Năm, 20/8/2020`. */
export function formatWithWeekday(asOf: string, locale: LocaleId): string {
  const weekday = weekdayOf(asOf, locale);
  if (weekday === undefined) return formatAsOf(asOf, locale);
  const [day = '', time] = asOf.split('T');
  const words = dateWords[locale].weekdayFirst(weekday, formatAsOf(day, locale));
  return time === undefined ? words : `${words}, ${time}`;
}

/** The same within a sentence: `11:00 ngày 20/8/2020 (thứ Năm)`, `Thursday, 20 August 2020, 11:00`. */
export function formatInSentence(asOf: string, locale: LocaleId): string {
  const weekday = weekdayOf(asOf, locale);
  const written = formatAsOf(asOf, locale);
  return weekday === undefined ? written : dateWords[locale].weekdayWithin(weekday, written);
}

/** A sentence with the day of the week beside `day`, where it says that day as `formatDay` does. */
export const sayWeekday = (sentence: string, day: string, locale: LocaleId): string =>
  sentence.replace(formatDay(day, locale), () => formatInSentence(day.slice(0, 10), locale));

/** `Thứ Năm`; none where the day is not known. */
function weekdayOf(asOf: string, locale: LocaleId): string | undefined {
  const day = asOf.slice(0, 10);
  if (day.length < 10) return undefined;
  return weekdays(locale).format(new Date(`${day}T00:00Z`));
}

/** A day `YYYY-MM-DD`: `20/8/2020`, `20 August 2020`. */
export function formatDay(day: string, locale: LocaleId): string {
  return formatAsOf(day.slice(0, 10), locale);
}

/** `a, b và c`; `a, b and c`. */
export const formatList = (items: readonly string[], locale: LocaleId): string =>
  items.length < 2 ? items.join('') : lists(locale).format(items);
