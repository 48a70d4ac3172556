import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findFigure } from '../../../src/core/domain/citations/figure-query.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { campaignDir, editedCampaign } from './edited-campaign.ts';

const figuresCsv = `${campaignDir}/figures/figures.csv`;
const newRow = [
  'country',
  'SM',
  'Sông Mơ',
  'Song Mo',
  '2031-04-30',
  'households',
  '13050',
  'people',
  'nói là "khoảng"; đếm tay',
  'hill-news',
  'stated',
];
const excelCell = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const headline = { area: 'SM', metric: 'households' };

test('a whole campaign is read, in order, with its scenes, notes and bodies', async () => {
  const content = await readContent(campaignDir);
  expect(content.venues.map(({ id }) => id)).toEqual(['swimming-pool', 'canteen']);
  expect(content.venues[0]?.scene).toContain('<svg');
  expect(content.guides.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual(['meter vi', 'meter en']);
  expect(content.sources.map(({ publishedNote }) => publishedNote)).toEqual([
    undefined,
    { vi: 'không in ngày', en: 'day not printed' },
  ]);
  expect(content.figures).toHaveLength(9);
  expect(content.figures[1]).toMatchObject({ area: 'SM', asOf: '2031-04-02T09:30', value: 12_400 });
  expect(content.figures[1]?.origin).toBe('figures/figures.csv:3');
  expect(Object.isFrozen(content.figures[1])).toBe(true);
});

test('figures cited in texts are filled in, each language in its own writing', async () => {
  const content = await readContent(campaignDir);
  expect(content.directives[0]?.summary.vi).toContain('đã có 12.400 hộ');
  expect(content.directives[0]?.summary.en).toContain('12,400 households');
  expect(content.guides[0]?.body).toContain('Đã có 34,1% dân số');
  expect(content.guides[1]?.body).toContain('34.1% of the town');
});

test('a changed figure reaches the texts that cite it', async () => {
  const dir = await editedCampaign({
    'figures/figures.csv': (text) => text.replace('households,12400', 'households,12500'),
  });
  expect((await readContent(dir)).directives[0]?.summary.vi).toContain('12.500');
});

test('the published content of this repository is valid', async () => {
  const content = await readContent('content');
  expect(content.figures.length).toBeGreaterThan(200);
  expect(content.areas.filter(({ level }) => level === 'province')).toHaveLength(63);
});

test('a row that Excel appended with semicolons to a comma file is read', async () => {
  const dir = await editedCampaign({
    'figures/figures.csv': (text) => `${text}${newRow.map(excelCell).join(';')}\r\n`,
  });
  const content = await readContent(dir);
  expect(content.figures).toHaveLength(10);
  expect(findFigure(content.figures, headline)).toMatchObject({
    found: { value: 13_050, note: 'nói là "khoảng"; đếm tay' },
  });
});

test('the whole file saved by Excel with BOM, semicolons, CRLF, d/m/yyyy and decimal commas is the same content', async () => {
  const before = await readContent(campaignDir);
  const { parse } = await import('csv-parse/sync');
  const rows: string[][] = parse(await readFile(figuresCsv, 'utf8'));
  const asExcel = rows.map((row, index) =>
    row.map((cell, column) => {
      if (index === 0) return cell;
      const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell);
      if (column === 4 && day) return `${Number(day[3])}/${Number(day[2])}/${day[1]}`;
      return column === 6 ? cell.replace('.', ',') : excelCell(cell);
    }),
  );
  const text = `\uFEFF${[...asExcel, Array(11).fill('')].map((row) => row.join(';')).join('\r\n')}\r\n`;
  const after = await readContent(await editedCampaign({ 'figures/figures.csv': () => text }));
  expect(after.figures).toEqual(before.figures);
});

test('a folder without venues, directives and guides is a campaign too', async () => {
  const dir = await editedCampaign({
    venues: () => undefined,
    papers: () => undefined,
    directives: () => undefined,
    guides: () => undefined,
  });
  const content = await readContent(dir);
  expect([content.venues, content.directives, content.guides]).toEqual([[], [], []]);
});
