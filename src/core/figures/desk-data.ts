import type { AreaSpelling, Area } from '../schema/area.ts';
import type { Country } from '../schema/country.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { Metric } from '../schema/metric.ts';
import type { CitingPage } from '../domain/citations/citing-page.ts';
import type { Content, SourceWithNote } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import type { Localized } from '../schema/localized.ts';
import { toFigure } from '../tables/figures/figure-table.ts';
import type { CheckContext } from './check-file.ts';

/** What the desk in a browser knows of `content/`: what a table is screened against, and who reports when. */
export type DeskData = {
  readonly campaign: string;
  readonly metrics: readonly Metric[];
  readonly sources: readonly Pick<
    SourceWithNote,
    'source_id' | 'published' | 'title' | 'url' | 'titles' | 'publisher' | 'publisherNames'
  >[];
  readonly areas: readonly Area[];
  readonly areaSpellings: readonly AreaSpelling[];
  readonly country?: Country;
  /** Published figures. */
  readonly rows: readonly FigureRow[];
  readonly start?: string;
  /** As directives say them. */
  readonly hours?: { readonly unitsBy: string; readonly officeBefore: string };
  /** What charts are made of besides figures. */
  readonly drawn: Pick<Content['campaign'], 'focusAreas' | 'headlineFigure'> & {
    readonly tiles?: Content['tiles'];
    /** Rules of drawings in plain colours. */
    readonly css: string;
    /** The site's name. */
    readonly from: Localized;
    /** Pages whose texts say figures, with their addresses. */
    readonly citing: readonly (CitingPage & { readonly path: Localized })[];
    /** Where the site has a sheet that cites the headline figure to be drawn anew, where one was made. */
    readonly figureSheets: Localized<string | undefined>;
  };
};

/** The same for screening on a day. */
export const checkContext = (data: DeskData, today: string): CheckContext => ({
  ...data,
  today,
  figures: figuresOf(data, data.rows),
});

/** Rows as figures, each with an origin of its own; none for a metric that is not known. */
export const figuresOf = (
  { metrics }: Pick<DeskData, 'metrics'>,
  rows: readonly FigureRow[],
): readonly Figure[] =>
  rows.flatMap((row, index) => {
    const metric = metrics.find(({ id }) => id === row.metric);
    return metric ? [toFigure(row, metric, `row ${index}`)] : [];
  });
