import { compareAsOf, isWithin } from '../../domain/as-of.ts';
import type { Content } from '../../domain/content.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Denominator } from '../../schema/metric.ts';
import { contradictedIn } from '../clashes.ts';

/** How far a target was met, or why nobody can say. */
export type Pace =
  /** A share of the same denominator was published in time; `missing` in percentage points, 0 where it was met. */
  | { readonly kind: 'known'; readonly reached: Figure; readonly missing: number }
  /** What was published is a share of something else. */
  | {
      readonly kind: 'other-denominator';
      readonly target: Denominator;
      readonly reached: readonly Denominator[];
    }
  /** A share of the same denominator was published in time, but other published numbers contradict it. */
  | { readonly kind: 'contradicted'; readonly reached: Figure }
  /** A share of the same denominator was published, but only after the deadline. */
  | { readonly kind: 'only-later'; readonly reached: Figure }
  /** A target in people or downloads: no count that was reached counts exactly that. */
  | { readonly kind: 'other-count' }
  | { readonly kind: 'nothing-published' };

/** Sets a target beside what its area reached, where both are shares of the same thing. Bounds say no value. */
export function paceOf(target: Figure, content: Pick<Content, 'figures' | 'metrics'>): Pace {
  const { denominator } = target.metric;
  if (target.unit !== 'percent' || denominator === undefined) return { kind: 'other-count' };
  const shares = content.figures
    .filter(({ area, operator, unit, metric }) => {
      const isReached = metric.kind === 'reached' && metric.bound === undefined;
      return area === target.area && operator === undefined && unit === 'percent' && isReached;
    })
    .toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
  // a share of what is not stated may be of anything
  const same = shares.filter(
    (share) => denominator !== 'unspecified' && share.metric.denominator === denominator,
  );
  const inTime = same.filter((share) => target.dateKind !== 'deadline' || isInTime(share, target));
  const [reached] = inTime;
  if (reached && contradictedIn(content).has(reached.origin)) return { kind: 'contradicted', reached };
  if (reached) {
    const missing = Math.max(0, Math.round((target.value - reached.value) * 100) / 100);
    return { kind: 'known', reached, missing };
  }
  const later = same.at(-1);
  if (later) return { kind: 'only-later', reached: later };
  const others = [...new Set(shares.flatMap(({ metric }) => metric.denominator ?? []))];
  return others.length > 0
    ? { kind: 'other-denominator', target: denominator, reached: others }
    : { kind: 'nothing-published' };
}

const isInTime = ({ asOf }: Figure, { asOf: deadline }: Figure): boolean =>
  compareAsOf(asOf, deadline) <= 0 || isWithin(asOf, deadline);
