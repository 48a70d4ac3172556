import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../core/domain/content.ts';
import { halfOf } from '../folders/maker.ts';
import { readCodeBehind } from '../making/code-version.ts';
import { finishHalf, keptName, pruneKept, touch } from '../making/kept-things.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

const READER = 'src/node/content/read-content.ts';
const SUBJECT = 'content';
/** Snapshots kept: of other campaigns, and of what was just undone. */
const KEPT = 4;

/**
 * What `readContent` gives for a folder. Where neither it nor the code that reads and checks it has changed since it was
 * last found right, that is not done again: every command begins with it, and nearly always nothing has.
 */
export async function readKnownContent(dir: string, cacheDir = '.cache'): Promise<Content> {
  const [hash, code] = await Promise.all([hashOfFolder(dir), readCodeBehind(READER)]);
  const folder = join(cacheDir, 'content');
  const key = createHash('sha256')
    .update(`${hash} ${code} ${process.version} ${process.env['TODAY'] ?? ''}`)
    .digest('hex');
  const path = join(folder, keptName(SUBJECT, key));
  const known = hash === undefined ? undefined : readIfWhole(path);
  if (known) {
    await touch(path).catch(() => undefined);
    return known;
  }
  const { readContent } = await import('./read-content.ts');
  const content = await readContent(dir);
  // an edit in the meantime may be in what was read or not
  if (hash !== undefined && hash === (await hashOfFolder(dir))) await keep(content, folder, path);
  return content;
}

function readIfWhole(path: string): Content | undefined {
  try {
    return readSnapshot(path);
  } catch {
    return undefined;
  }
}

/** What cannot be kept is read again the next time. */
async function keep(content: Content, folder: string, path: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeSnapshot(content, halfOf(path));
    await finishHalf(path);
    await pruneKept(folder, [SUBJECT], KEPT);
  } catch {
    await rm(halfOf(path), { force: true }).catch(() => undefined);
  }
}

/** Names and bytes of all that a reader can see in a folder; undefined where they cannot all be known, as of a link. */
async function hashOfFolder(dir: string): Promise<string | undefined> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  if (paths.length === 0 || entries.some((entry) => entry.isSymbolicLink())) return undefined;
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return undefined;
    hash.update(`${path.slice(dir.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
