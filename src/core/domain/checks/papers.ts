import type { Paper } from '../../schema/paper.ts';
import type { Venue } from '../../schema/venue.ts';
import { type Fault, complain } from '../fault.ts';
import { type Located, textsIn } from '../located.ts';
import { unknown } from './references.ts';

/** What may stand in braces in a paper's texts: words of the kind of place, and the address behind the code. */
export const paperMarks = ['venue', 'audience', 'action', 'address'] as const;

/** One name in braces; marks of figures and sources have two. */
const MARK = /(?<!\{)\{([^{}]*)\}(?!\})/g;

/** Papers for kinds of place that exist, with marks that exist. */
export function checkPapers(
  papers: readonly Located<Paper>[],
  venues: readonly Located<Venue>[],
): readonly Fault[] {
  const ids = venues.map(({ value }) => value.id);
  const known = paperMarks.map((mark) => `{${mark}}`).join(', ');
  return papers.flatMap((paper) => [
    ...(paper.value.venues ?? []).flatMap((venue, index) =>
      ids.includes(venue) ? [] : [paper.fault(['venues', index], unknown('venue', venue, ids))],
    ),
    ...[...textsIn(paper.value)].flatMap(({ text, path }) =>
      [...text.matchAll(MARK)]
        .filter(([, name]) => !paperMarks.some((mark) => mark === name))
        .map(([mark]) =>
          paper.fault(
            path,
            complain((say) => say.faults.unknownBraces(known)),
            mark,
          ),
        ),
    ),
  ]);
}
