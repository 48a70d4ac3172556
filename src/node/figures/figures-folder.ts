import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lockFolder } from '../folders/lock-folder.ts';
import { publishFolder, recoverPublished } from '../folders/publish.ts';
import { openWorkFolder } from '../folders/work-folder.ts';

/** Rows that wait to be published. */
export const STAGED = 'staged.json';
/** Latest moment there is: everything that waits is read, too. */
export const ALWAYS = '9999-12-31';
/** The files as they were before the last change, for undoing it; hidden from readers of the folder. */
const BEFORE = '.undo';
const KEPT = ['figures.csv', 'revisions.csv', STAGED];
/** Kept, too, where a change writes them. */
const LISTS = ['sources.csv', 'sources-seen.csv'];

/** What a release is planned from; where one of them is another, the plan is of no use any more. */
const PLANNED_FROM = [...KEPT, ...LISTS, 'metrics.yaml'];

/** Hash of all that a release is planned from. */
export async function hashOfFigures(contentDir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of PLANNED_FROM) {
    const bytes = await readFile(join(contentDir, 'figures', name)).catch(unlessMissing);
    hash.update(`${name} ${bytes?.length}\n`).update(bytes ?? '');
  }
  return hash.digest('hex');
}

/** A change of `figures/` in the making: a copy in which files are written. */
export type FiguresDraft = {
  /** The whole content folder, as it will be. */
  readonly contentDir: string;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
};

/**
 * Changes `figures/` of a content folder whole or not at all, wherever it is stopped: files are written into a copy, and unless `check` throws or
 * says no the two folders then change places. `undoes`: what a step back must remove, too.
 */
export async function changeFigures(
  contentDir: string,
  change: (draft: FiguresDraft) => Promise<{ readonly undoes?: readonly string[] }>,
  check: (draft: FiguresDraft) => Promise<boolean> = async () => true,
): Promise<void> {
  await exclusively(contentDir, async (place, draft) => {
    const before = join(draft.contentDir, 'figures', BEFORE);
    await rm(before, { recursive: true, force: true });
    await mkdir(before);
    for (const name of KEPT) await copyIfThere(join(place, name), join(before, name));
    const { undoes = [] } = await change(draft);
    for (const name of LISTS)
      if (!(await isSame(join(place, name), join(draft.contentDir, 'figures', name))))
        await copyIfThere(join(place, name), join(before, name));
    await writeFile(join(before, 'undoes.json'), JSON.stringify(undoes));
    return check(draft);
  });
}

/** Takes the last change back; false where there is none to take back. */
export async function undoFigures(contentDir: string): Promise<boolean> {
  let isDone = false;
  await exclusively(contentDir, async (place, draft) => {
    const before = join(place, BEFORE);
    const undoes = await readFile(join(before, 'undoes.json'), 'utf8').catch(() => undefined);
    if (undoes === undefined) return false;
    for (const name of KEPT) {
      await draft.remove(name);
      await copyIfThere(join(before, name), join(draft.contentDir, 'figures', name));
    }
    for (const name of LISTS) await copyIfThere(join(before, name), join(draft.contentDir, 'figures', name));
    for (const name of JSON.parse(undoes) as readonly string[]) await draft.remove(name);
    await draft.remove(BEFORE);
    isDone = true;
    return true;
  });
  return isDone;
}

async function exclusively(
  contentDir: string,
  work: (place: string, draft: FiguresDraft) => Promise<boolean>,
): Promise<void> {
  const place = join(contentDir, 'figures');
  await recoverPublished(place);
  // one for each content folder: work on another one goes on beside it
  const key = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16);
  const locks = join('.cache', 'figures', key);
  await mkdir(locks, { recursive: true });
  const unlock = await lockFolder(locks);
  const folder = await openWorkFolder('.cache');
  try {
    const draftDir = join(folder, 'content');
    await cp(contentDir, draftDir, { recursive: true });
    const draft: FiguresDraft = {
      contentDir: draftDir,
      write: async (name, text) => {
        const path = join(draftDir, 'figures', name);
        await mkdir(join(path, '..'), { recursive: true });
        await writeFile(path, text);
      },
      remove: (name) => rm(join(draftDir, 'figures', name), { recursive: true, force: true }),
    };
    if (!(await work(place, draft))) return;
    await publishFolder(join(draftDir, 'figures'), place);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await unlock();
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [bytes, others] = await Promise.all([one, other].map((path) => readFile(path).catch(unlessMissing)));
  return bytes === others || (bytes !== undefined && others !== undefined && bytes.equals(others));
}

const copyIfThere = (from: string, to: string) => cp(from, to).catch(unlessMissing);

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
