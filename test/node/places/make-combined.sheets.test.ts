import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { filesIn, workplace } from './workplace.ts';

/** A workbook of canteens, of which the second is in a hidden row where asked. */
function workbook(names: readonly string[], hidesSecond = false): Uint8Array {
  const sheet = utils.aoa_to_sheet([['venue', 'name'], ...names.map((name) => ['canteen', name])]);
  if (hidesSecond) sheet['!rows'] = [{}, {}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Nơi');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const file = 'a4-poster.vi.pdf';

test('a workbook that is saved anew while its places are made is made anew by the next run', async () => {
  const [early, late] = [workbook(['Một']), workbook(['Hai'])];
  const { dir, outDir, run } = await workplace();
  const saveAnew = () => writeFileSync(join(dir, 'noi.xlsx'), late);
  await run(early, { combine: true, threads: 1, progress: saveAnew });
  const ofEarly = await filesIn(outDir);
  expect(await run(late, { combine: true, threads: 1 })).toMatchObject({ files: 1, kept: 0 });
  expect((await filesIn(outDir))[file]).not.toBe(ofEarly[file]);
});

test('a run that takes hidden rows along keeps nothing of one that left them out', async () => {
  const table = workbook(['Một', 'Hai', 'Ba'], true);
  const { outDir, run } = await workplace();
  expect(await run(table, { combine: true, threads: 1 })).toMatchObject({ places: 2, files: 1 });
  const whole = await workplace();
  const all = { combine: true, hidden: true, threads: 1 };
  expect(await whole.run(table, all)).toMatchObject({ places: 3, files: 1 });
  expect(await run(table, all)).toMatchObject({ places: 3, files: 1, kept: 0 });
  expect(await filesIn(outDir)).toEqual(await filesIn(whole.outDir));
});
