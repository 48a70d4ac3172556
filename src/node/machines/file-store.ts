import { randomUUID } from 'node:crypto';
import {
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../folders/sync-folder.ts';
import { type Listed, type Store, StoreError, type Tail } from './store.ts';

/** What is being written; a name of its own for each, on whatever machine. */
const HALF = '.half-';
/** A half file so old was left by a machine that has died. */
const OLD_MS = 24 * 60 * 60 * 1000;

/** A folder that all machines share: a disk of one machine, or a network's. */
export async function openFileStore(root: string): Promise<Store> {
  try {
    await mkdir(join(root, 'runs'), { recursive: true });
    await removeHalves(root);
  } catch (error) {
    throw failed(error);
  }
  const pathOf = (name: string) => join(root, name);
  const publish = async (name: string, write: (half: string) => Promise<unknown>) => {
    const half = join(root, `${HALF}${randomUUID()}`);
    try {
      await write(half);
      const file = await open(half, 'r+');
      await file.datasync().finally(() => file.close());
      await rename(half, pathOf(name));
      await syncFolder(dirname(pathOf(name)));
    } catch (error) {
      await rm(half, { force: true }).catch(() => undefined);
      throw failed(error);
    }
  };
  return {
    address: `file://${root}`,
    isChecking: false,
    get: (name) => readFile(pathOf(name)).catch(absent),
    tail: (name, bytes) => readTail(pathOf(name), bytes).catch(absent),
    has: (name) =>
      stat(pathOf(name)).then(
        () => true,
        (error: unknown) => absent(error) ?? false,
      ),
    async put(name, bytes) {
      await publish(name, async (half) => {
        const file = await open(half, 'wx');
        await writeWhole(file, bytes).finally(() => file.close());
      });
    },
    putFile: (name, path) => publish(name, (half) => copyFile(path, half)),
    remove: (name) =>
      rm(pathOf(name), { force: true }).catch((error: unknown) => {
        throw failed(error);
      }),
    list: (prefix) => listed(root, prefix),
    close: () => undefined,
  };
}

/** In as few pieces as the system takes: in Node's own, which are small, it costs twice the time of the processor. */
async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
}

async function readTail(path: string, length: number): Promise<Tail> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const wanted = Math.min(size, length);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, size - wanted);
    return { bytes: buffer.subarray(0, bytesRead), size };
  } finally {
    await file.close();
  }
}

async function* listed(root: string, prefix: string): AsyncGenerator<Listed> {
  const folder = prefix.includes('/') ? dirname(`${prefix}.`) : '.';
  const names = await readdir(join(root, folder)).catch((error: unknown) => {
    throw failed(error);
  });
  for (const name of names) {
    const full = folder === '.' ? name : `${folder}/${name}`;
    if (!full.startsWith(prefix) || name.startsWith(HALF)) continue;
    const found = await stat(join(root, full)).catch(absent);
    if (found?.isFile()) yield { name: full, bytes: found.size, modified: found.mtime };
  }
}

async function removeHalves(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(HALF)) continue;
    const path = join(root, name);
    const found = await stat(path).catch(absent);
    if (found && Date.now() - found.mtimeMs > OLD_MS) await rm(path, { force: true });
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw failed(error);
}

const failed = (error: unknown): StoreError =>
  error instanceof StoreError
    ? error
    : new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
