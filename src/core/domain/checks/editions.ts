import type { Edition } from '../../schema/edition.ts';
import { isCheckCode } from '../check-code.ts';
import { type Complaint, type Fault, complain } from '../fault.ts';

/** In a content folder. */
export const EDITIONS_FILE = 'editions.csv';

/** Sheet that editions succeed each other of. */
export const sheetOf = ({
  venue,
  format,
  language,
}: Pick<Edition, 'venue' | 'format' | 'language'>): string => `${venue}/${format}.${language}`;

/**
 * Rules of the history of sheets that need more than one row; `addresses` tells each code's cell, those of rows that
 * could not be read included.
 */
export function checkEditions(
  editions: readonly Edition[],
  addresses: ReadonlyMap<string, string>,
): readonly Fault[] {
  const byCode = new Map(editions.map((edition) => [edition.check_code, edition]));
  const seen = new Set<string>();
  const currentOf = new Set<string>();
  return editions.flatMap((edition) => {
    const { check_code: code, replaced_by: next, status, version } = edition;
    const sheet = sheetOf(edition);
    const fault = (value: string, complaint: Complaint): Fault => ({
      file: EDITIONS_FILE,
      where: addresses.get(code) ?? '',
      value,
      ...complaint,
    });
    const faults: Fault[] = [];
    if (!isCheckCode(code))
      faults.push(
        fault(
          code,
          complain((say) => say.faults.badCheckCode()),
        ),
      );
    const successor = byCode.get(next);
    const isSuccessor = successor && sheetOf(successor) === sheet && successor.version > version;
    const isUnread = successor === undefined && addresses.has(next);
    if ((status === 'replaced') !== (next !== '') || (next !== '' && !isSuccessor && !isUnread)) {
      faults.push(
        fault(
          next,
          complain((say) => say.faults.badSuccessor()),
        ),
      );
    }
    if (seen.has(`${sheet} ${version}`) || (status === 'current' && currentOf.has(sheet))) {
      faults.push(
        fault(
          `${sheet} ${version}`,
          complain((say) => say.faults.twoEditions()),
        ),
      );
    }
    seen.add(`${sheet} ${version}`);
    if (status === 'current') currentOf.add(sheet);
    return faults;
  });
}
