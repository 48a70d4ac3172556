import type { Area } from '../../schema/area.ts';
import type { Country } from '../../schema/country.ts';
import type { Directive } from '../../schema/directive.ts';
import { unlistedLevel } from '../areas/areas.ts';
import { type Fault, complain } from '../fault.ts';
import type { Located } from '../located.ts';
import { unknown } from './references.ts';

/** Relations lead to directives that are there, clause numbers differ, areas are known. */
export function checkDirectives(
  directives: readonly Located<Directive>[],
  areas: readonly Area[] | undefined,
  country?: Country,
): readonly Fault[] {
  const ids = directives.map(({ value }) => value.id);
  return directives.flatMap((directive) => [
    ...directive.value.relations.flatMap(({ directive: id }, index) =>
      id === undefined || ids.includes(id)
        ? []
        : [directive.fault(['relations', index, 'directive'], unknown('directive', id, ids))],
    ),
    ...directive.value.clauses.flatMap(({ id }, index) => {
      const first = directive.value.clauses.findIndex((clause) => clause.id === id);
      if (first === index) return [];
      return [
        directive.fault(
          ['clauses', index, 'id'],
          complain((say) => say.faults.duplicate(`clauses.${first}`)),
        ),
      ];
    }),
    ...checkArea(directive, areas, country),
  ]);
}

function checkArea(
  directive: Located<Directive>,
  areas: readonly Area[] | undefined,
  country: Country | undefined,
): readonly Fault[] {
  const { area } = directive.value;
  if (area === undefined || areas === undefined) return [];
  const codes = areas.map(({ code }) => code);
  if (codes.includes(area) || unlistedLevel(area, areas, country)) return [];
  return [directive.fault(['area'], unknown('area', area, codes))];
}
