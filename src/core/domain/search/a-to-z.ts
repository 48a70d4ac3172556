import { fold } from '../../i18n/fold.ts';

export type Letter<Entry> = { readonly letter: string; readonly entries: readonly Entry[] };

/** Entries by the letter that their title begins with, marks put aside, `Đ` after `D`; signs and digits first as `0–9`. */
export function aToZ<Entry extends { readonly title: string }>(
  entries: readonly Entry[],
  tag: string,
): readonly Letter<Entry>[] {
  const compare = new Intl.Collator(tag, { numeric: true }).compare;
  const letters = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => compare(a.title, b.title))) {
    const letter = letterOf(entry.title);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .map(([letter, entries]) => ({ letter, entries }))
    .toSorted(
      (a, b) => Number(b.letter === DIGITS) - Number(a.letter === DIGITS) || compare(a.letter, b.letter),
    );
}

const DIGITS = '0–9';

function letterOf(title: string): string {
  if (/^\P{L}*đ/iu.test(title)) return 'Đ';
  const [first = ''] = fold(title);
  return /\p{N}/u.test(first) || first === '' ? DIGITS : first.toUpperCase();
}
