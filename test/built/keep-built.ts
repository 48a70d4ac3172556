import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/node/folders/files-below.ts';
import { hashTree } from './tree.ts';

/** What stands in the repository and can change no page: what is made, and what only people or other programs read. */
const changesNothing = new Set([
  ...['.git', '.cache', '.astro', '.undo', 'node_modules', 'dist', 'dist.zip', 'test-results'],
  ...['README.md', 'LICENSE', '.readme', '.ci', 'test'],
]);
/** Below `test`, beside the code that builds. */
const FIXTURES = 'test/fixtures';
/** Which versions are really installed, whatever the lock file says. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Hash of all that can change a built site: every file of the repository but those that cannot, files of its tests that
 * build, and what runs them.
 */
export async function hashOfInputs(repository: string, builders: readonly string[]): Promise<string> {
  const names = (await readdir(repository)).filter((name) => !changesNothing.has(name));
  const below = await Promise.all([...names, FIXTURES].map((name) => filesOf(repository, name)));
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const path of [...new Set([...below.flat(), ...builders, INSTALLED])].sort()) {
    if (!existsSync(join(repository, path))) continue;
    const bytes = await readFile(join(repository, path));
    hash.update(`${JSON.stringify(path)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

async function filesOf(repository: string, name: string): Promise<string[]> {
  const path = join(repository, name);
  if (!(await stat(path)).isDirectory()) return [name];
  return (await filesBelow(path)).map((file) => `${name}/${file}`);
}

type Building = {
  /** Of all that goes into the folders. */
  readonly inputs: string;
  readonly folders: readonly string[];
  /** Where it is written what the folders were built from. */
  readonly mark: string;
  readonly build: () => Promise<void>;
};

/**
 * Builds folders, unless they stand there as they were built from the same: not a byte more, less or other. What
 * fails to be built is built again by the next run.
 */
export async function keepBuilt({ inputs, folders, mark, build }: Building): Promise<'built' | 'kept'> {
  const asBuilt = async () =>
    JSON.stringify([inputs, await Promise.all(folders.map((folder) => hashTree(folder)))]);
  const known = existsSync(mark) && folders.every((folder) => existsSync(folder));
  if (known && (await readFile(mark, 'utf8')) === (await asBuilt())) return 'kept';
  await rm(mark, { force: true });
  await build();
  await mkdir(dirname(mark), { recursive: true });
  await writeFile(mark, await asBuilt());
  return 'built';
}
