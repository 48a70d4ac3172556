import { parseArgs } from 'node:util';
import { buildMaterials } from '../src/node/materials.ts';

const help = `npm run materials -- [options]

Draws every material of the campaign (venue × format × language) as SVG, PNG and PDF, reads each code back and
writes manifest.json. Nothing in the folder changes unless all of it can be made.

  --only <glob>       only these; the others stay as they are. A venue, a material or a file, e.g.
                      hospital   'hospital/a4-*'   '*/slide-1080p.en'   hospital/a4-poster.vi.pdf
  --out <folder>      where to write them (default: dist/materials)
  --content <folder>  what to say (default: content)
  --help              this text

SITE_URL  where the site will stand, e.g. https://loa.example: codes lead there; unset, to the official download page
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: 'dist/materials' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else await build().catch(report);

async function build(): Promise<void> {
  const start = performance.now();
  const { made, reused, files, bytes } = await buildMaterials({
    contentDir: values.content,
    outDir: values.out,
    siteUrl: process.env['SITE_URL'] || undefined,
    only: values.only,
    progress: showProgress,
  });
  const seconds = (performance.now() - start) / 1000;
  clearProgress();
  console.log(
    `${values.out}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB; ${made} materials made, ${reused} reused; ` +
      `${seconds.toFixed(1)} s`,
  );
}

/** One line that is written over on a screen; every line in a log. */
function showProgress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
  else console.log(line);
}

function clearProgress(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
}

/** What an editor can mend needs no stack. */
function report(error: unknown): void {
  clearProgress();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
