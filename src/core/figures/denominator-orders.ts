import type { ComparableDenominator, Share } from './comparability.ts';
import { comparisonDays, provincesAt } from './coverage.ts';
import type { Content } from '../domain/content.ts';
import { compareProvinces } from './share-comparison.ts';

/** One area with a share of each of two denominators, and its place by each. The shares are never compared. */
export type OrderedArea<A extends ComparableDenominator, B extends ComparableDenominator> = {
  readonly first: Share<A>;
  readonly firstPlace: number;
  readonly second: Share<B>;
  readonly secondPlace: number;
};

export type DenominatorOrders<A extends ComparableDenominator, B extends ComparableDenominator> = {
  readonly day: string;
  /** In the order of the second denominator. */
  readonly areas: readonly OrderedArea<A, B>[];
};

/** Days on which at least three provinces have shares of both denominators, with their places among themselves. */
export function denominatorOrders<A extends ComparableDenominator, B extends ComparableDenominator>(
  content: Pick<Content, 'figures' | 'areas'>,
  [first, second]: readonly [A, B],
): readonly DenominatorOrders<A, B>[] {
  return comparisonDays(content, second, 3).flatMap((day) => {
    const firsts = sharesAt(content, first, day);
    const seconds = sharesAt(content, second, day).filter(({ area }) => firsts.some((s) => s.area === area));
    const common = firsts.filter(({ area }) => seconds.some((share) => share.area === area));
    const areas = seconds.flatMap((share, index) => {
      const place = common.findIndex(({ area }) => area === share.area);
      const other = common[place];
      return other ? [{ first: other, firstPlace: place + 1, second: share, secondPlace: index + 1 }] : [];
    });
    return areas.length < 3 ? [] : [{ day, areas }];
  });
}

function sharesAt<D extends ComparableDenominator>(
  content: Pick<Content, 'figures' | 'areas'>,
  denominator: D,
  day: string,
): readonly Share<D>[] {
  return compareProvinces(denominator, provincesAt(content, denominator, day)).rows.map(({ share }) => share);
}
