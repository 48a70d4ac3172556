import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbandoned, MAKER } from './maker.ts';

let opened = 0;

/**
 * A new empty folder in `cache` for one build's half-finished things; those of builds that were stopped are
 * removed. Its name says whose it is, so that builds at the same time never meet.
 */
export async function openWorkFolder(cache: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const maker = /^build-(.+)-\d+$/.exec(name)?.[1];
    // what a stopped build had started may take a moment to end
    if (maker && (await isAbandoned(join(cache, name), maker)))
      await rm(join(cache, name), { recursive: true, force: true, maxRetries: 5 });
  }
  opened += 1;
  const folder = join(cache, `build-${MAKER}-${opened}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}
