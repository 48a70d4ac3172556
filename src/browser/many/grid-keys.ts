type At = { readonly row: number; readonly column: number };
type Size = { readonly rows: number; readonly columns: number; readonly page: number };
type Pressed = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Where a key leads in a grid (WAI-ARIA); nothing where it is no such key. `page` is how many rows are in view. */
export function moved({ key, ctrlKey, metaKey }: Pressed, { row, column }: At, size: Size): At | undefined {
  const isFar = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (nextRow: number, nextColumn: number): At => ({
    row: Math.max(0, Math.min(nextRow, lastRow)),
    column: Math.max(0, Math.min(nextColumn, lastColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isFar ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return to(row, isFar ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isFar ? lastColumn : column + 1);
    case 'Home':
      return to(isFar ? 0 : row, 0);
    case 'End':
      return to(isFar ? lastRow : row, lastColumn);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return undefined;
  }
}
