import type { Clause, Directive } from '../../schema/directive.ts';
import type { Role } from '../../schema/role.ts';
import { type Strength, strengths } from '../../schema/strengths.ts';
import type { Content } from '../content.ts';
import type { Reach } from './reach.ts';

/** What one clause means for somebody: they carry it out, or it speaks to them. */
export type RoleDuty = {
  readonly directive: Directive;
  readonly clause: Clause;
  readonly as: 'actor' | 'audience';
  /** Whose task it is: their own, also where a clause binds those whom it speaks to; or that of others, for them. */
  readonly whose: 'own' | 'others';
  /** How strongly it binds whose task it is, and nobody else whom it names too. */
  readonly strength: Strength;
};

/** All that concerns a role: its own tasks, then those of others; in each musts first, then as listed. */
export function roleDuties(role: Role, { directives }: Pick<Content, 'directives'>): readonly RoleDuty[] {
  const find = (name: string) => {
    const found = findClause(directives, name);
    if (!found) throw new Error(`roles.yaml names ${name}, which is not there.`);
    return found;
  };
  const byStrength = (duties: readonly RoleDuty[]) =>
    duties.toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength));
  const acts = role.acts.map(find).map((found) => actor(found, found.clause.strength));
  const requested = role.requested
    .map(find)
    .map((found) => actor(found, found.clause.alsoAsked[0]?.strength ?? found.clause.strength));
  const asked = role.asked.map(find).map(audience);
  const isOwn = ({ whose }: RoleDuty) => whose === 'own';
  return [
    ...byStrength([...acts, ...requested, ...asked.filter(isOwn)]),
    ...byStrength(asked.filter((duty) => !isOwn(duty))),
  ];
}

type Found = Pick<RoleDuty, 'directive' | 'clause'>;

const actor = (found: Found, strength: Strength): RoleDuty => ({
  ...found,
  as: 'actor',
  whose: 'own',
  strength,
});

/** Somebody whom a clause only recommends something to has nothing to do: those have who bring it to them. */
function audience(found: Found): RoleDuty {
  const { strength, audienceStrength = strength } = found.clause;
  return { ...found, as: 'audience', whose: audienceStrength === 'must' ? 'own' : 'others', strength };
}

/** How many there are in some reaches, and how many of them bind. */
export function countDuties(reaches: readonly Pick<Reach<RoleDuty>, 'asked'>[]) {
  const duties = reaches.flatMap(({ asked }) => asked);
  return { all: duties.length, musts: duties.filter(({ strength }) => strength === 'must').length };
}

/** The clause that `directive#clause` names. */
export function findClause(directives: readonly Directive[], name: string) {
  const [id, number] = name.split('#');
  const directive = directives.find((candidate) => candidate.id === id);
  const clause = directive?.clauses.find((candidate) => candidate.id === number);
  return directive && clause ? { directive, clause } : undefined;
}
