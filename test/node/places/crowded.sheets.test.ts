import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { describeTable } from '../../../src/node/places/describe-table.ts';
import { CHECK_JOB } from '../../../src/node/places/check-elsewhere.ts';
import { screenTable } from '../../../src/node/places/screen-table.ts';
import { type Crew, hire } from '../../../src/node/threads/crew.ts';
import { workplace } from './workplace.ts';

/* So long that the order on which the sheet hangs has no room beside it. */
const address = '29 Phú Châu, phường Tam Phú, quận Thủ Đức, Thành phố Hồ Chí Minh';
const order = 'Under Official Letter 4199/BYT-VPB1, Ministry of Health';

/** A table of 200 hospitals; row 2 is the first. */
const table = (addresses: Readonly<Record<number, string>>) =>
  [
    'venue;name;address',
    ...Array.from({ length: 200 }, (_, at) => `hospital;Bệnh viện số ${at};${addresses[at + 2] ?? ''}`),
  ].join('\n');

async function screened(crew?: Crew) {
  const { dir } = await workplace();
  const placesFile = join(dir, 'noi.csv');
  await writeFile(placesFile, table({ 40: `${address} 1`, 150: `${address} 2`, 190: `${address} 3` }));
  const run = {
    ...{ placesFile, contentDir: 'content', formats: ['a4-poster', 'a4-landscape'], combine: false },
    ...{ language: 'en', siteUrl: 'https://loa.example' },
  };
  return screenTable(run, undefined, crew);
}

test('a list is told of how many places a sheet leaves out its order, and how to have it', async () => {
  const { screened: found } = await screened();
  expect(found.crowded).toMatchObject([
    { format: 'a4-poster', count: 3, row: '40', given: [{ column: 'address', lines: [order], others: [] }] },
  ]);
  const speech = { locale: 'en', say: staffMessages.en } as const;
  expect(describeTable({ ...found, leftOut: [], converted: [] }, speech)[0]).toBe(
    `a4-poster: the texts of 3 places leave no room for lines of the sheet, such as “${order}” → ` +
      `to have them, as in row 40: shorten "address" to about 52 characters`,
  );
});

test('other threads count the same', async () => {
  const crew = hire(2, [CHECK_JOB]);
  onTestFinished(() => crew.dismiss());
  const [{ screened: alone }, { screened: together }] = [await screened(), await screened(crew)];
  expect(together.crowded).toEqual(alone.crowded);
});
