import { formatAsOf, formatNumber, formatPercent } from '../i18n/format.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import type { DayReport, Total, UnitReport } from './day-report.ts';
import { reportsMessages } from './reports-messages.ts';
import type { Unit } from './units.ts';

/** What an office says of itself. What it leaves out is a dotted line to be filled in: no name is ever made up. */
export type Office = {
  /** The office above it, and itself: the head of the letter. */
  readonly superior?: string | undefined;
  readonly name?: string | undefined;
  /** Behind `BC-` in the letter's number. */
  readonly symbol?: string | undefined;
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  /** For whom it is signed, as what, and by whom. */
  readonly signedFor?: string | undefined;
  readonly role?: string | undefined;
  readonly signer?: string | undefined;
  readonly recipients?: readonly string[] | undefined;
};

export type Block =
  { readonly kind: 'heading' | 'paragraph'; readonly text: string } | (Table & { readonly kind: 'table' });
export type Table = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that takes the room that is left. */
  readonly wide: number;
  /** How wide its columns are, as parts of 1, where that does not follow from what stands in them. */
  readonly shares?: readonly number[];
};

/** An administrative letter in the nine parts of Decree 30/2020/NĐ-CP, in their order. */
export type Letter = {
  readonly language: StaffLocaleId;
  /** 1: name of the country and motto. */
  readonly nation: string;
  readonly motto: string;
  /** 2: the office, under the one above it. */
  readonly superior: string;
  readonly office: string;
  /** 3: number and symbol. */
  readonly number: string;
  /** 4: place and date. */
  readonly placeAndDate: string;
  /** 5: kind of letter, and what it is about. */
  readonly kind: string;
  readonly subject: string;
  /** 6: what it says. */
  readonly body: readonly Block[];
  /** 7: role and name of who signs; 8, seal and signature, goes between them. */
  readonly signedFor: string;
  readonly role: string;
  readonly signer: string;
  /** 9: where it is sent. */
  readonly recipientsHeading: string;
  readonly recipients: readonly string[];
};

/** A line to be filled in by hand. */
export const BLANK = '………………';
const SHORT_BLANK = '………';

type LetterFrom = {
  readonly office: Office;
  /** What is reported on. */
  readonly campaign: string;
  readonly language: StaffLocaleId;
};

/** The office's report of a day. */
export function dayLetter(report: DayReport, { office, campaign, language }: LetterFrom): Letter {
  const say = reportsMessages[language].letter;
  const [year = '', month = '', day = ''] = report.day.split('-');
  const blank = (text: string | undefined, otherwise = BLANK) => text?.trim() || otherwise;
  return {
    language,
    nation: say.nation,
    motto: say.motto,
    superior: blank(office.superior).toUpperCase(),
    office: blank(office.name).toUpperCase(),
    number: say.number(blank(office.number, SHORT_BLANK), blank(office.symbol, SHORT_BLANK)),
    placeAndDate: say.placeAndDate(
      blank(office.place, SHORT_BLANK),
      // days below 10 and the first two months have a zero before them
      ...([day, Number(month) < 3 ? month : String(Number(month)), year] as const),
    ),
    kind: say.kind,
    subject: say.subject(campaign, formatAsOf(report.day, language)),
    body: bodyOf(report, language),
    signedFor: office.signedFor?.trim().toUpperCase() ?? '',
    role: blank(office.role).toUpperCase(),
    signer: blank(office.signer),
    recipientsHeading: say.recipients,
    recipients: office.recipients?.length ? office.recipients : say.blankRecipients(SHORT_BLANK),
  };
}

function bodyOf(report: DayReport, language: StaffLocaleId): Block[] {
  const say = reportsMessages[language].letter;
  const { reports, totals, shares, metrics } = report;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const heading = (text: string): Block => ({ kind: 'heading', text });
  const names = (units: readonly Unit[]) => units.map(({ name }) => name[language]).join(', ');
  const named = (test: (each: UnitReport) => boolean) => names(reports.filter(test).map(({ unit }) => unit));
  const came = reports.filter(({ state }) => state === 'reported' || state === 'late').length;
  const [missing, late] = [named(({ state }) => state === 'missing'), named(({ state }) => state === 'late')];
  const unread = named(({ state }) => state === 'unread');
  const [twice, unclear] = [named(isTwice), named((each) => each.unclear.size > 0)];
  const day = formatAsOf(report.day, language);
  return [
    paragraph(say.opening(came, reports.length, report.officeBefore, day)),
    heading(say.state),
    paragraph(missing ? say.missing(missing) : unread ? say.allCame : say.noneMissing),
    paragraph(late ? say.late(late) : say.noneLate),
    ...(unread ? [paragraph(say.unread(unread))] : []),
    ...(twice ? [paragraph(say.twice(twice))] : []),
    ...(unclear ? [paragraph(say.unclear(unclear))] : []),
    heading(say.results),
    {
      kind: 'table',
      wide: 0,
      head: [
        say.columns.metric,
        say.columns.total,
        say.columns.of,
        ...(report.comparedWith === undefined
          ? []
          : [`${say.columns.change} ${formatAsOf(report.comparedWith, language)}`]),
      ],
      rows: totals.map((total) => [
        total.metric.name[language],
        total.value === undefined ? say.noValue : formatNumber(total.value, language),
        say.of(total.known, reports.length),
        ...(report.comparedWith === undefined ? [] : [changeOf(total, language)]),
      ]),
    },
    ...totals
      .filter((total) => total.missing.length > 0 && total.known > 0)
      .map((total) => paragraph(say.incomplete(total.metric.name[language], names(total.missing)))),
    ...shares.map(({ percent, count, base, units }) =>
      paragraph(
        say.share(
          formatPercent(percent, language),
          count.name[language],
          base.name[language],
          units,
          reports.length,
        ),
      ),
    ),
    heading(say.byUnit),
    {
      kind: 'table',
      wide: 1,
      head: [
        say.unitColumns.index,
        say.unitColumns.unit,
        ...metrics.map(({ name }) => name[language]),
        say.unitColumns.state,
      ],
      rows: reports.map((each, index) => [
        String(index + 1),
        each.unit.name[language],
        ...metrics.map(({ id }) => {
          const value = each.values.get(id);
          return value === undefined ? '–' : formatNumber(value, language);
        }),
        stateOf(each, report.day, language),
      ]),
    },
  ];
}

/** Whether it sent more than one file of the day. */
const isTwice = ({ files }: UnitReport): boolean => files.length > 1;

/** `đúng hạn`, `muộn (15:20)`, where it was another day `muộn (9:05 ngày 15/8/2020)`, `chưa báo cáo`. */
export function stateOf({ state, received }: UnitReport, day: string, language: StaffLocaleId): string {
  const said = reportsMessages[language].state[state];
  if (state !== 'late' || received === undefined) return said;
  return `${said} (${received.startsWith(day) ? received.slice(11) : formatAsOf(received, language)})`;
}

function changeOf({ change }: Total, language: StaffLocaleId): string {
  const say = reportsMessages[language].letter;
  if (!change) return say.noChange;
  const sign = change.value > 0 ? '+' : change.value < 0 ? '−' : '';
  return say.change(`${sign}${formatNumber(Math.abs(change.value), language)}`, change.units);
}
