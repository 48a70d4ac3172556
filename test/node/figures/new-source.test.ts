import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewSource } from '../../../src/core/figures/sources/new-source.ts';
import { undoFigures } from '../../../src/node/figures/figures-folder.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { editedCampaign } from '../content/edited-campaign.ts';
import { hashOf, publishAll, stage } from './figures-desk.ts';

const source: NewSource = {
  ...{ source_id: 'ubnd-xa-20310403', publisher: 'UBND xã, tổ 2', title: 'Báo cáo', url: '' },
  ...{ published: '2031-04-03', language: 'vi', kind: 'government', seen: '2031-04-03' },
};
const brought = { source: source.source_id, sources: [source] };
const lists = (dir: string) =>
  Promise.all(
    ['sources.csv', 'sources-seen.csv'].map((name) => readFile(join(dir, 'figures', name), 'utf8')),
  );

test('a figure of a source that nobody listed is published with it, and taken back with it', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await stage(dir, 12_500, brought);
  const before = await hashOf(dir);
  expect(await publishAll(dir)).toMatchObject({ version: '1.1.0' });
  const [sources, seen] = await lists(dir);
  expect(sources?.split(/\r?\n/).at(-2)).toBe(
    'ubnd-xa-20310403,"UBND xã, tổ 2",Báo cáo,,2031-04-03,vi,government',
  );
  expect(seen?.split(/\r?\n/).at(-2)).toBe('ubnd-xa-20310403,2031-04-03,,');
  const { figures, sources: known } = await readContent(dir);
  expect(figures.at(-1)).toMatchObject({ value: 12_500, source: source.source_id });
  expect(known.at(-1)).toMatchObject({ publisher: 'UBND xã, tổ 2', seen: { seen: '2031-04-03' } });
  expect(await undoFigures(dir)).toBe(true);
  expect(await hashOf(dir)).toBe(before);
});

test('a list of when sources were seen is begun where there is none, and gone again when that is undone', async () => {
  const dir = await editedCampaign({});
  await rm(join(dir, 'figures/sources-seen.csv'), { force: true });
  await publishAll(dir);
  await stage(dir, 12_500, brought);
  const before = await hashOf(dir);
  await publishAll(dir);
  expect((await lists(dir))[1]).toBe('source_id,seen,archived,not_linked\nubnd-xa-20310403,2031-04-03,,\n');
  await undoFigures(dir);
  expect(await hashOf(dir)).toBe(before);
});
