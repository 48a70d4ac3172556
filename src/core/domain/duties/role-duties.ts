import type { Clause, Directive } from '../../schema/directive.ts';
import type { Role } from '../../schema/role.ts';
import { type Strength, strengths } from '../../schema/strengths.ts';
import type { Content } from '../content.ts';

/** What one clause means for somebody: they carry it out, or it speaks to them. */
export type RoleDuty = {
  readonly directive: Directive;
  readonly clause: Clause;
  readonly as: 'actor' | 'audience';
  /** How strongly it binds them, and not others whom it names too. */
  readonly strength: Strength;
};

/** All that concerns a role: musts first, then as listed. */
export function roleDuties(role: Role, { directives }: Pick<Content, 'directives'>): readonly RoleDuty[] {
  const find = (name: string) => {
    const found = findClause(directives, name);
    if (!found) throw new Error(`roles.yaml names ${name}, which is not there.`);
    return found;
  };
  const duties: RoleDuty[] = [
    ...role.acts
      .map(find)
      .map((found) => ({ ...found, as: 'actor' as const, strength: found.clause.strength })),
    ...role.requested.map(find).map((found) => ({
      ...found,
      as: 'actor' as const,
      strength: found.clause.alsoAsked[0]?.strength ?? found.clause.strength,
    })),
    ...role.asked.map(find).map((found) => ({
      ...found,
      as: 'audience' as const,
      strength: found.clause.audienceStrength ?? found.clause.strength,
    })),
  ];
  return duties.toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength));
}

/** The clause that `directive#clause` names. */
export function findClause(directives: readonly Directive[], name: string) {
  const [id, number] = name.split('#');
  const directive = directives.find((candidate) => candidate.id === id);
  const clause = directive?.clauses.find((candidate) => candidate.id === number);
  return directive && clause ? { directive, clause } : undefined;
}
