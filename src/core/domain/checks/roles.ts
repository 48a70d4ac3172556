import type { Directive } from '../../schema/directive.ts';
import type { Role } from '../../schema/role.ts';
import type { Venue } from '../../schema/venue.ts';
import { complain, type Fault } from '../fault.ts';
import type { Located } from '../located.ts';
import { findClause } from '../duties/role-duties.ts';
import { unknown } from './references.ts';

/** Roles name clauses and kinds of place that are there, and no clause is left without a role. */
export function checkRoles(
  roles: Located<readonly Role[]>,
  directives: readonly Directive[],
  venues: readonly Venue[],
): readonly Fault[] {
  const known = directives.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}#${clause.id}`));
  const places = venues.map(({ id }) => id);
  const lists = ['acts', 'requested', 'asked'] as const;
  const wrong = roles.value.flatMap((role, index) => [
    ...lists.flatMap((list) =>
      role[list].flatMap((name, at) => {
        const path = [index, list, at];
        const found = findClause(directives, name);
        if (!found) return [roles.fault(path, unknown('clause', name, known), name)];
        const isWrong = list === 'requested' && found.clause.alsoAsked.length === 0;
        return isWrong
          ? [
              roles.fault(
                path,
                complain((say) => say.faults.notRequested()),
                name,
              ),
            ]
          : [];
      }),
    ),
    ...role.venues.flatMap((name, at) =>
      places.includes(name) ? [] : [roles.fault([index, 'venues', at], unknown('venue', name, places), name)],
    ),
  ]);
  const named = new Set(roles.value.flatMap((role) => lists.flatMap((list) => role[list])));
  const left = known
    .filter((name) => !named.has(name))
    .map((name) =>
      roles.fault(
        [],
        complain((say) => say.faults.clauseOfNobody()),
        name,
      ),
    );
  return [...wrong, ...left];
}
