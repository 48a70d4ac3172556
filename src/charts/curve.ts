import type { Content } from '../core/domain/content.ts';
import type { Figure } from '../core/domain/figure.ts';
import { nationalSeries } from '../core/figures/coverage.ts';
import { highestSoFar } from './national-series.ts';

/** Width and height of a curve's plane, which is stretched to its place. */
export const CURVE = { width: 400, height: 100 } as const;

/** The way to a national figure: the first and the last of the counts that none before exceeds, and a path below them. */
export type Curve = { readonly first: Figure; readonly last: Figure; readonly path: string };

/**
 * The counts of a figure's metric that were published up to it, over time and from 0, joined as the chart of them joins
 * them. None where fewer than three make no curve.
 */
export function curveTo(figure: Figure, content: Pick<Content, 'figures' | 'metrics'>): Curve | undefined {
  const { counts } = nationalSeries(content, figure.metric.id);
  const rising = highestSoFar(counts.filter(({ asOf }) => asOf <= figure.asOf));
  const [first, last] = [rising[0], rising.at(-1)];
  if (!first || !last || rising.length < 3) return undefined;
  const dayMs = ({ asOf }: Figure) => Date.parse(asOf.slice(0, 10));
  const [from, to] = [dayMs(first), dayMs(last)];
  const at = (count: Figure) => {
    const x = ((dayMs(count) - from) / (to - from)) * CURVE.width;
    const y = (1 - count.value / last.value) * CURVE.height;
    return `L${Math.round(x)} ${Math.round(y)}`;
  };
  return { first, last, path: `M0 ${CURVE.height}${rising.map(at).join('')}V${CURVE.height}z` };
}
