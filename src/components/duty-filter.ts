import { byReach } from '../core/domain/duties/reach.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import type { Content } from '../core/domain/content.ts';
import type { Clause, Directive } from '../core/schema/directive.ts';
import { reachName } from './reach-name.ts';

/** One way to see less of all duties: `value` is unlike every other, and a word of `data-of`. */
type Choice = { readonly value: string; readonly label: string };

/** Duties of one place's documents alone, or those that one role carries out. */
export type DutyFilter = {
  readonly places: readonly Choice[];
  readonly roles: readonly Choice[];
  /** The choices under which a document is seen. */
  readonly ofDirective: (directive: Directive) => string;
  /** The choices under which one of its clauses is seen. */
  readonly ofClause: (directive: Directive, clause: Clause) => string;
};

export function dutyFilter(
  { directives, areas, roles }: Pick<Content, 'directives' | 'areas' | 'roles'>,
  locale: LocaleId,
): DutyFilter {
  const read = directives.filter(({ clauses }) => clauses.length > 0);
  const reaches = byReach(
    read.map((directive) => ({ directive })),
    areas,
  );
  const placeOf = new Map(
    reaches.flatMap(({ id, asked }) => asked.map(({ directive }) => [directive, `place-${id}`] as const)),
  );
  const acting = roles.map(({ id, name, acts, requested }) => ({
    value: `role-${id}`,
    label: name[locale],
    clauses: new Set([...acts, ...requested]),
  }));
  const valuesOf = (directive: Directive, clauses: readonly Clause[]) =>
    [
      placeOf.get(directive),
      ...acting
        .filter((role) => clauses.some(({ id }) => role.clauses.has(`${directive.id}#${id}`)))
        .map(({ value }) => value),
    ].join(' ');
  return {
    places: reaches.map((reach) => ({ value: `place-${reach.id}`, label: reachName(reach, locale) })),
    roles: acting.filter(({ clauses }) => clauses.size > 0).map(({ value, label }) => ({ value, label })),
    ofDirective: (directive) => valuesOf(directive, directive.clauses),
    ofClause: (directive, clause) => valuesOf(directive, [clause]),
  };
}

/**
 * What a choice hides on a screen, by style alone, in `.who` around it: clauses, then what has none left. What is
 * left of documents is open. On paper all of them are there.
 */
export function dutyFilterStyle({ places, roles }: DutyFilter): string {
  const hidden = [...places, ...roles].map(
    ({ value }) => `.who:has([value='${value}']:checked) [data-of]:not([data-of~='${value}'])`,
  );
  const open = ".who:not(:has([value='all']:checked)) .directive::details-content";
  return `@media screen{${hidden.join(',')}{display:none}${open}{content-visibility:visible}}`;
}
