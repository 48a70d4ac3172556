import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { archive as en } from '../../core/i18n/en/archive.ts';
import { archive as vi } from '../../core/i18n/vi/archive.ts';
import { zipStream } from '../../core/kits/zip-stream.ts';
import { tell } from '../commands/tell.ts';
import { filesBelow } from '../folders/files-below.ts';
import { halfOf } from '../folders/maker.ts';
import { localPage } from './local-page.ts';

/** In the archive, beside the page of instructions. */
const FOLDER = 'site';
const README = 'README.txt';
/** What only a server on the internet has a use for; programs and styles are in a folder, `_astro/`. */
const forHosts = /^_[^/]*$|^(robots\.txt|sitemap\.xml)$|\.(br|gz)$/;
/** Archives of these sizes are read everywhere; beyond them not. */
const MAX_FILES = 65_535;
const MAX_BYTES = 2 ** 30;

/** Refuses a file that stands where the archive would and is not an earlier one of a site. Asked before anything is built. */
export async function requireOwnArchive(archive: string): Promise<void> {
  const bytes = await readFile(archive).catch(() => undefined);
  if (bytes === undefined) return;
  // its first file, and the list of all of them at its end
  const isOurs = bytes.indexOf(README) === 30 && bytes.lastIndexOf(`${FOLDER}/index.html`) > 30;
  if (!isOurs) throw tell(({ folders }) => folders.isTheirs(archive, '--out'));
}

/**
 * Writes a finished site into one archive that runs from a USB stick: pages open by a double click, their programs
 * with any static server. The same site gives the same bytes. Returns how many; throws where an archive cannot hold it.
 */
export async function zipSite(folder: string, archive: string): Promise<number> {
  const files = (await filesBelow(folder)).filter((file) => !forHosts.test(file));
  if (files.length >= MAX_FILES) throw new Error(`${files.length} files are more than an archive can name.`);
  const half = halfOf(archive);
  try {
    const bytes = await writeArchive(folder, files, half);
    await rename(half, archive);
    return bytes;
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

async function writeArchive(folder: string, files: readonly string[], path: string): Promise<number> {
  const target = await open(path, 'w');
  let written = 0;
  try {
    const pieces: Uint8Array[] = [];
    const zip = zipStream((bytes) => pieces.push(bytes));
    const flush = async () => {
      for (const bytes of pieces.splice(0)) {
        written += bytes.length;
        if (written > MAX_BYTES) throw new Error(`More than ${MAX_BYTES} bytes are too many for an archive.`);
        // to the last byte: a single write may stop half way where a disk is full
        await target.writeFile(bytes);
      }
    };
    const readme = [...vi.readme(FOLDER), '', ...en.readme(FOLDER), ''].join('\r\n');
    zip.add(README, new TextEncoder().encode(`\ufeff${readme}`));
    for (const file of files) {
      const bytes = new Uint8Array(await readFile(join(folder, file)));
      const text = file.endsWith('.html') ? localPage(new TextDecoder().decode(bytes), file) : undefined;
      zip.add(`${FOLDER}/${file}`, text === undefined ? bytes : new TextEncoder().encode(text));
      await flush();
    }
    zip.end();
    await flush();
    return written;
  } finally {
    await target.close();
  }
}
