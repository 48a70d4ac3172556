import type { Figure } from '../domain/figure.ts';

/** How a source hedged its number. */
export type Approximation = 'nearly' | 'about' | 'moreThan';

const kinds: Readonly<Record<string, Approximation>> = {
  nearly: 'nearly',
  about: 'about',
  'more than': 'moreThan',
  over: 'moreThan',
  exceeded: 'moreThan',
  passed: 'moreThan',
};

/**
 * The hedge that a figure's note begins with or quotes: `nearly 400,000 people`, `"about 22%" of subscribers`.
 * A hedge on another number further on in the note is not this figure's.
 */
export function approximationOf({
  note,
  confidence,
}: Pick<Figure, 'note' | 'confidence'>): Approximation | undefined {
  if (confidence === 'derived') return undefined;
  const hedged = /(?:^|"|; )(nearly|about|more than|over|exceeded|passed)(?: (?=\d|one third|half)|$)/.exec(
    note,
  );
  return kinds[hedged?.[1] ?? ''];
}

/** Whether the date is that of the report because the day of counting was not published. */
export function isPublicationDate({ note }: Pick<Figure, 'note'>): boolean {
  return /\bpublication (date|\d)/.test(note);
}
