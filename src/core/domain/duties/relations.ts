import type { Directive, RelationKind } from '../../schema/directive.ts';

/** How one document stands to another; seen from its other end where `isInverse`. */
export type Relation = {
  readonly kind: RelationKind;
  /** The other document says so: it follows this one, it is replaced by this one. */
  readonly isInverse: boolean;
  /** The other document, where it has a page here. */
  readonly directive?: Directive;
  /** What is known of it where it has none. */
  readonly document?: NonNullable<Directive['relations'][number]['document']>;
};

/** All relations of a document: those that it states, then those that others state of it, older ones first. */
export function relationsOf(directive: Directive, directives: readonly Directive[]): readonly Relation[] {
  const own = directive.relations.map(({ kind, directive: id, document }): Relation => {
    const target = directives.find((candidate) => candidate.id === id);
    return {
      kind,
      isInverse: false,
      ...(target ? { directive: target } : {}),
      ...(document ? { document } : {}),
    };
  });
  const stated = directives
    .flatMap((other) =>
      other.relations
        .filter(({ directive: id }) => id === directive.id)
        .map(({ kind }): Relation => ({ kind, isInverse: true, directive: other })),
    )
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return [...own, ...stated];
}

/** Undated ones last. */
const dayOf = ({ directive }: Relation) => directive?.date ?? directive?.reportedOn ?? '~';
