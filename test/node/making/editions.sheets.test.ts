import { expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { planEditions, serializeEditions } from '../../../src/core/editions/issue-editions.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { readOnce } from '../../read-once.ts';
import { campaignDir, editedCampaign, faultsOf, placesOf } from '../content/edited-campaign.ts';

const content = await readOnce(campaignDir);
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const { editions } = await planEditions({ content }, { formats, tools }, '2031-03-20');
const history = serializeEditions(editions);
const [first] = editions;

test('a history that was written is read again as it was', async () => {
  const content = await readContent(await editedCampaign({ 'editions.csv': () => history }));
  expect(content.editions).toEqual(editions);
});

test('a campaign needs no history', async () => {
  expect(await readOnce(campaignDir)).not.toHaveProperty('editions');
});

test('a mistyped code is refused at its cell', async () => {
  const code = first?.check_code ?? '';
  const wrong = `${code.slice(0, 6)}${code.endsWith('2') ? '3' : '2'}`;
  const faults = await faultsOf({ 'editions.csv': () => history.replace(code, wrong) });
  expect(placesOf(faults)).toEqual([`editions.csv | A2 (check_code) | ${wrong}`]);
  expect(faults[0]?.rule.en).toBe('the check digit of the code is wrong');
});

test('a sheet cannot be replaced by a code that is not a later edition of it', async () => {
  const other = editions[1]?.check_code ?? '';
  const row = history.split('\n')[1] ?? '';
  const faults = await faultsOf({
    'editions.csv': () => history.replace(row, row.replace(',,current', `,${other},replaced`)),
  });
  expect(placesOf(faults)).toEqual([`editions.csv | A2 (check_code) | ${other}`]);
});

test('mistakes within rows and between them are told at once, and none is told twice', async () => {
  const [header, one = '', two = '', three = '', ...others] = history.split('\n');
  const successor = two.slice(0, 7);
  const lines = [
    one.replace(',,current', `,${successor},replaced`),
    two.replace(',1,', ',zero,'),
    three.replace(',,current', ',2222222,replaced'),
  ];
  const faults = await faultsOf({ 'editions.csv': () => [header, ...lines, ...others].join('\n') });
  expect(placesOf(faults)).toEqual([
    'editions.csv | E3 (version) | zero',
    'editions.csv | A4 (check_code) | 2222222',
  ]);
});

test('a sheet has one current edition', async () => {
  const row = history.split('\n')[1] ?? '';
  const twin = (editions[1] ?? first)?.check_code ?? '';
  const faults = await faultsOf({
    'editions.csv': () =>
      history
        .split('\n')
        .map((line) => (line.startsWith(twin) ? row.replace(first?.check_code ?? '', twin) : line))
        .join('\n'),
  });
  expect(faults.map(({ rule }) => rule.en)).toEqual([
    'a sheet has one current edition, and each version one row',
  ]);
});
