import { BYTE_ORDER_MARK, csvLines } from '../tables/write-csv.ts';
import type { Batch } from './job.ts';
import { packColumns } from './pack.ts';

/** First line of a run's index. */
export const INDEX_HEADER = `${BYTE_ORDER_MARK}${csvLines([[...packColumns, 'pack']])}`;

/** Lines of the index for one archive, from its list. Throws unless it has as many sheets as were asked for, each once. */
export function indexLines(list: string, pack: string, { count }: Pick<Batch, 'count'>): string {
  const [header, ...lines] = list.split('\r\n').slice(0, -1);
  if (header !== packColumns.join(',')) throw new Error(`${pack}: its list has other columns.`);
  // no text of a place has a line of its own
  if (lines.length !== count || new Set(lines).size !== count)
    throw new Error(`${pack}: ${lines.length} sheets instead of ${count}.`);
  return lines.map((line) => `${line},${pack}\r\n`).join('');
}
