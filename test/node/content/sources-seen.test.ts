import { expect, test } from 'vitest';
import { figureCells } from '../../../src/components/coverage/figure-cells.ts';
import { titleIn } from '../../../src/core/domain/citations/source-names.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { editedCampaign, faultsOf, placesOf } from './edited-campaign.ts';

const seen = (rows: string) => ({
  'figures/sources-seen.csv': () => `source_id,seen,archived,not_linked\n${rows}\n`,
});

test('a source that is a copy elsewhere is named beside its numbers and not linked', async () => {
  const { figures, sources } = await readContent(
    await editedCampaign(seen('town-board,2031-04-02,https://archive.example/a,copy')),
  );
  const figure = figures.find(({ source }) => source === 'town-board');
  if (!figure) throw new Error('no figure');
  const source = sources.find(({ source_id }) => source_id === 'town-board');
  expect(source?.url).toMatch(/^https:/);
  expect(source?.seen).toMatchObject({ seen: '2031-04-02', archived: 'https://archive.example/a' });
  expect(figureCells(figure, { locale: 'vi', sources }).source.url).toBe('');
});

test('what is seen of no source, on no day or at no address is told by its cell', async () => {
  const faults = await faultsOf(seen('town-board,2/4/2031,,\nhill-news,,archive,\nnobody,,,'));
  expect(placesOf(faults)).toEqual([
    'figures/sources-seen.csv | B2 (seen) | 2/4/2031',
    'figures/sources-seen.csv | C3 (archived) | archive',
  ]);
  expect(placesOf(await faultsOf(seen('nobody,,,')))).toEqual([
    'figures/sources-seen.csv | A2 (source_id) | nobody',
  ]);
});

test('a title with a remark of ours is read in the language of the page', async () => {
  const { sources } = await readContent('content');
  const source = sources.find(({ source_id }) => source_id === 'daknong-tv');
  if (!source) throw new Error('no source');
  expect(titleIn(source, 'vi')).toMatch(/\(tiêu đề đọc từ địa chỉ trang\)$/);
  expect(titleIn(source, 'en')).toMatch(/\(title read from the address\)$/);
});
