import { nearest } from '../../domain/nearest.ts';
import { fold, marked } from '../../i18n/fold.ts';
import type { Localized } from '../../schema/localized.ts';

/** A kind of place, with all that it is called. */
export type NamedKind = {
  readonly id: string;
  readonly code: string;
  readonly name: Readonly<Partial<Localized>>;
  /** What people also call it, and what lists of offices do; several kinds may share such a word. */
  readonly alsoSaid?: Words | undefined;
  readonly listed?: Words | undefined;
};
type Words = Readonly<Partial<Localized<readonly string[]>>>;

/** What a word of a list says: one kind of place, one of several, or none, of which `like` is nearly written so. */
export type KindReading<Kind> =
  { readonly kind: Kind } | { readonly among: readonly Kind[] } | { readonly like: Kind | undefined };

/** Shorter words are like too many others. */
const MIN_MISTYPED = 4;

/**
 * Reads what a list says of a kind of place: its id, code or name; else a part of its name (`Bệnh viện, phòng khám`) or
 * another word for it; else what begins or ends with one: `UBND xã Tân Bình`, `Primary school`.
 */
export function kindReader<Kind extends NamedKind>(
  kinds: readonly Kind[],
): (text: string) => KindReading<Kind> {
  const own = new Map(kinds.flatMap((kind) => ownWords(kind).map((word) => [fold(word), kind] as const)));
  const said = new Map<string, Said<Kind>>();
  for (const kind of kinds) {
    for (const word of saidWords(kind)) {
      const known = said.get(fold(word)) ?? { marked: new Set(), kinds: new Set() };
      known.marked.add(marked(word));
      known.kinds.add(kind);
      said.set(fold(word), known);
    }
  }
  return (text) => {
    const word = fold(text);
    const kind = own.get(word);
    if (kind) return { kind };
    const found = [...(said.get(word)?.kinds ?? endings(marked(text), said))];
    const [only, ...others] = found;
    if (others.length > 0) return { among: kinds.filter((each) => found.includes(each)) };
    if (only) return { kind: only };
    const written = [...own.keys(), ...said.keys()].filter(({ length }) => length >= MIN_MISTYPED);
    const near = nearest(word, written) ?? '';
    return { like: own.get(near) ?? [...(said.get(near)?.kinds ?? [])][0] };
  };
}

/** What is written as a whole for one kind alone. */
const ownWords = ({ id, code, name }: NamedKind): readonly string[] => [id, code, ...Object.values(name)];

/** Its own names, and each part of them: `Bệnh viện, phòng khám` is `Phòng khám`, too. */
export const nameWords = (kind: NamedKind): readonly string[] => [
  ...ownWords(kind),
  ...Object.values(kind.name).flatMap((name) => name.split(',')),
];

/** All that lists may call it but its id and code; a word may be another's, too. */
const saidWords = ({ name, alsoSaid, listed }: NamedKind): readonly string[] => [
  ...Object.values(name).flatMap((each) => [each, ...each.split(',')]),
  ...Object.values(alsoSaid ?? {}).flat(),
  ...Object.values(listed ?? {}).flat(),
];

type Said<Kind> = { readonly marked: Set<string>; readonly kinds: Set<Kind> };

/** Kinds of the longest words that a text begins and ends with. A text without marks may stand for one with them. */
function endings<Kind>(text: string, said: ReadonlyMap<string, Said<Kind>>): ReadonlySet<Kind> {
  const words = text.split(' ');
  const lengths = Array.from({ length: words.length - 1 }, (_, index) => words.length - 1 - index);
  const find = (part: string) => {
    const known = said.get(fold(part));
    return known && (known.marked.has(part) || fold(part) === part) ? known.kinds : undefined;
  };
  const first = (partOf: (length: number) => readonly string[]) =>
    lengths.map((length) => find(partOf(length).join(' '))).find(Boolean) ?? [];
  return new Set([
    ...first((length) => words.slice(0, length)),
    ...first((length) => words.slice(words.length - length)),
  ]);
}
