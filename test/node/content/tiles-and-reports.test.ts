import { expect, test } from 'vitest';
import { faultsOf, placesOf } from './edited-campaign.ts';

const head = 'code,column,row,label_vi,label_en\n';
const tiles = (rows: string) => ({ 'figures/tiles.csv': () => `${head}${rows}` });

test('tiles that lie side by side are accepted', async () => {
  expect(await faultsOf(tiles('SM-01,1,1,Bến Mơ,Ben Mo\nSM-02,2,1,Đồi Gió,Doi Gio\n'))).toEqual([]);
});

test('a tile of no area, two on one place, and a place that is none are all told', async () => {
  const faults = await faultsOf(tiles('SM-01,1,1,a,a\nSM-02,1,1,b,b\nSM-09,2,1,c,c\n'));
  expect(placesOf(faults)).toEqual([
    'figures/tiles.csv | A3 (code) | 1, 1',
    'figures/tiles.csv | A4 (code) | SM-09',
  ]);
  const [fault] = await faultsOf(tiles('SM-01,0,1,a,a\n'));
  expect(fault).toMatchObject({ file: 'figures/tiles.csv', value: '0' });
  expect(fault?.rule.en).toContain('whole number from 1');
});

const reports = (yaml: string) => ({ 'campaign.yaml': (text: string) => `${text}reports:\n${yaml}` });
const report = (area: string, metric: string, by = "'16:00'") =>
  `  - { area: ${area}, metric: ${metric}, who: { vi: a, en: a }, from: 2031-04-01, by: ${by}, sources: [town-board] }\n`;

test('a report of an area or metric that is none, or at no hour, is refused', async () => {
  expect(await faultsOf(reports(report('SM-01', 'households')))).toEqual([]);
  expect(placesOf(await faultsOf(reports(report('SM-99', 'households'))))).toEqual([
    expect.stringMatching(/^campaign\.yaml \| .*reports.*area/),
  ]);
  expect(placesOf(await faultsOf(reports(report('SM-01', 'houses'))))).toEqual([
    expect.stringMatching(/^campaign\.yaml \| .*reports.*metric/),
  ]);
  const [fault] = await faultsOf(reports(report('SM-01', 'households', "'25:00'")));
  expect(fault?.rule.vi).toContain('giờ viết HH:MM');
});
