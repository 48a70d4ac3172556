import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { materialRecord } from '../core/materials/manifest.ts';

const recordsSchema = z.array(materialRecord);
const RECORDS = 'records.json';

/** A finished file and what the manifest says about it. */
export type MadeFile = { readonly bytes: Uint8Array; readonly record: z.infer<typeof materialRecord> };

/** Finished materials on disk, each in a folder named by the hash of all that it was made from. */
export type Artefacts = {
  /** Records of a material made before, or undefined. */
  readonly find: (key: string) => Promise<z.infer<typeof recordsSchema> | undefined>;
  readonly keep: (key: string, files: readonly MadeFile[]) => Promise<void>;
  /** Copies the file of a record to `path`. */
  readonly copy: (key: string, file: string, path: string) => Promise<void>;
  /** Removes all but the `count` that were used last. */
  readonly prune: (count: number) => Promise<void>;
};

/** Hash of things that JSON can say. */
export const keyOf = (parts: unknown): string => sha256(JSON.stringify(parts));

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Opens the store in `dir`, which is made when first needed. */
export function openArtefacts(dir: string): Artefacts {
  const folderOf = (key: string) => join(dir, key);
  return {
    async find(key) {
      const text = await readFile(join(folderOf(key), RECORDS), 'utf8').catch(ifAbsent);
      if (text === undefined) return undefined;
      const now = new Date();
      await utimes(folderOf(key), now, now);
      return recordsSchema.parse(JSON.parse(text));
    },
    async keep(key, files) {
      const half = `${folderOf(key)}.half-${process.pid}`;
      await rm(half, { recursive: true, force: true });
      for (const { bytes, record } of files) {
        const path = join(half, record.file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      }
      await writeFile(join(half, RECORDS), JSON.stringify(files.map(({ record }) => record)));
      await rm(folderOf(key), { recursive: true, force: true });
      await rename(half, folderOf(key));
    },
    copy: (key, file, path) => cp(join(folderOf(key), file), path),
    async prune(count) {
      const names = await readdir(dir).catch(ifAbsent);
      const used = await Promise.all(
        (names ?? []).map(async (name) => ({ name, at: (await stat(join(dir, name))).mtimeMs })),
      );
      const old = used.toSorted((a, b) => b.at - a.at).slice(count);
      for (const { name } of old) await rm(join(dir, name), { recursive: true, force: true });
    },
  };
}

function ifAbsent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
