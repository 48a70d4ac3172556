import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentError } from '../../../src/core/domain/fault.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { campaignInThreeLanguages, readThreeLanguages } from '../../three-languages.ts';
import { faultsOf, placesOf } from './edited-campaign.ts';

/** Faults of the campaign in three languages after a file was edited. */
async function afterEdit(file: string, edit: (text: string) => string) {
  const dir = await campaignInThreeLanguages();
  onTestFinished(() => rm(dir, { recursive: true }));
  const text = await readFile(join(dir, file), 'utf8');
  expect(edit(text)).not.toBe(text);
  await writeFile(join(dir, file), edit(text));
  return readContent(dir).then(
    () => [],
    (error: unknown) => (error instanceof ContentError ? error.faults : Promise.reject(error)),
  );
}

test('a campaign speaks the languages that it names, and its places have names in each', async () => {
  const { campaign, venues, areas, figures, guides } = await readThreeLanguages();
  expect(campaign.languages).toEqual(['vi', 'en', 'zh']);
  expect(venues.map(({ name }) => name.zh)).toEqual(['游泳池', '食堂']);
  expect(areas[0]).toMatchObject({ name_vi: 'Bến Mơ', name_zh: '梦津' });
  expect(figures[0]?.areaName).toEqual({ vi: 'Sông Mơ', en: 'Song Mo', zh: '梦河' });
  expect(guides.map(({ locale }) => locale)).toEqual(['vi', 'en', 'zh']);
});

test('a text that lacks one of them is a fault at its place', async () => {
  const faults = await afterEdit('venues/canteen/venue.yaml', (text) => text.replace(/ +zh: 食堂\n/, ''));
  expect(faults.map(({ file, rule }) => [file, rule.en])).toContainEqual([
    'venues/canteen/venue.yaml',
    '"zh" is missing',
  ]);
});

test('a text in a language that the campaign does not speak is one, too', async () => {
  const faults = await faultsOf({
    'venues/canteen/venue.yaml': (text) => text.replace('en: Canteen }', 'en: Canteen, zh: 食堂 }'),
  });
  expect(placesOf(faults)).toContain('venues/canteen/venue.yaml | name.zh, line 4 | 食堂');
  expect(faults.map(({ fix }) => fix.en)).toContain(
    'remove this line, or add zh to languages in campaign.yaml, which has vi, en',
  );
});

test('a campaign begins with the language of the home page and names each once', async () => {
  const said = async (languages: string) => {
    const faults = await faultsOf({
      'campaign.yaml': (text) => text.replace('languages: [vi, en]', `languages: ${languages}`),
    });
    return faults.filter(({ file }) => file === 'campaign.yaml').map(({ rule }) => rule.en);
  };
  expect(await said('[en, vi]')).toContain('must begin with vi, the language of the home page');
  expect(await said('[vi, vi]')).toContain('must name each language once');
});

test('Chinese words of obligation are refused where the document only recommends', async () => {
  const pool = 'venues/swimming-pool/venue.yaml';
  const faults = await afterEdit(pool, (text) => text.replace('扫码并打开Giọt。', '必须打开Giọt。'));
  expect(faults.map(({ file, value }) => [file, value])).toEqual([[pool, '必须']]);
  expect(await afterEdit(pool, (text) => text.replace('扫码并打开Giọt。', '不必须打开Giọt。'))).toEqual([]);
});
