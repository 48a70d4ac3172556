import { fold } from '../../i18n/fold.ts';
import { kindReader, type NamedKind, nameWords } from '../../tables/places/kinds.ts';
import type { ListRow } from './list.ts';

/** A word by which rows name their kind of place, other than its name. */
export type KindWord = {
  /** As in their cells. */
  readonly text: string;
  readonly rows: number;
  /** Id of the kind it is taken for; nothing where somebody must say. */
  readonly kind: string | undefined;
  /** Ids of those it may be. */
  readonly among: readonly string[];
};

/** Every such word of a list, each once: first those that somebody must explain, then by how many rows say it. */
export function kindWords(rows: readonly ListRow[], kinds: readonly NamedKind[]): readonly KindWord[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    if (cells.venue.trim() !== '') counts.set(cells.venue, (counts.get(cells.venue) ?? 0) + 1);
  }
  const read = kindReader(kinds);
  const words = [...counts].flatMap(([text, count]): KindWord[] => {
    const reading = read(text);
    const kind = 'kind' in reading ? reading.kind : undefined;
    if (kind && nameWords(kind).some((word) => fold(word) === fold(text))) return [];
    const among =
      'among' in reading ? reading.among : 'like' in reading && reading.like ? [reading.like] : [];
    return [{ text, rows: count, kind: kind?.id, among: among.map(({ id }) => id) }];
  });
  return words.toSorted(
    (a, b) => Number(a.kind !== undefined) - Number(b.kind !== undefined) || b.rows - a.rows,
  );
}
