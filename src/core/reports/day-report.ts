import type { Fault } from '../domain/fault.ts';
import { formatNumber } from '../i18n/format.ts';
import type { ForStaff } from '../i18n/told.ts';
import type { Metric } from '../schema/metric.ts';
import type { ReportsReading, UnitFigure } from './read-reports.ts';
import { complainInReports, inStaffLanguages } from './reports-messages.ts';
import type { Unit } from './units.ts';

/** What a day's report is asked for. */
export type DayOrder = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Hour by which units report, and before which the office does: `15:00`, `16:00`. */
  readonly unitsBy: string;
  readonly officeBefore: string;
  readonly units: readonly Unit[];
  /** What is reported, in the order of the form. */
  readonly metrics: readonly Metric[];
};

/** `unread`: a file came, and nothing of the day could be read in it. */
export type UnitState = 'reported' | 'late' | 'unread' | 'missing';

/** What one unit said of the day. */
export type UnitReport = {
  readonly unit: Unit;
  readonly state: UnitState;
  /** When its first report of the day came. */
  readonly received?: string;
  readonly files: readonly string[];
  /** By id of the metric; nothing where no number came, or numbers that came together differ. */
  readonly values: ReadonlyMap<string, number>;
  /** Numbers that came at one time and differ, by id of the metric. */
  readonly unclear: ReadonlyMap<string, readonly number[]>;
  readonly before: ReadonlyMap<string, number>;
  /** Cells of its files that are to be mended. */
  readonly faults: readonly Fault[];
  readonly odd: readonly ForStaff[];
};

/** A sum over the units with a number. There is none where no unit has one. */
export type Total = {
  readonly metric: Metric;
  readonly value?: number;
  readonly known: number;
  /** Units whose number is not in it. */
  readonly missing: readonly Unit[];
  /** Over the units with a number on both days. */
  readonly change?: { readonly value: number; readonly units: number };
};

export type DayReport = DayOrder & {
  readonly reports: readonly UnitReport[];
  readonly totals: readonly Total[];
  /** A count as a share of its base, in percent, over the units with both numbers. */
  readonly shares: readonly {
    readonly count: Metric;
    readonly base: Metric;
    readonly percent: number;
    readonly units: number;
  }[];
  /** The newest day before this one that somebody reported of. */
  readonly comparedWith?: string;
  /** What belongs to no unit of the list, or to another day. */
  readonly faults: readonly Fault[];
};

const dayOf = ({ row }: UnitFigure): string => row.as_of.slice(0, 10);

/** Who has reported of a day, late, twice or not; sums with what is missing; and what changed since the day before. */
export function dayReport(order: DayOrder, reading: ReportsReading): DayReport {
  const { day, units, metrics } = order;
  const ids = metrics.map(({ id }) => id);
  const figures = reading.figures.filter(({ row }) => ids.includes(row.metric));
  const comparedWith = figures
    .map(dayOf)
    .filter((other) => other < day)
    .toSorted()
    .at(-1);
  const reports = units.map((unit) => unitReport(unit, { figures, reading, comparedWith }, order));
  const ofOtherDay = figures.filter((figure) => dayOf(figure) > day);
  const faults = [
    ...reading.faults.filter(({ unit }) => unit === undefined),
    ...reading.questions.filter(({ unit }) => unit === undefined).map(asFault),
    ...ofOtherDay.map(({ file, at, text, row }): Fault => {
      const complaint = complainInReports((say) => say.faults.otherDay(row.as_of));
      return { file, where: at, value: text, ...complaint };
    }),
  ];
  return {
    ...order,
    reports,
    totals: metrics.map((metric) => totalOf(metric, reports)),
    shares: sharesOf(metrics, reports),
    faults,
    ...(comparedWith === undefined ? {} : { comparedWith }),
  };
}

type Reported = {
  /** Of the metrics that are asked for. */
  readonly figures: readonly UnitFigure[];
  readonly reading: ReportsReading;
  readonly comparedWith: string | undefined;
};

function unitReport(
  unit: Unit,
  { figures, reading, comparedWith }: Reported,
  { day, unitsBy, metrics }: DayOrder,
): UnitReport {
  const { faults, questions } = reading;
  const own = figures.filter((figure) => figure.unit === unit);
  const today = own.filter((figure) => dayOf(figure) === day);
  const before = newest(own.filter((figure) => dayOf(figure) === comparedWith)).values;
  const { values, unclear } = newest(today);
  const times = today.map(({ received }) => received).toSorted();
  const [received] = times;
  const files = [...new Set(today.map(({ file }) => file))];
  const isLate = received !== undefined && received > `${day}T${unitsBy}`;
  const wrong = [
    ...faults.filter((fault) => fault.unit === unit),
    ...questions.filter((question) => question.unit === unit).map(asFault),
  ];
  return {
    unit,
    state: received !== undefined ? (isLate ? 'late' : 'reported') : wrong.length > 0 ? 'unread' : 'missing',
    ...(received === undefined ? {} : { received }),
    files,
    values,
    unclear,
    before,
    faults: wrong,
    odd: oddities(values, before, metrics),
  };
}

/** The numbers of the last report; those of one time must agree. */
function newest(figures: readonly UnitFigure[]) {
  const values = new Map<string, number>();
  const unclear = new Map<string, readonly number[]>();
  for (const [metric, all] of Map.groupBy(figures, ({ row }) => row.metric)) {
    const last = all
      .map(({ received }) => received)
      .toSorted()
      .at(-1);
    const said = [...new Set(all.filter(({ received }) => received === last).map(({ row }) => row.value))];
    const [only, ...others] = said;
    if (only !== undefined && others.length === 0) values.set(metric, only);
    else unclear.set(metric, said);
  }
  return { values, unclear };
}

const asFault = ({ file, at, ask }: ReportsReading['questions'][number]): Fault => ({
  file,
  where: at,
  value: '',
  rule: ask,
  fix: inStaffLanguages((say) => say.faults.clarify()),
});

function totalOf(metric: Metric, reports: readonly UnitReport[]): Total {
  const known = reports.filter(({ values }) => values.has(metric.id));
  const both = known.filter(({ before }) => before.has(metric.id));
  const sum = (each: (report: UnitReport) => number, over: readonly UnitReport[]) =>
    over.reduce((all, report) => all + each(report), 0);
  const now = ({ values }: UnitReport) => values.get(metric.id) ?? 0;
  const then = ({ before }: UnitReport) => before.get(metric.id) ?? 0;
  return {
    metric,
    known: known.length,
    missing: reports.filter((report) => !known.includes(report)).map(({ unit }) => unit),
    ...(known.length > 0 ? { value: sum(now, known) } : {}),
    ...(both.length > 0 ? { change: { value: sum(now, both) - sum(then, both), units: both.length } } : {}),
  };
}

/** Counts with the metrics that they may be a share of. */
function pairsOf(metrics: readonly Metric[]) {
  const bases = metrics.filter(({ kind, unit }) => kind === 'context' && unit === 'people');
  const counts = metrics.filter(({ kind, unit }) => kind === 'reached' && unit === 'people');
  return counts.flatMap((count) => bases.map((base) => ({ count, base })));
}

function sharesOf(metrics: readonly Metric[], reports: readonly UnitReport[]): DayReport['shares'] {
  return pairsOf(metrics).flatMap(({ count, base }) => {
    const both = reports.filter(({ values }) => values.has(count.id) && (values.get(base.id) ?? 0) > 0);
    if (both.length === 0) return [];
    const sum = (id: string) => both.reduce((all, { values }) => all + (values.get(id) ?? 0), 0);
    const percent = Math.round((sum(count.id) / sum(base.id)) * 10_000) / 100;
    return [{ count, base, percent, units: both.length }];
  });
}

function oddities(
  values: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  metrics: readonly Metric[],
): readonly ForStaff[] {
  const falls = metrics.flatMap(({ id: metric, name, kind }) => {
    const [was, is] = [before.get(metric), values.get(metric)];
    if (kind !== 'reached' || was === undefined || is === undefined || is >= was) return [];
    return [
      inStaffLanguages((say, id) => say.odd.fall(name[id], formatNumber(was, id), formatNumber(is, id))),
    ];
  });
  const above = pairsOf(metrics).flatMap(({ count, base }) => {
    const [some, all] = [values.get(count.id), values.get(base.id)];
    if (some === undefined || all === undefined || some <= all) return [];
    return [inStaffLanguages((say, id) => say.odd.above(count.name[id], base.name[id]))];
  });
  return [...falls, ...above];
}
