import type { Clause, Directive } from '../schema/directive.ts';

/** A clause that asks for loudspeakers, and how often where it says so. */
export type Broadcast = {
  readonly directive: Directive;
  readonly clause: Clause;
  readonly repeats?: NonNullable<NonNullable<Clause['deadline']>['repeats']>;
};

/** What the directives ask of the loudspeakers at a kind of place that they name. */
export function broadcastsFor(directives: readonly Directive[], venue: string): readonly Broadcast[] {
  return directives.flatMap((directive) =>
    directive.clauses
      .filter(({ materials }) => materials.includes('loudspeaker'))
      .filter(({ venues }) => venues.includes(venue))
      .map((clause) => {
        const repeats = clause.deadline?.repeats;
        return { directive, clause, ...(repeats ? { repeats } : {}) };
      }),
  );
}
