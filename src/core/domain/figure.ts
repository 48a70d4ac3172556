import type { DateKind, Hedge } from '../schema/figure.ts';
import type { Localized } from '../schema/localized.ts';
import type { Metric } from '../schema/metric.ts';

/** One published number with everything a reader needs to judge it. */
export type Figure = {
  /** Area code, e.g. `VN`, `VN-57`, `VN-57/718`. */
  readonly area: string;
  readonly areaLevel: 'country' | 'province' | 'district' | 'commune';
  readonly areaName: Localized;
  /** As precise as the source: year, month, day or minute. */
  readonly asOf: string;
  readonly metric: Metric;
  readonly value: number;
  readonly unit: Metric['unit'];
  readonly note: string;
  readonly source: string;
  readonly confidence: 'stated' | 'derived';
  /** Mobile operator, where the row is about one; `all` for all of them together. */
  readonly operator?: string;
  /** As its source hedged the number. */
  readonly hedge?: Hedge;
  /** Absent where the date is that of the count. */
  readonly dateKind?: DateKind;
  /** File and row in it, e.g. `figures/figures.csv:12`, for messages. */
  readonly origin: string;
};

/** What a sheet says of the figure that it cites. */
export type FigureWords = {
  readonly value: string;
  readonly what: string;
  readonly area: string;
  readonly asOf: string;
  readonly source: string;
  readonly doesNotMean: string;
  /** What is written above the bars of all days but the last, `15,7`, and in what that is counted, `triệu`, if not in ones. */
  readonly bars: { readonly numbers: readonly string[]; readonly unit?: string };
  /** The same count on a few days, the figure itself last. */
  readonly series: readonly {
    readonly asOf: string;
    /** The same below its bar, in lines: day and month, year. */
    readonly dated: readonly string[];
    readonly value: string;
    /** Of the largest. */
    readonly share: number;
    /** Much more time lies before it than between others. */
    readonly isLater: boolean;
  }[];
};
