import type { Clause, Directive } from '../../schema/directive.ts';
import { type Strength, strengths } from '../../schema/strengths.ts';
import type { Venue } from '../../schema/venue.ts';
import type { Content } from '../content.ts';

/** One clause's demand. `clause` holds actor, duty, audience, place and materials in every language. */
export type Duty = {
  readonly directive: Directive;
  readonly clause: Clause;
  /** How strongly the actor is bound. */
  readonly strength: Strength;
  /** How strongly the audience is asked; what a sheet may print. */
  readonly audienceStrength: Strength;
  /** Absent: none stated. */
  readonly deadline?: Clause['deadline'];
};

function dutyOf(directive: Directive, clause: Clause): Duty {
  return {
    directive,
    clause,
    strength: clause.strength,
    audienceStrength: clause.audienceStrength ?? clause.strength,
    ...(clause.deadline === undefined ? {} : { deadline: clause.deadline }),
  };
}

/** The duties that a venue's materials carry out, what binds the people who read them most first, else as listed. */
export function dutiesFor(content: Pick<Content, 'directives'>, venue: Venue): readonly Duty[] {
  const duties = venue.duties.map(({ directive: id, clause: number }) => {
    const directive = content.directives.find((candidate) => candidate.id === id);
    const clause = directive?.clauses.find((candidate) => candidate.id === number);
    if (directive && clause) return dutyOf(directive, clause);
    throw new Error(`venues/${venue.id}: no clause ${number} in directive ${id}. Correct its duties.`);
  });
  const rank = ({ audienceStrength }: Duty) => strengths.indexOf(audienceStrength);
  return duties.toSorted((a, b) => rank(a) - rank(b));
}
