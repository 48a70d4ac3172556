import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makePlaces } from '../../../src/node/places/make-places.ts';
import type { PlacesRun } from '../../../src/node/places/places-run.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';

/** The longer side of a place's picture: a twelfth of the pixels that print needs, for all that is not about them. */
const PICTURE_PX = 1000;

/** A folder of a test's own, and runs of its tables into `outDir`. */
export async function workplace() {
  const dir = await mkdtemp(join(tmpdir(), 'loa-places-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const outDir = join(dir, 'out');
  const run = async (table: string | Uint8Array, more: Partial<PlacesRun> = {}) => {
    const placesFile = join(dir, typeof table === 'string' ? 'noi.csv' : 'noi.xlsx');
    await writeFile(placesFile, table);
    return makePlaces({
      placesFile,
      outDir,
      contentDir: campaignDir,
      formats: ['a4-poster'],
      combine: false,
      registry: plainFormats({}, undefined, PICTURE_PX),
      ...more,
    });
  };
  return { dir, outDir, run };
}

/** Every file below a folder with the hash of its bytes. */
export async function filesIn(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(async (file) => {
    return [file.slice(dir.length + 1), sha256(await readFile(file))] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
