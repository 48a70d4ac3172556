import type { AreaSpelling, Area } from '../schema/area.ts';
import type { Country } from '../schema/country.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { Metric } from '../schema/metric.ts';
import { toFigure } from '../tables/figures/figure-table.ts';
import type { CheckContext } from './check-file.ts';

/** What the desk in a browser knows of `content/`: what a table is screened against, and who reports when. */
export type DeskData = {
  readonly campaign: string;
  readonly metrics: readonly Metric[];
  readonly sources: readonly {
    readonly source_id: string;
    readonly published: string;
    readonly title: string;
  }[];
  readonly areas: readonly Area[];
  readonly areaSpellings: readonly AreaSpelling[];
  readonly country?: Country;
  /** Published figures. */
  readonly rows: readonly FigureRow[];
  readonly start?: string;
  /** As directives say them. */
  readonly hours?: { readonly unitsBy: string; readonly officeBefore: string };
};

/** The same for screening on a day. */
export const checkContext = (data: DeskData, today: string): CheckContext => ({
  ...data,
  today,
  figures: data.rows.flatMap((row) => {
    const metric = data.metrics.find(({ id }) => id === row.metric);
    return metric ? [toFigure(row, metric, '')] : [];
  }),
});
