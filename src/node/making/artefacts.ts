import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { materialRecord } from '../../core/catalogue/manifest.ts';
import { SHEET_ENDING } from '../../core/places/sheet-file.ts';
import { materialId } from '../../core/sheets/job.ts';
import { halfOf } from '../folders/maker.ts';
import { finishHalf, ifAbsent, lastOfEach, pruneKept, removeKept, touch } from './kept-things.ts';
import { type MadeFrom, madeFromSchema } from './made-from.ts';

const recordsSchema = z.array(materialRecord);
/** Which material a folder holds and what it was made from. */
const originSchema = z.strictObject({ material: z.string(), from: madeFromSchema });
const RECORDS = 'records.json';
const ORIGIN = 'made-from.json';

/** A finished file, its previews as in its record, and what the manifest says about them. */
export type MadeFile = {
  readonly bytes: Uint8Array;
  readonly previews: readonly Uint8Array[];
  readonly record: z.infer<typeof materialRecord>;
};

/** All that is made of a material. */
export type MadeMaterial = {
  readonly files: readonly MadeFile[];
  /** Laid out with its boxes empty, as `writeSheetFile` writes it. */
  readonly sheet: Uint8Array;
};

/** Name of a material's compiled sheet, beside its files. */
export const sheetFileOf = (material: string): string => `${material}.${SHEET_ENDING}`;

/** Finished materials on disk, each in a folder named by it and by the hash of all that it was made from. */
export type Artefacts = {
  /** Records of a material made before, or undefined. */
  readonly find: (key: string) => Promise<z.infer<typeof recordsSchema> | undefined>;
  readonly keep: (key: string, made: MadeMaterial, origin: z.infer<typeof originSchema>) => Promise<void>;
  /** What each material was made from when it was last used, by its id. */
  readonly lastOrigins: () => Promise<ReadonlyMap<string, MadeFrom>>;
  /** Copies a material's file, a preview of it or its compiled sheet to `path`. */
  readonly copy: (key: string, file: string, path: string) => Promise<void>;
  /** Removes all but the `count` of each of these materials that were used last. */
  readonly prune: (materials: readonly string[], count: number) => Promise<void>;
};

/** What a text says in JSON; nothing where it is none. */
function jsonIn(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a folder has every file of these records, each of its length, and what goes with them. */
async function areThere(folder: string, records: readonly MadeFile['record'][]): Promise<boolean> {
  const lengthOf = async (file: string) => (await stat(join(folder, file)).catch(ifAbsent))?.size ?? 0;
  const found = await Promise.all(
    records.map(async (record) => {
      const { file, bytes, previews = [] } = record;
      const others = [...previews.map((preview) => preview.file), sheetFileOf(materialId(record))];
      const lengths = await Promise.all(others.map(lengthOf));
      return (await lengthOf(file)) === bytes && lengths.every((length) => length > 0);
    }),
  );
  return found.every(Boolean);
}

/** Opens the store in `dir`, which is made when first needed. */
export function openArtefacts(dir: string): Artefacts {
  const folderOf = (key: string) => join(dir, key);
  return {
    async find(key) {
      const text = await readFile(join(folderOf(key), RECORDS), 'utf8').catch(ifAbsent);
      // after a power cut a file may be there without its bytes
      const { data } = recordsSchema.safeParse(jsonIn(text));
      if (!data || !(await areThere(folderOf(key), data))) return undefined;
      await touch(folderOf(key));
      return data;
    },
    async keep(key, { files, sheet }, origin) {
      const half = halfOf(folderOf(key));
      await rm(half, { recursive: true, force: true });
      for (const { bytes, previews, record } of files) {
        const path = join(half, record.file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
        for (const [at, preview] of (record.previews ?? []).entries())
          await writeFile(join(half, preview.file), previews[at] ?? '');
      }
      const sheetPath = join(half, sheetFileOf(origin.material));
      await mkdir(dirname(sheetPath), { recursive: true });
      await writeFile(sheetPath, sheet);
      await writeFile(join(half, RECORDS), JSON.stringify(files.map(({ record }) => record)));
      await writeFile(join(half, ORIGIN), JSON.stringify(origin));
      await removeKept(folderOf(key));
      await finishHalf(folderOf(key));
    },
    async lastOrigins() {
      const origins = new Map<string, MadeFrom>();
      const texts = await Promise.all(
        (await lastOfEach(dir)).map((name) => readFile(join(dir, name, ORIGIN), 'utf8').catch(ifAbsent)),
      );
      for (const text of texts) {
        const { data } = originSchema.safeParse(jsonIn(text));
        if (data) origins.set(data.material, data.from);
      }
      return origins;
    },
    copy: (key, file, path) => copyFile(join(folderOf(key), file), path),
    prune: (materials, count) => pruneKept(dir, materials, count),
  };
}
