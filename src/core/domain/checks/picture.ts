import type { Venue } from '../../schema/venue.ts';
import { type Fault, complain } from '../fault.ts';
import type { Located } from '../located.ts';
import { unknown } from './references.ts';

/** A group of `scene.svg`; those of the layer `front` may be hidden by the banner. */
type Part = { readonly id: string; readonly layer: string };

/** The words for a picture are of what is drawn: they name only its parts, each once, and leave out nobody behind the banner. */
export const checkPicture = (venue: Located<Venue>, parts: readonly Part[]): readonly Fault[] =>
  checkPhrases(venue, 'picture', parts);

/** The same of the thing of a place, whose parts have no layers. */
export const checkSymbol = (venue: Located<Venue>, groups: readonly string[]): readonly Fault[] =>
  checkPhrases(
    venue,
    'symbol',
    groups.map((id) => ({ id, layer: 'symbol' })),
  );

function checkPhrases(
  venue: Located<Venue>,
  key: 'picture' | 'symbol',
  parts: readonly Part[],
): readonly Fault[] {
  const ids = parts.map(({ id }) => id);
  const told = venue.value[key].flatMap(({ shows }, line) =>
    shows.map((id, index) => ({ id, path: [key, line, 'shows', index] as const })),
  );
  const untold = parts.filter(({ id, layer }) => layer !== 'front' && !told.some((named) => named.id === id));
  return [
    ...told.flatMap(({ id, path }, index) => {
      if (!ids.includes(id)) return [venue.fault(path, unknown('part', id, ids))];
      const first = told.findIndex((named) => named.id === id);
      if (first === index) return [];
      const where = told[first]?.path.join('.') ?? '';
      return [
        venue.fault(
          path,
          complain((say) => say.faults.duplicate(where)),
        ),
      ];
    }),
    ...(untold.length === 0
      ? []
      : [
          venue.fault(
            [key],
            complain((say) => say.faults.untoldParts(untold.map(({ id }) => id).join(', '))),
          ),
        ]),
  ];
}
