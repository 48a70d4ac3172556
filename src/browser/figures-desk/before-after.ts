import { changedCharts, changedHeads } from '../../charts/changes.ts';
import { areFigureSheetsNew, changedPages } from '../../charts/changed-pages.ts';
import type { Chart, ChartContent } from '../../charts/chart.ts';
import { standaloneChart } from '../../charts/standalone.ts';
import { pathsOfRecords } from '../../core/domain/addresses.ts';
import { type DeskData, figuresOf } from '../../core/figures/desk-data.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import type { BeforeAfterMessages } from '../../core/i18n/vi/before-after.ts';
import type { Route } from '../../core/domain/routes.ts';
import type { FigureWords } from '../../core/domain/figure.ts';
import { figureWords, headlineFigure } from '../../core/sheets/figure-words.ts';
import type { FigureRow } from '../../core/schema/figure.ts';
import { pageTitle } from './page-title.ts';

/** Where the sheet is, and what it cites now and would cite. */
export type FigureSheetStates = { readonly path: string; readonly figures: readonly FigureWords[] };
type States<T> = { readonly before?: T; readonly after?: T };
export type Picture = { readonly address: string; readonly title: string; readonly summary: string };
/** A page by its address, and what it is called: by its address where nothing else is known. */
type ChangedPage = { readonly path: string; readonly title: string };
/** What readers of the pages of figures see otherwise. */
export type Seen = {
  readonly sentences: readonly (States<string> & { readonly page: ChangedPage; readonly id: string })[];
  readonly charts: readonly (States<Picture> & { readonly id: string })[];
  readonly pages: readonly ChangedPage[];
  /** What is to be made anew, in words. */
  readonly sheets: readonly string[];
  /** A sheet that cites the headline figure, where that changes and such a sheet was made. */
  readonly sheet?: FigureSheetStates | undefined;
};

/** Draws what is published and what would be. Loaded only where there is something to show. */
export function seenOtherwise(
  data: DeskData,
  rows: { readonly before: readonly FigureRow[]; readonly after: readonly FigureRow[] },
  { language, t }: { readonly language: StaffLocaleId; readonly t: BeforeAfterMessages },
): Seen {
  const content = (own: readonly FigureRow[]): ChartContent => ({
    areas: data.areas,
    metrics: data.metrics,
    figures: figuresOf(data, own),
    campaign: data.drawn,
    ...(data.drawn.tiles ? { tiles: data.drawn.tiles } : {}),
  });
  const [before, after] = [content(rows.before), content(rows.after)];
  const ofRecord = pathsOfRecords(after);
  const { citing, figureSheets } = data.drawn;
  const routes = changedPages(before, after, citing);
  const isNew = areFigureSheetsNew(before, after);
  const cited = new Map(citing.map(({ route, path }) => [JSON.stringify(route), path[language]]));
  const pathOf = (route: Route) => cited.get(JSON.stringify(route)) ?? ofRecord(route, language);
  const pageOf = (route: Route): ChangedPage => {
    const path = pathOf(route);
    return { path, title: pageTitle(route, after, { language, t }) ?? path };
  };
  const picture = (chart: Chart): Picture => {
    const { css, from } = data.drawn;
    const told = { chart, locale: language, css, from: from[language], sources: data.sources };
    return {
      address: `data:image/svg+xml,${encodeURIComponent(standaloneChart(told))}`,
      title: chart.title[language],
      summary: chart.summary[language],
    };
  };
  const citingSheet = (path: string | undefined) =>
    path === undefined
      ? undefined
      : {
          path,
          figures: [before, after].map(({ figures }) => {
            const own = { ...data, figures };
            return figureWords(own, headlineFigure({ campaign: data.drawn, figures }), language);
          }),
        };
  return {
    sentences: changedHeads(before, after, language).map(({ id, before: was, after: is }) => ({
      id,
      page: pageOf((is ?? was)?.route ?? { kind: 'coverage' }),
      ...(was ? { before: was.text } : {}),
      ...(is ? { after: is.text } : {}),
    })),
    charts: changedCharts(before, after, language).map(({ id, before: was, after: is }) => ({
      id,
      ...(was ? { before: picture(was) } : {}),
      ...(is ? { after: picture(is) } : {}),
    })),
    pages: routes.map(pageOf),
    sheets: [
      ...routes.flatMap((route) => (route.kind === 'venue' ? [pageOf(route).title] : [])),
      ...(isNew ? [t.slide] : []),
    ],
    sheet: isNew ? citingSheet(figureSheets[language]) : undefined,
  };
}
