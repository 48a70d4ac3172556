import type { Directive } from '../schema/directive.ts';

/**
 * The hours of the day by which directives want reports: the first is that of the units, the last that of the office which
 * sums them up. None where no directive says an hour.
 */
export function reportHours(
  directives: readonly Pick<Directive, 'clauses'>[],
): { readonly unitsBy: string; readonly officeBefore: string } | undefined {
  const hours = directives
    .flatMap(({ clauses }) => clauses)
    .filter(({ materials }) => materials.includes('report'))
    .flatMap(({ deadline }) => deadline?.by ?? [])
    .toSorted();
  const [unitsBy] = hours;
  const officeBefore = hours.at(-1);
  return unitsBy === undefined || officeBefore === undefined ? undefined : { unitsBy, officeBefore };
}
