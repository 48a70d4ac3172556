import { setTimeout as wait } from 'node:timers/promises';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileMaterials } from '../../../src/core/places/compile-materials.ts';
import type { CheckElsewhere } from '../../../src/core/places/text-checks.ts';
import { PlacesError } from '../../../src/core/tables/places/places-error.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { CHECK_JOB, checkElsewhere } from '../../../src/node/places/check-elsewhere.ts';
import { open as openChecks } from '../../../src/node/places/check-job.ts';
import { screenTable } from '../../../src/node/places/screen-table.ts';
import { compileSheetPng } from '../../../src/node/raster/fill-png.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { type Crew, hire } from '../../../src/node/threads/crew.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';
import { readOnce } from '../../read-once.ts';
import { workplace } from './workplace.ts';

const tooLong = 'Nhà ăn của khu nhà ở công nhân phía nam kênh, lối vào từ đường số 12, cạnh trạm bơm';

/** A table of 200 places, of which some cannot be shown; row 2 is the first. */
const table = (faulty: Readonly<Record<number, string>>) =>
  [
    'venue;name',
    ...Array.from({ length: 200 }, (_, at) => `canteen;${faulty[at + 2] ?? `Nhà ăn ${at}`}`),
  ].join('\n');

/** Does every job in this thread, those that are asked later sooner. */
function lateCrew(): Crew {
  let [asked, work]: [number, ReturnType<typeof openChecks> | undefined] = [0, undefined];
  return {
    threads: 2,
    inOrder: () => Promise.reject(new Error('Nothing is made.')),
    async helpers({ setup }) {
      work = openChecks(setup as Parameters<typeof openChecks>[0]);
      const give = async (job: unknown) => (await work)?.(job as never) as never;
      return {
        tell: (job) => void give(job),
        ask(job) {
          asked += 1;
          return asked === 2 ? undefined : wait(200 / asked).then(() => give(job));
        },
      };
    },
    dismiss: () => Promise.resolve(),
  };
}

test('faults are told in the order of the table, whoever finds them and when', async () => {
  const { dir } = await workplace();
  const placesFile = join(dir, 'noi.csv');
  const [early, middle, late] = [5, 100, 200];
  await writeFile(
    placesFile,
    table({ [early]: tooLong, 66: 'Nhà ăn 1', [middle]: 'Nhà ăn 食堂', [late]: `${tooLong} 2` }),
  );
  const run = {
    ...{ placesFile, contentDir: campaignDir, formats: ['a4-poster'], combine: false },
    registry: plainFormats(),
  };
  const told = async (crew?: Crew) => {
    const error: unknown = await screenTable(run, undefined, crew).catch((reason: unknown) => reason);
    if (!(error instanceof PlacesError)) throw error;
    return error.faults;
  };
  const faults = await told(lateCrew());
  expect(faults.map(({ where }) => where)).toEqual([
    `B${early} (name)`,
    'B66 (name)',
    `B${middle} (name)`,
    `B${late} (name)`,
  ]);
  expect(faults).toEqual(await told());
});

test('a thread finds what sheets cannot show of a place', async () => {
  const content = await readOnce(campaignDir);
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const tools = { fonts, shaper, palette: content.campaign.palette, compileSheetPng };
  const materials = compileMaterials({ content, formats: plainFormats() }, tools);
  const own = [await materials.load({ venue: 'canteen', language: 'vi' }, 'a4-poster')];
  const crew = hire(1, [CHECK_JOB]);
  onTestFinished(() => crew.dismiss());
  const elsewhere = await checkElsewhere(crew, fonts);
  const place = (name: string) => ({
    ...{ row: 2, tab: '', venue: 'canteen', language: 'vi' as const, copies: 1, district: '' },
    ...{ name, address: '', office: '', hotline: '', note: '' },
  });
  const checks: Parameters<CheckElsewhere>[0] = ['Nhà ăn', tooLong, 'Nhà ăn 食堂'].map((name) => ({
    place: place(name),
    materials: own,
  }));
  let found = elsewhere(checks);
  while (!found) {
    await wait(50);
    found = elsewhere(checks);
  }
  expect(await found).toEqual([
    { problems: [], crowded: [] },
    {
      problems: [{ column: 'name', tooLongPercent: expect.any(Number), format: 'a4-poster' }],
      crowded: [],
    },
    { problems: [{ column: 'name', letters: ['食', '堂'] }], crowded: [] },
  ]);
});
