/** How the parts of a column are joined that its header spans. */
const joints: Readonly<Record<string, string>> = { address: ', ', hotline: '; ', office: ', ' };

/** What a column says in a row: where it has several cells, all of them. */
export function joinCells(
  column: string,
  cells: readonly string[],
  positions: readonly number[] = [],
): string {
  if (positions.length === 1) return cells[positions[0] ?? 0] ?? '';
  const parts = positions.map((position) => cells[position]?.trim() ?? '').filter((part) => part !== '');
  return parts.join(joints[column] ?? ' ');
}
