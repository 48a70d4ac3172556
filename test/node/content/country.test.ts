import { expect, test } from 'vitest';
import { readContent } from '../../../src/node/content/read-content.ts';
import { editedCampaign, faultsOf } from './edited-campaign.ts';

const directive = 'directives/town-2031-03.yaml';
const ofArea = (code: string) => (text: string) => text.replace('area: SM-01', `area: ${code}`);

test('a campaign says how areas of its country are numbered, in directives and figures alike', async () => {
  const row = (code: string) => (text: string) =>
    `${text}district,${code},Quận Bảy,Ward Seven,2031-04-02,households,120,people,,town-board,stated,,,\n`;
  const right = await readContent(
    await editedCampaign({ [directive]: ofArea('SM-01/07'), 'figures/figures.csv': row('SM-01/07') }),
  );
  expect(right.figures.at(-1)).toMatchObject({ area: 'SM-01/07', areaLevel: 'district' });
  // three digits, as in Viet Nam
  const faults = await faultsOf({
    [directive]: ofArea('SM-01/718'),
    'figures/figures.csv': row('SM-01/718'),
  });
  expect(faults.map(({ file, where, value }) => [file, where, value])).toEqual([
    [directive, 'area, line 3', 'SM-01/718'],
    ['figures/figures.csv', 'B11 (area_code)', 'SM-01/718'],
  ]);
});

test('a campaign need not say anything of its country, and what it says is checked', async () => {
  const without = (text: string) => text.replace(/^country:\n( .*\n)+/m, '');
  expect(await faultsOf({ 'campaign.yaml': without })).toEqual([]);
  const faults = await faultsOf({ 'campaign.yaml': (text) => text.replace("code: '999'", "code: '+999'") });
  expect(faults.map(({ where, rule }) => [where, rule.vi])).toEqual([
    ['country.phones.code, line 9', 'chỉ gồm chữ số'],
  ]);
});
