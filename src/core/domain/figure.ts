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
