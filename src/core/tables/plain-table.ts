import type { z } from 'zod';
import { type Fault, complain } from '../domain/fault.ts';
import { readTable, type TableText } from './table.ts';
import { complaintOf } from './zod-complaint.ts';

/** A table whose cells are all text, checked row by row, without the columns that a record may lack; `key` must be different in every row. */
export function readPlainTable<Shape extends z.ZodRawShape>(
  { file, text }: TableText,
  schema: z.ZodObject<Shape>,
  key: string,
): {
  readonly rows: readonly z.infer<z.ZodObject<Shape>>[];
  readonly faults: readonly Fault[];
  /** Address of each key's cell, for faults found later. */
  readonly addresses: ReadonlyMap<string, string>;
} {
  const columns = Object.keys(schema.shape);
  const mayMiss = (column: string) => schema.shape[column]?._zod.optin === 'optional';
  const table = readTable({ file, text }, columns, columns.filter(mayMiss));
  const faults: Fault[] = [...table.faults];
  const rows: z.infer<z.ZodObject<Shape>>[] = [];
  const seen = new Map<string, string>();
  for (const { cells } of table.rows) {
    const parsed = schema.safeParse(
      Object.fromEntries(columns.map((column) => [column, cells[column]?.text ?? ''])),
    );
    for (const issue of parsed.error?.issues ?? []) {
      const cell = cells[String(issue.path[0])];
      if (cell === undefined) continue;
      const complaint =
        cell.text === '' ? complain((say) => say.faults.emptyCell()) : complaintOf(issue, cell.text);
      faults.push({ file, where: cell.where, value: cell.text, ...complaint });
    }
    const name = cells[key];
    const twin = name && seen.get(name.text);
    if (name !== undefined && twin !== undefined) {
      const complaint = complain((say) => say.faults.duplicate(twin));
      faults.push({ file, where: name.where, value: name.text, ...complaint });
    }
    if (name !== undefined) seen.set(name.text, name.where);
    if (parsed.success) rows.push(parsed.data);
  }
  return { rows, faults, addresses: seen };
}
