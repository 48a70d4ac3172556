import { type KeptList, writeListFile } from '../../../core/places/list/list-file.ts';
import { readFile, remove, writeFile } from './files.ts';
import { isRunBegun } from './kept-run.ts';
import type { Slot } from './slots.ts';

const LIST = 'list.json';
const ABOUT = 'about.json';
/** PDFs of many places: whoever wanted them has saved them. */
export const OUT = 'out';

/** What is known of a kept list without reading it. */
export type KeptWork = {
  readonly slot: Slot;
  readonly name: string;
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Whether some of its sheets were made by a run that did not come to its end. */
  readonly isBegun: boolean;
};

/** Keeps a list as it stands now. */
export async function keepList({ folder }: Slot, list: KeptList): Promise<void> {
  await writeFile(folder, LIST, writeListFile(list));
  await writeFile(folder, ABOUT, JSON.stringify({ name: list.name, rows: list.rows.length }));
}

/** What a slot holds; nothing where no list was kept in it whole. */
export async function keptWork(slot: Slot): Promise<KeptWork | undefined> {
  const [list, about] = await Promise.all([readFile(slot.folder, LIST), readFile(slot.folder, ABOUT)]);
  if (!list || !about) return undefined;
  await remove(slot.folder, OUT);
  try {
    const { name, rows }: { name?: unknown; rows?: unknown } = JSON.parse(await about.text());
    if (typeof name !== 'string' || typeof rows !== 'number') return undefined;
    return { slot, name, rows, savedAt: list.lastModified, isBegun: await isRunBegun(slot) };
  } catch {
    return undefined;
  }
}

/** The list as the file that it is kept as. */
export const keptListText = async ({ folder }: Slot): Promise<string> =>
  (await (await readFile(folder, LIST))?.text()) ?? '';
