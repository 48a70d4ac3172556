import { type Complaint, complainIn } from '../../domain/fault.ts';
import type { RowBatch, WantedCells } from '../files/tab.ts';
import { TooLarge } from '../files/unpack.ts';
import { MAX_UNPACKED_MEGABYTES, NotATable, readWorkbook } from '../files/workbook.ts';
import { tablesMessages } from '../tables-messages.ts';
import { chooseTabs } from './choose-tabs.ts';
import type { RawTable } from './raw-table.ts';
import { PlacesError } from './places-error.ts';
import { placesMessages } from './places-messages.ts';

const ROWS_PER_BATCH = 1000;

/** Opens a workbook from all of its bytes. Throws `PlacesError` when it is none, or locked, or damaged. */
export function openWorkbook(name: string, bytes: Uint8Array, wanted: WantedCells = {}): RawTable {
  const fail = (complaint: Complaint, where = '') =>
    new PlacesError([{ file: name, where, value: '', ...complaint }]);
  try {
    const { lists, unreadable, leftOut } = chooseTabs(readWorkbook(bytes, wanted), wanted);
    if (unreadable.length > 0) {
      const complaint = complainIn(tablesMessages, (say) => say.faults.unreadableTab());
      throw new PlacesError(unreadable.map((where) => ({ file: name, where, value: '', ...complaint })));
    }
    const read = () =>
      lists.flatMap((tab) => {
        const count = Math.max(1, Math.ceil(tab.rows.length / ROWS_PER_BATCH));
        return Array.from({ length: count }, (_, index): RowBatch => {
          return { tab, rows: tab.rows.slice(index * ROWS_PER_BATCH, (index + 1) * ROWS_PER_BATCH) };
        });
      });
    return { name, read, leftOut, faults: [] };
  } catch (error) {
    if (error instanceof PlacesError) throw error;
    if (error instanceof NotATable) {
      throw fail(complainIn(tablesMessages, (say) => say.faults.notATable(error.kind)));
    }
    if (error instanceof TooLarge) {
      const { megabytes } = error;
      throw fail(
        complainIn(tablesMessages, (say) => say.faults.tooLargeUnpacked(megabytes, MAX_UNPACKED_MEGABYTES)),
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw fail(complainIn(placesMessages, (say) => say.faults.unreadable(reason)));
  }
}
