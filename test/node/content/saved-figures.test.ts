import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/node/content/read-content.ts';
import { campaignDir, editedCampaign } from './edited-campaign.ts';

const figuresCsv = `${campaignDir}/figures/figures.csv`;
const DATE = 4;

/** `figures.csv` as a program saves it that shows dates its own way. */
async function saved(
  date: (text: string) => string,
  cell: (text: string, column: number) => string,
  comma = ',',
) {
  const rows: string[][] = parse(await readFile(figuresCsv, 'utf8'));
  const lines = rows.map((row, index) =>
    row.map((text, column) => cell(index > 0 && column === DATE ? date(text) : text, column)).join(comma),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
const whenNeeded = (text: string) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const american = (text: string) =>
  text
    .replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => `${Number(month)}/${Number(day)}/${year}`)
    .replace(
      /^(\d\d)(\d\d)-(\d\d)$/,
      (_, __, year, month) => `${['Jan', 'Feb', 'Mar', 'Apr'][Number(month) - 1]}-${year}`,
    );
const vietnamese = (text: string) =>
  text
    .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
    .replace(/^(\d\d)(\d\d)-(\d\d)$/, (_, __, year, month) => `Thg${Number(month)}-${year}`);
const ofLibreOffice = (text: string) => text.replace(/T(\d\d:\d\d)$/, 'T$1:00');

test.each([
  ['an American Excel', () => saved(american, whenNeeded)],
  ['a Vietnamese Excel', () => saved(vietnamese, whenNeeded, ';')],
  [
    'LibreOffice',
    () =>
      saved(ofLibreOffice, (text, column) =>
        [4, 6].includes(column) ? text : `"${text.replaceAll('"', '""')}"`,
      ),
  ],
])('figures that %s has saved are the same figures', async (_, write) => {
  const before = await readContent(campaignDir);
  const text = await write();
  expect(text).not.toBe(await readFile(figuresCsv, 'utf8'));
  const after = await readContent(await editedCampaign({ 'figures/figures.csv': () => text }));
  expect(after.figures).toEqual(before.figures);
});

const withRow = (row: string) => editedCampaign({ 'figures/figures.csv': (text) => `${text}${row}\n` });
const faultsOf = async (row: string) => {
  const error: unknown = await readContent(await withRow(row)).catch((reason: unknown) => reason);
  return error instanceof Error ? error.message : '';
};
const town = (date: string, value: string, note = '') =>
  `province,SM-01,Thị trấn Bến Mơ,Ben Mo Town,${date},households,${value},people,${note},town-board,stated,,,`;

test.each([
  [
    'after its source was published',
    town('2231-04-02', '3000'),
    'E11 (as_of)',
    'after the source was published (2031-04-02)',
  ],
  ['before the campaign', town('1905-07-13', '3000'), 'E11 (as_of)', 'before the campaign began (2031-03)'],
  [
    'of more people than live there',
    town('2031-04-01', '30000'),
    'G11 (value)',
    'more than the people known to live there (10000)',
  ],
  ['with a control character', town('2031-04-01', '3000', 'a\u0007b'), 'I11 (definition_note)', 'U+0007'],
  ['with broken letters', town('2031-04-01', '3000', 'Viá»‡t'), 'I11 (definition_note)', 'Việt'],
])('a figure %s is refused at its cell', async (_, row, cell, rule) => {
  const told = await faultsOf(row);
  expect(told).toContain(cell);
  expect(told).toContain(rule);
});

test('letters in two parts are joined in figures', async () => {
  const row = town('2031-04-01', '3000', 'đếm tại chỗ').normalize('NFD');
  const { figures } = await readContent(await withRow(row));
  expect(figures.at(-1)?.note).toBe('đếm tại chỗ');
});
