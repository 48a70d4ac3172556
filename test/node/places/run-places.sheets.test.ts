import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { type PlacesArguments, runPlaces } from '../../../src/node/places/run-places.ts';
import { workplace } from './workplace.ts';

/** What the command says of a table, its sheets being in `outDir`. */
async function command(table: string, more: Partial<PlacesArguments>, locale: 'vi' | 'en' = 'vi') {
  const { dir, outDir } = await workplace();
  const places = join(dir, 'noi.csv');
  await writeFile(places, table);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const switches = { combine: false, pack: false, png: false, hidden: false, convert: false, mono: false };
  const given: PlacesArguments = {
    places,
    to: outDir,
    content: 'content',
    threads: '1',
    ...switches,
    ...more,
  };
  await runPlaces(given, { locale, say: staffMessages[locale] });
  return { outDir, said: log.mock.calls.join('\n') };
}

const table = 'venue,name,copies\nhospital,Chợ Rẫy,1200\nhospital,Thủ Đức,\n';

test('says how many copies are printed in all, and of each format where there are several', async () => {
  expect((await command(table, {})).said).toMatch(/^Tổng số bản in: 1\.201$/m);
  const two = await command(table, { format: ['a4-poster', 'a5-leaflet'] });
  expect(two.said).toMatch(/^Tổng số bản in: 2\.402, mỗi khổ 1\.201$/m);
  const english = await command(table, { format: ['a4-poster', 'a5-leaflet'] }, 'en');
  expect(english.said).toMatch(/^Copies in all: 2,402, 1,201 of each format$/m);
});

test('takes for photocopying the sheet that is drawn for it, as the designer’s page does; one in colour only is refused', async () => {
  const { outDir } = await command(table, { mono: true, format: ['a4-poster', 'a4-mono', 'a5-leaflet'] });
  expect((await readdir(join(outDir, 'hospital'))).toSorted()).toEqual(['a4-mono.vi', 'a5-leaflet.vi']);
  const asked = await command(table, { format: ['a4-mono'] });
  const file = 'hospital/a4-mono.vi/cho-ray.pdf';
  expect((await readFile(join(outDir, file))).equals(await readFile(join(asked.outDir, file)))).toBe(true);
  await expect(command(table, { mono: true, format: ['roll-up'] })).rejects.toThrow(
    /^--mono: "roll-up" comes in colour only, .*use one of: (?!.*roll-up)/m,
  );
});
