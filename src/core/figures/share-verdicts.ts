import type { ComparableDenominator } from './comparability.ts';
import type { Content } from '../domain/content.ts';
import { type ShareCheck, checkShares } from './share-check.ts';

/** What recalculating a published share shows. */
export type ShareVerdict = 'fits' | 'flagged' | 'alone';

/**
 * The other totals of a place are themselves worked out from rounded numbers; below this part of the total a
 * difference says nothing.
 */
const NOTABLE_PART = 0.01;

export type JudgedShare<D extends ComparableDenominator> = ShareCheck<D> & { readonly verdict: ShareVerdict };

/** Checks in the order of the file, each with its verdict; what does not fit first. */
export function shareVerdicts<D extends ComparableDenominator>(
  content: Pick<Content, 'figures'>,
  denominator: D,
) {
  const rows = checkShares(content, denominator).map((check) => ({ ...check, verdict: verdictOf(check) }));
  return [...rows.filter(isFlagged), ...rows.filter((row) => !isFlagged(row))];
}

const isFlagged = ({ verdict }: { verdict: ShareVerdict }) => verdict === 'flagged';

function verdictOf<D extends ComparableDenominator>(check: ShareCheck<D>): ShareVerdict {
  if (check.base === undefined) return 'alone';
  const part = Math.abs(check.impliedBase / check.base - 1);
  return check.isBeyondRounding && part > NOTABLE_PART ? 'flagged' : 'fits';
}
