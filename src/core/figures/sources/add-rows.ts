import type * as z from 'zod';
import { readPlainTable } from '../../tables/plain-table.ts';
import { csvLines } from '../../tables/write-csv.ts';

/**
 * A table of `figures/` with more rows at its end, with commas, however it was written before; its lines end as they
 * did. One that is not there yet is begun. `text` is one that was read without faults.
 */
export function addRows<Shape extends z.ZodRawShape>(
  text: string | undefined,
  { schema, key, rows }: { schema: z.ZodObject<Shape>; key: string; rows: readonly Record<string, string>[] },
): string {
  const columns = Object.keys(schema.shape);
  const known: readonly Record<string, unknown>[] =
    text === undefined ? [] : readPlainTable({ file: '', text }, schema, key).rows;
  const cells = (row: Record<string, unknown>) => columns.map((column) => String(row[column] ?? ''));
  return csvLines([columns, ...[...known, ...rows].map(cells)], text?.includes('\r\n') ? '\r\n' : '\n');
}
