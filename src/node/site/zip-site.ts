import { open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { archive as en } from '../../core/i18n/en/archive.ts';
import { archive as vi } from '../../core/i18n/vi/archive.ts';
import { zipStream } from '../../core/kits/zip-stream.ts';
import { MAKER } from '../folders/maker.ts';
import { localPage } from './local-page.ts';

/** In the archive, beside the page of instructions. */
const FOLDER = 'site';
/** What only a server on the internet has a use for. */
const forHosts = /^_|^(robots\.txt|sitemap\.xml)$|\.(br|gz)$/;
/** Archives of these sizes are read everywhere; beyond them not. */
const MAX_FILES = 65_535;
const MAX_BYTES = 2 ** 30;

/**
 * Writes a finished site into one archive that runs from a USB stick: pages open by a double click, their programs
 * with any static server. The same site gives the same bytes. Returns how many; throws where an archive cannot hold it.
 */
export async function zipSite(folder: string, archive: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !forHosts.test(file))
    .sort();
  if (files.length >= MAX_FILES) throw new Error(`${files.length} files are more than an archive can name.`);
  const half = `${archive}.${MAKER}`;
  const target = await open(half, 'w');
  let written = 0;
  try {
    const pieces: Uint8Array[] = [];
    const zip = zipStream((bytes) => pieces.push(bytes));
    const flush = async () => {
      for (const bytes of pieces.splice(0)) {
        written += bytes.length;
        if (written > MAX_BYTES) throw new Error(`More than ${MAX_BYTES} bytes are too many for an archive.`);
        await target.write(bytes);
      }
    };
    const readme = [...vi.readme(FOLDER), '', ...en.readme(FOLDER), ''].join('\r\n');
    zip.add('README.txt', new TextEncoder().encode(`\ufeff${readme}`));
    for (const file of files) {
      const bytes = new Uint8Array(await readFile(join(folder, file)));
      const text = file.endsWith('.html') ? localPage(new TextDecoder().decode(bytes), file) : undefined;
      zip.add(`${FOLDER}/${file}`, text === undefined ? bytes : new TextEncoder().encode(text));
      await flush();
    }
    zip.end();
    await flush();
  } finally {
    await target.close();
  }
  await rename(half, archive);
  return written;
}
