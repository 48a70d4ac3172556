import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './artefacts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders and files whose change may change a finished material. Libraries stand in the lock file. */
const origins = [
  'src/core/domain',
  'src/core/drawing',
  'src/core/i18n',
  'src/core/materials',
  'src/core/pdf',
  'src/core/text',
  'src/node/make-material.ts',
  'src/node/png.ts',
  'src/node/raster.ts',
  'src/node/verify.ts',
  'src/node/fonts.ts',
  'package-lock.json',
];

/** Hash of the code that draws materials: another code, another hash. */
export async function readCodeVersion(): Promise<string> {
  const files = await Promise.all(origins.map((origin) => filesIn(origin)));
  const hashes = await Promise.all(
    files.flat().map(async (file) => `${file} ${sha256(await readFile(join(root, file)))}`),
  );
  return sha256(hashes.toSorted().join('\n'));
}

async function filesIn(origin: string): Promise<string[]> {
  if (/\.\w+$/.test(origin)) return [origin];
  const entries = await readdir(join(root, origin), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}
