import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { campaignDir } from '../content/edited-campaign.ts';

/** Enough that a run is still busy when it is killed half-way, as slow as the machine may be to do it. */
const COUNT = 1500;

/** The program that staff start, in a process of its own. */
function start(placesFile: string, outDir: string, more: readonly string[]) {
  const program = ['scripts/build-materials.ts', '--places', placesFile, '--out', outDir];
  const args = [
    '--import',
    './src/node/run-typescript.mjs',
    ...program,
    '--content',
    campaignDir,
    '--lang',
    'en',
    ...more,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += String(piece)));
  const ended = once(child, 'exit').then(() => output);
  return { child, ended };
}

/** Every file below a folder with the hash of its bytes. */
async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const lines: string[] = [];
  for (const file of files.toSorted()) {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    lines.push(`${file.slice(dir.length + 1)} ${hash}`);
  }
  return lines;
}

/** 0 for a file that is not there, or that is renamed while it is looked at. */
const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The folder of a run's own where its files grow, by a name that every run can be told. */
const unfinished = '.loa-places.part';

function haveGrown(dir: string, sizes: Readonly<Record<string, number>>): boolean {
  return Object.entries(sizes).every(([file, bytes]) => {
    const own = existsSync(dir) && readdirSync(dir).find((name) => name.startsWith(`${unfinished}-`));
    return sizeOf(join(dir, file.replace(unfinished, own || unfinished))) >= bytes;
  });
}

const growing = 'places.csv.part';

/** Each run is killed when all these files have so many bytes. */
test.each([
  {
    kind: 'a PDF each',
    more: [],
    kills: [{ [growing]: 1 }, { [growing]: 35_000 }, { [growing]: 80_000 }],
  },
  {
    kind: 'one PDF a language',
    more: ['--combine'],
    kills: [
      { [`${unfinished}/a4-poster.en`]: 800_000 },
      { 'a4-poster.en.pdf': 1, [`${unfinished}/a4-poster.vi`]: 400_000 },
    ],
  },
])(
  'a run that is killed goes on where it was and ends with the same bytes ($kind)',
  async ({ more, kills }) => {
    const dir = await mkdtemp(join(tmpdir(), 'loa-resume-'));
    try {
      const table = join(dir, 'places.csv');
      const rows = Array.from({ length: COUNT }, (_, index) => {
        return `canteen;Nhà ăn ${index % 7 === 0 ? 'chung' : index};Lô ${index};${index % 2 ? 'vi' : 'en'}`;
      });
      await writeFile(table, ['venue;name;address;language', ...rows].join('\n'));
      const [whole, stopped] = [join(dir, 'whole'), join(dir, 'stopped')];
      await start(table, whole, more).ended;

      for (const sizes of kills) {
        const { child, ended } = start(table, stopped, more);
        while (!haveGrown(stopped, sizes) && child.exitCode === null) await wait(2);
        child.kill('SIGKILL');
        await ended;
        expect(existsSync(join(stopped, 'places.csv'))).toBe(false);
      }
      const output = await start(table, stopped, more).ended;
      expect(output).toMatch(/(\d+) of them already there/);
      expect(await filesIn(stopped)).toEqual(await filesIn(whole));
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  },
  // five runs of the whole program, also on a busy machine
  600_000,
);
