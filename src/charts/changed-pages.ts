import type { CitingPage } from '../core/domain/citations/citing-page.ts';
import { findFigure, type FigureQuery } from '../core/domain/citations/figure-query.ts';
import type { Figure } from '../core/domain/figure.ts';
import type { Route } from '../core/domain/routes.ts';
import { barsOf } from '../core/sheets/figure-words.ts';
import type { ChartContent } from './chart.ts';
import { otherwise } from './changes.ts';

/** Pages that would show other figures, each once. */
export function changedPages(
  before: ChartContent,
  after: ChartContent,
  citing: readonly CitingPage[],
): readonly Route[] {
  const routes: readonly Route[] = [
    ...(['coverage', 'days', 'method'] as const).map((kind) => ({ kind })),
    ...changedGroups(before, after, ({ metric }) => metric.id).map((id) => ({ kind: 'metric', id }) as const),
    ...changedGroups(before, after, ({ area }) => area).map((code) => ({ kind: 'area', code }) as const),
    ...(saysOther(before, after, after.campaign.headlineFigure) ? [{ kind: 'home' } as const] : []),
    ...citing.filter(({ query }) => saysOther(before, after, query)).map(({ route }) => route),
  ];
  return [...new Map(routes.map((route) => [JSON.stringify(route), route])).values()];
}

/** Whether sheets that cite the headline figure would show another, another beside it, or say something else of one. */
export const areFigureSheetsNew = (before: ChartContent, after: ChartContent): boolean =>
  shownOnSheets(before) !== shownOnSheets(after);

function shownOnSheets({ figures, campaign }: ChartContent): string {
  const answer = findFigure(figures, campaign.headlineFigure);
  return 'found' in answer ? barsOf(figures, answer.found).map(shownText).join('\n') : '';
}

const saysOther = (before: ChartContent, after: ChartContent, query: FigureQuery): boolean => {
  const [was, is] = [before, after].map(({ figures }) => {
    const answer = findFigure(figures, query);
    return 'found' in answer ? shownText(answer.found) : undefined;
  });
  return was !== is;
};

/** Ids of groups whose figures would be others. */
function changedGroups(
  before: ChartContent,
  after: ChartContent,
  of: (figure: Figure) => string,
): readonly string[] {
  const grouped = ({ figures }: ChartContent) =>
    [...Map.groupBy(figures, of)].map(([id, own]) => ({ id, seen: own.map(shownText).join('\n') }));
  return otherwise(grouped(before), grouped(after), { id: ({ id }) => id, seen: ({ seen }) => seen }).map(
    ({ id }) => id,
  );
}

const shownText = ({ area, asOf, metric, value, hedge, source }: Figure): string =>
  JSON.stringify([area, asOf, metric.id, value, hedge, source]);
