import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../../core/domain/fault.ts';
import { nearest } from '../../core/domain/nearest.ts';
import { openFigures } from '../../core/figures/import/open-figures.ts';
import { readMoment } from '../../core/figures/import/read-moment.ts';
import type { ReceivedFile } from '../../core/reports/read-reports.ts';
import { complainInReports } from '../../core/reports/reports-messages.ts';
import { localMinute } from '../../core/schema/days.ts';
import { filesBelow } from '../folders/files-below.ts';

/** A table of when files came, for those that were copied or unpacked since: name of the file, and time. */
const RECEIVED = 'received.csv';
const tables = /\.(xlsx|xls|ods|csv|txt|tsv)$/i;
/** A system's own file, or one that an office program holds open. */
const isHidden = (path: string) => /^[.~]/.test(basename(path));

/**
 * The tables of a folder and those below it, by name, with the time when each came: as `received.csv` says, else when it
 * was saved there, on this machine's clock.
 */
export async function receivedFiles(
  folder: string,
): Promise<{ readonly files: readonly ReceivedFile[]; readonly faults: readonly Fault[] }> {
  const names = (await filesBelow(folder)).filter((path) => tables.test(path) && !isHidden(path));
  const faults: Fault[] = [];
  const told = names.includes(RECEIVED) ? await readTimes(join(folder, RECEIVED), names, faults) : new Map();
  const files = await Promise.all(
    names
      .filter((name) => name !== RECEIVED)
      .map(async (name): Promise<ReceivedFile> => {
        const path = join(folder, name);
        const received = told.get(name) ?? localMinute((await stat(path)).mtime);
        return { name, bytes: await readFile(path), received };
      }),
  );
  return { files, faults };
}

async function readTimes(
  path: string,
  names: readonly string[],
  faults: Fault[],
): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  for (const { rows } of await openFigures(await readFile(path))) {
    for (const { row, cells } of rows) {
      const [name = '', time = ''] = cells.map(({ text, typed }) => typed ?? text);
      const [moment = ''] = readMoment(time, 'day')?.readings ?? [];
      const isTime = moment.includes('T');
      // a row above the list names no table
      if ((isTime || tables.test(name)) && !names.includes(name)) {
        const complaint = complainInReports((say) => say.faults.noSuchFile(nearest(name, names)));
        faults.push({ file: RECEIVED, where: `A${row}`, value: name, ...complaint });
      } else if (isTime) times.set(name, moment);
      else if (tables.test(name)) {
        const complaint = complainInReports((say) => say.faults.notATime());
        faults.push({ file: RECEIVED, where: `B${row}`, value: time, ...complaint });
      }
    }
  }
  return times;
}
