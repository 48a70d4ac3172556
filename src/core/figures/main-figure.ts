import { compareAsOf } from '../domain/as-of.ts';
import { findFigure } from '../domain/citations/figure-query.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import { contradictedIn } from './clashes.ts';

/** What main figures are chosen from. */
export type MainContent = Pick<Content, 'figures' | 'metrics'> & {
  readonly campaign: Pick<Content['campaign'], 'headlineFigure'>;
};

/** Whether it says how many in its area have it: a share or a count of people, not of one operator's or of those who had it. */
export const saysHowMany = ({ metric, operator, unit }: Figure): boolean =>
  metric.kind === 'reached' &&
  operator === undefined &&
  (metric.denominator === undefined ? unit === 'people' : metric.denominator !== 'installs');

/**
 * The figure that an area is called by: that of the campaign where it is this area's, as on every other page, even
 * where another number contradicts it. Else one that none contradicts: its newest share, else its newest count, else a
 * level below which its share lies.
 */
export function mainFigure(content: MainContent, code: string): Figure | undefined {
  const query = findFigure(content.figures, content.campaign.headlineFigure);
  if ('found' in query && query.found.area === code) return query.found;
  const contradicted = contradictedIn(content);
  const own = content.figures
    .filter((figure) => figure.area === code && saysHowMany(figure) && !contradicted.has(figure.origin))
    .toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
  return (
    own.find(({ metric }) => metric.denominator && !metric.bound) ??
    own.find(({ metric }) => !metric.denominator) ??
    own[0]
  );
}
