import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ContentFiles } from '../../../src/node/content/files.ts';
import { readReleases } from '../../../src/node/content/release-files.ts';

const figures = [
  'area_level,area_code,area_name_vi,area_name_en,as_of,metric,value,unit,definition_note,source_id,confidence',
  'country,SM,Sông Mơ,Song Mo,2031-04-03,households,12500,people,,hill-news,stated',
  '',
].join('\n');
const revisions = [
  'id,release,version,type,headline_vi,headline_en,headline_zh,reason,added,changed,removed,until',
  '2031-04-03 scheduled-update,2031-04-03,1.0.0,scheduled-update,Một,One,一,,1,0,0,',
  '',
].join('\n');
const folder = 'figures/releases/2031-04-03';
const texts: Readonly<Record<string, string>> = {
  'figures/revisions.csv': revisions,
  [`${folder}/figures.csv`]: figures,
  [`${folder}/sha256sums.txt`]: `${createHash('sha256').update(figures).digest('hex')}  figures.csv\n`,
};
const files: ContentFiles = {
  read: async (path) => texts[path],
  bytes: async (path) => (texts[path] === undefined ? undefined : new TextEncoder().encode(texts[path])),
  list: async () => ['2031-04-03'],
  faults: [],
};

test('a release is read in the languages that it was published in, whatever the campaign speaks now', async () => {
  const { releases, faults } = await readReleases(files, ['vi', 'en', 'zh']);
  expect(faults).toEqual([]);
  expect(releases).toMatchObject([{ name: '2031-04-03', rows: [{ area_code: 'SM', value: 12500 }] }]);
});
