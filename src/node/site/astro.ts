import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runNode } from '../folders/process.ts';

type AstroRun = {
  /** What `writeSnapshot` wrote. */
  readonly snapshot: string;
  readonly materialsDir: string;
  /** Inside the repository: the pages made there import packages while they are rendered. */
  readonly outDir: string;
  /** A folder of this run's own: two builds at once never mix, and none meets the content of an earlier one. */
  readonly cacheDir: string;
  readonly siteUrl: string | undefined;
  readonly today: string;
  /** Called with how many pages and data files are there, as they come. */
  readonly progress?: ((done: number) => void) | undefined;
};

/** Before each file that it has made, Astro draws a branch. */
const BRANCH = '├─';

/** Renders all pages into `outDir`, in a process of its own that sees only what is given here. */
export async function renderPages(run: AstroRun): Promise<void> {
  const manifestPath = createRequire(import.meta.url).resolve('astro/package.json');
  const manifest: unknown = JSON.parse(await readFile(manifestPath, 'utf8'));
  const bin = join(dirname(manifestPath), (manifest as { bin: { astro: string } }).bin.astro);
  let done = 0;
  await runNode({
    args: [bin, 'build'],
    onPrinted(text) {
      const made = text.split(BRANCH).length - 1;
      done += made;
      if (made > 0) run.progress?.(done);
    },
    env: {
      CONTENT_SNAPSHOT: run.snapshot,
      MATERIALS_DIR: run.materialsDir,
      OUT_DIR: run.outDir,
      CACHE_DIR: run.cacheDir,
      SITE_URL: run.siteUrl,
      TODAY: run.today,
      TZ: 'UTC',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}
