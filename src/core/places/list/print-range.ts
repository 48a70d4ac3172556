import type { ListFault, ListPlace } from './screen-list.ts';

/** Which places of a list are printed. */
export type PrintRange =
  | { readonly kind: 'all' }
  /** Numbers of rows as the grid shows them: `1-50, 60`. */
  | { readonly kind: 'rows'; readonly text: string }
  /** Rows that were selected in the grid, by id. */
  | { readonly kind: 'selected'; readonly ids: ReadonlySet<number> }
  | { readonly kind: 'district'; readonly district: string };

/** Whether a row is printed, or nothing where the numbers of rows cannot be understood. */
function inRange(
  range: PrintRange,
): ((row: { readonly id: number; readonly row: number; readonly district: string }) => boolean) | undefined {
  switch (range.kind) {
    case 'all':
      return () => true;
    case 'selected':
      return ({ id }) => range.ids.has(id);
    case 'district':
      return ({ district }) => district === range.district;
    case 'rows': {
      const spans = rowSpans(range.text);
      return spans && (({ row }) => spans.some(([first, last]) => row >= first && row <= last));
    }
  }
}

/** `1-50, 60` as spans, ends included; nothing where it says something else. */
export function rowSpans(text: string): readonly (readonly [number, number])[] | undefined {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const spans = parts.map((part) => /^(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?$/.exec(part));
  const read = spans.flatMap((span) =>
    span ? [[Number(span[1]), Number(span[2] ?? span[1])] as const] : [],
  );
  return read.length === parts.length && read.every(([first, last]) => first <= last) ? read : undefined;
}

type Listed = { readonly id: number; readonly row: number; readonly cells: { readonly district: string } };

/** The places of a range, and the faults that keep it from being printed. */
export function rangeOf(
  range: PrintRange,
  rows: readonly Listed[],
  { places, faults }: { readonly places: readonly ListPlace[]; readonly faults: readonly ListFault[] },
): { readonly places: readonly ListPlace[]; readonly faults: readonly ListFault[] } | undefined {
  if (range.kind === 'all') return { places, faults };
  const isIn = inRange(range);
  if (!isIn) return undefined;
  const ids = new Set(
    rows.flatMap(({ id, row, cells }) => (isIn({ id, row, district: cells.district.trim() }) ? [id] : [])),
  );
  return { places: places.filter(({ id }) => ids.has(id)), faults: faults.filter(({ id }) => ids.has(id)) };
}
