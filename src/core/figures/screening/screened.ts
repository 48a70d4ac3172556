import type { Fault } from '../../domain/fault.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Area } from '../../schema/area.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Source } from '../../schema/source.ts';
import type { ReadFigure } from '../import/reading.ts';

/** What rows of a file are held against. */
export type ScreeningContext = {
  readonly metrics: readonly Metric[];
  readonly sources: readonly Pick<Source, 'source_id' | 'published'>[];
  readonly areas: readonly Area[];
  /** Published figures. */
  readonly figures: readonly Figure[];
  /** The first day of the campaign. */
  readonly start?: string | undefined;
  /** The day after which nothing can have been counted, `YYYY-MM-DD`. */
  readonly today: string;
};

export const warningKinds = ['share', 'fall', 'tenfold', 'repeated', 'beside', 'total'] as const;
export type WarningKind = (typeof warningKinds)[number];

/** Something odd that may be right. It is ticked by its id: the cell and the kind, `B7 fall`. */
export type Warning = Fault & { readonly id: string; readonly kind: WarningKind };

export type Screening = { readonly faults: readonly Fault[]; readonly warnings: readonly Warning[] };

/** A row of a file together with its metric and as it would be published. */
export type Screened = { readonly read: ReadFigure; readonly figure: Figure };
