import { checkEditions, EDITIONS_FILE } from '../../core/domain/checks/editions.ts';
import type { Fault } from '../../core/domain/fault.ts';
import { type Edition, editionSchema } from '../../core/schema/edition.ts';
import { readPlainTable } from '../../core/tables/plain-table.ts';
import type { ContentFiles } from './files.ts';

/** Reads the history of issued sheets, if there is one. */
export async function readEditions(
  files: ContentFiles,
): Promise<{ readonly editions?: readonly Edition[]; readonly faults: readonly Fault[] }> {
  const text = await files.read(EDITIONS_FILE);
  if (text === undefined) return { faults: [] };
  const { rows, faults, addresses } = readPlainTable(
    { file: EDITIONS_FILE, text },
    editionSchema,
    'check_code',
  );
  return { editions: rows, faults: [...faults, ...checkEditions(rows, addresses)] };
}
