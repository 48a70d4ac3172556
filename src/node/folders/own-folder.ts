import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOL } from '../../core/catalogue/tool.ts';
import { tell } from '../commands/tell.ts';
import { realPlace } from './links.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const sourceFolders = ['.git', 'content', 'node_modules', 'public', 'scripts', 'src', 'test'];

/** So begin names of what a run notes for itself, such as its lock: all that one has left that was stopped early. */
const NOTES = `.${TOOL}`;

type Owner = {
  /** What the folder is made from, which it must not take the place of. */
  readonly contentDir: string;
  readonly campaign: string;
  /** The file, relative to the folder, in which what makes it says that it did and for which campaign. */
  readonly mark: string;
  /** Whether what an earlier version left as that file is ours too, although it names no tool. */
  readonly isEarlier?: (mark: object, campaign: string) => boolean;
};

/** A folder of materials is known by their manifest, and a site by that of its materials. */
export const isEarlierManifest = (mark: object, campaign: string): boolean =>
  'campaign' in mark && mark.campaign === campaign && 'materials' in mark && Array.isArray(mark.materials);

/**
 * Refuses an `--out` that may hold what is somebody's: it must be missing, empty, or made by the same command for the
 * same campaign. What lies in the repository's `.cache` can all be made again. Every command asks this before it
 * writes or removes anything.
 */
export async function requireOwnFolder(dir: string, owner: Owner): Promise<void> {
  const place = await realPlace(dir);
  await refusePrecious(dir, place, owner.contentDir);
  const here = await stat(place).catch(() => undefined);
  if (!here) return;
  if (!here.isDirectory()) throw tell(({ folders }) => folders.isFile(dir));
  const cache = await realPlace(join(repository, '.cache'));
  if (place !== cache && isWithin(place, cache)) return;
  const isEmpty = (await readdir(place)).every((name) => name.startsWith(NOTES));
  if (isEmpty || (await isMarked(join(place, owner.mark), owner))) return;
  throw tell(({ folders }) => folders.notOurs(dir, owner.campaign));
}

async function refusePrecious(dir: string, place: string, contentDir: string): Promise<void> {
  const home = await realPlace(homedir());
  if (place === dirname(place) || isWithin(home, place)) throw tell(({ folders }) => folders.isHome(dir));
  if (isWithin(await realPlace(repository), place)) throw tell(({ folders }) => folders.isRepository(dir));
  for (const source of [contentDir, ...sourceFolders.map((name) => join(repository, name))]) {
    const precious = await realPlace(source);
    if (isWithin(place, precious) || isWithin(precious, place))
      throw tell(({ folders }) => folders.isSource(dir, relative('.', source) || source));
  }
}

/** Whether `path` is `folder` or below it. */
const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

async function isMarked(path: string, { campaign, isEarlier = () => false }: Owner): Promise<boolean> {
  try {
    const mark: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof mark !== 'object' || mark === null) return false;
    if ('tool' in mark) return mark.tool === TOOL && 'campaign' in mark && mark.campaign === campaign;
    return isEarlier(mark, campaign);
  } catch {
    return false;
  }
}
