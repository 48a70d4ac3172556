import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { halfOf, isAbandoned, MAKER } from '../folders/maker.ts';

/**
 * Folders of things that runs keep for later runs, each under `<subject>.<hash of all it was made from>`. Several
 * runs may use one at the same time: what is not there any more is absent, and nothing stands there half.
 */

/** The name to keep something under. */
export const keptName = (subject: string, hash: string): string => `${subject.replaceAll('/', '.')}.${hash}`;

/** Where this run moves what it removes, so that it is gone at once and not file by file. */
const goneOf = (path: string): string => `${path}.gone-${MAKER}`;

const UNFINISHED = /\.(?:half|gone)-([^.]+)$/;
const KEPT = /^(.+)\.[0-9a-f]{64}(?:\.\w+)?$/;

/** Says that something was used now. */
export async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(ifAbsent);
}

/** Removes a file or folder whole: a run that is stopped leaves no half of it under its name. */
export async function removeKept(path: string): Promise<void> {
  const gone = goneOf(path);
  await rename(path, gone).catch(ifAbsent);
  await rm(gone, { recursive: true, force: true });
}

/** Moves what is finished from its half's place; where another run has put the same in the meantime, that stays. */
export async function finishHalf(path: string): Promise<void> {
  try {
    await rename(halfOf(path), path);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
    await rm(halfOf(path), { recursive: true, force: true });
  }
}

/** Names in `dir`, the last used first; none where there is no such folder. */
async function byUse(dir: string): Promise<string[]> {
  const names = (await readdir(dir).catch(ifAbsent)) ?? [];
  const used = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(dir, name)).catch(ifAbsent))?.mtimeMs })),
  );
  return used
    .flatMap(({ name, at }) => (at === undefined ? [] : [{ name, at }]))
    .toSorted((a, b) => b.at - a.at)
    .map(({ name }) => name);
}

/** The name of the last used thing of each subject. */
export async function lastOfEach(dir: string): Promise<string[]> {
  const subjects = new Set<string>();
  return (await byUse(dir)).filter((name) => {
    const subject = KEPT.exec(name)?.[1];
    if (subject === undefined || subjects.has(subject)) return false;
    subjects.add(subject);
    return true;
  });
}

/**
 * Removes all but the `count` things of each subject that were used last, and what stopped runs left unfinished.
 * Things of other subjects stay: they may be another campaign's, built by the same code.
 */
export async function pruneKept(dir: string, subjects: readonly string[], count: number): Promise<void> {
  const found = new Map(subjects.map((subject) => [subject.replaceAll('/', '.'), 0]));
  for (const name of await byUse(dir)) {
    const maker = UNFINISHED.exec(name)?.[1];
    if (maker !== undefined) {
      const unfinished = join(dir, name);
      if (await isAbandoned(unfinished, maker)) await rm(unfinished, { recursive: true, force: true });
      continue;
    }
    const subject = KEPT.exec(name)?.[1] ?? '';
    const before = found.get(subject);
    if (before === undefined) continue;
    found.set(subject, before + 1);
    if (before >= count) await removeKept(join(dir, name));
  }
}

/** What a file system call gives for a thing that is not there. */
export function ifAbsent(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
