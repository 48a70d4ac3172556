import { describe, expect, test } from 'vitest';
import { describeFaults } from '../../../src/core/domain/fault.ts';
import { faultsOf, placesOf } from './edited-campaign.ts';

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the fixture.`);
  return text.replace(from, to);
};
const append = (row: string) => (text: string) => `${text}${row}\n`;

test('a README.md for those who work in a folder is no part of its content', async () => {
  const folders = [
    '',
    'directives/',
    'faq/',
    'figures/',
    'guides/',
    'guides/meter/',
    'venues/',
    'venues/canteen/',
  ];
  const edits = Object.fromEntries(folders.map((folder) => [`${folder}README.md`, () => '# Đọc trước\n']));
  expect(await faultsOf(edits)).toEqual([]);
});

test('a row with several faults names each by its cell', async () => {
  const faults = await faultsOf({
    'figures/figures.csv': append(
      'province;SM-01;Thị trấn Bến Mơ;Ben Mo Town;31/2/2031;share_of_populaton;48.500.000;percent;;hill-new;stated',
    ),
  });
  expect(placesOf(faults)).toEqual([
    'figures/figures.csv | G11 (value) | 48.500.000',
    'figures/figures.csv | E11 (as_of) | 31/2/2031',
    'figures/figures.csv | F11 (metric) | share_of_populaton',
    'figures/figures.csv | J11 (source_id) | hill-new',
  ]);
  expect(faults.map(({ fix }) => fix.en)).toEqual([
    'write 48500000',
    'check the day and the month',
    'is it "share_of_population"?',
    'is it "hill-news"?',
  ]);
});

test('faults in several files are all reported, in words, in both languages', async () => {
  const faults = await faultsOf({
    'campaign.yaml': replace('status: active', 'status: actve'),
    'venues/canteen/venue.yaml': replace("clause: '2'", "clause: '9'"),
    'venues/canteen/scene.svg': () => undefined,
    'guides/meter/en.md': () => undefined,
  });
  expect(placesOf(faults)).toEqual([
    'campaign.yaml | status, line 41 | actve',
    'guides/meter/en.md |  | ',
    'venues/canteen/scene.svg |  | ',
    'venues/canteen/venue.yaml | duties.0.clause, line 20 | 9',
  ]);
  const text = describeFaults(faults);
  expect(text).toContain('Nội dung có 4 chỗ sai');
  expect(text).toContain('phải là một trong: active, ended (đang ghi: actve) → có phải là "active"?');
  expect(text).toContain('must be one of: active, ended (it says: actve) → is it "active"?');
});

test('a composition that its drawing or its words cannot serve is told with what is missing', async () => {
  const scene = 'venues/canteen/scene.svg';
  const venue = 'venues/canteen/venue.yaml';
  const asSymbol = await faultsOf({ [venue]: replace('composition: shield', 'composition: symbol') });
  expect(placesOf(asSymbol)).toEqual([`${scene} | symbol | `, `${venue} | symbol | `]);
  const withoutArm = await faultsOf({ [scene]: replace('id="raised-arm"', 'id="arm"') });
  expect(placesOf(withoutArm)).toEqual([`${scene} | raised-arm | `]);
  expect(withoutArm.map(({ fix }) => fix.vi)).toEqual(['đặt các nét của cánh tay vào nhóm ấy']);
  const untold = await faultsOf({
    [scene]: (text) => text.replace('</svg>', '<g id="emblem"><path fill="ground" d="M0 0H9V9Z"/></g></svg>'),
  });
  expect(placesOf(untold)).toEqual([`${venue} | emblem | `]);
});

test('a paper for no kind of place, or with braces that nothing fills, is told at its line', async () => {
  const faults = await faultsOf({
    'papers/rota.yaml': (text) => text.replace('[canteen]', '[cantene]').replace('{venue}', '{place}'),
  });
  expect(placesOf(faults)).toEqual([
    'papers/rota.yaml | venues.0, line 5 | cantene',
    'papers/rota.yaml | blocks.0.text.vi, line 7 | {place}',
  ]);
  expect(faults.map(({ fix }) => fix.en)).toEqual([
    'is it "canteen"?',
    'use one of {venue}, {audience}, {action}, {address}, or leave the braces out',
  ]);
});

describe('each rule has a fault at its place', () => {
  const venue = 'venues/canteen/venue.yaml';
  const pool = 'venues/swimming-pool/venue.yaml';
  const figures = 'figures/figures.csv';
  const row = (cells: Partial<Record<string, string>>) =>
    append(
      Object.values({
        level: 'province',
        code: 'SM-02',
        vi: 'Đồi Gió',
        en: 'Doi Gio',
        asOf: '2031-06-01',
        metric: 'share_of_population',
        value: '12.5',
        unit: 'percent',
        note: '',
        source: 'hill-news',
        confidence: 'stated',
        ...cells,
      }).join(','),
    );
  test.each<[string, string, (text: string) => string | Uint8Array, string]>([
    ['YAML that cannot be read', venue, replace('order: 2', 'order: [2'), 'line 4 | '],
    ['a missing key', venue, replace('order: 2\n', ''), 'order, line 1 | '],
    ['a mistyped key', venue, replace('order:', 'ordre:'), 'order, line 1 | '],
    [
      'a missing language',
      venue,
      replace('{ vi: Nhà ăn, en: Canteen }', '{ vi: Nhà ăn }'),
      'name.en, line 4 | ',
    ],
    [
      'a number where text must be',
      venue,
      replace("clause: '2'", 'clause: 2'),
      'duties.0.clause, line 20 | 2',
    ],
    ['an id unlike its folder', venue, replace('id: canteen', 'id: kitchen'), 'id, line 1 | kitchen'],
    [
      'an address where the page of another record once stood',
      pool,
      replace('code: HB', 'address: { vi: canteen, en: pool }\ncode: HB'),
      'address.vi, line 2 | canteen',
    ],
    ['a code used twice', pool, replace('HB', 'CT2'), 'code, line 2 | CT2'],
    [
      'an action used twice',
      pool,
      replace(
        'Before you swim, rinse for one minute and close the tap.',
        'Wash the dishes in two basins, not under a running tap.',
      ),
      'action.en, line 11 | Wash the dishes in two basins, not under a running tap.',
    ],
    [
      'a headline of eight words',
      venue,
      replace('[WASH IN, A BASIN]', '[WASH UP IN, A BASIN AND NOT SO]'),
      'headline.en, line 8 | WASH UP IN A BASIN AND NOT SO',
    ],
    [
      'a step of ten words',
      venue,
      replace('Rinse in the second.', 'Rinse all of them once more in the second basin.'),
      'steps.2.en, line 15 | Rinse all of them once more in the second basin.',
    ],
    [
      'a drawing of a step that is not there',
      venue,
      replace('intro:', 'stepDrawings: [sink]\nintro:'),
      'stepDrawings.0, line 16 | sink',
    ],
    [
      'a directive that is not there',
      venue,
      replace('town-2031-03', 'town-2031-04'),
      'duties.0.directive, line 20 | town-2031-04',
    ],
    [
      'a source that is not there',
      venue,
      replace('[town-board]', '[town-bord]'),
      'sources.0, line 46 | town-bord',
    ],
    [
      'a scene in which nobody raises the campaign’s object',
      'venues/canteen/scene.svg',
      replace('id="main"', 'id="cook"'),
      'main | ',
    ],
    [
      'decomposed letters in YAML',
      venue,
      replace('Nhà ăn,', `${'Nhà ăn'.normalize('NFD')},`),
      `name.vi, line 4 | ${'Nhà ăn'.normalize('NFD')}`,
    ],
    [
      'decomposed letters in Markdown',
      'guides/meter/vi.md',
      replace('Gọi thợ', 'Gọi thợ'.normalize('NFD')),
      `line 21 | - ${'Gọi thợ'.normalize('NFD')}.`,
    ],
    [
      'a guide with a step less',
      'guides/meter/en.md',
      replace('2. Wipe the glass.\n', ''),
      'line 10 | Before you begin',
    ],
    [
      'a guide with a heading less',
      'guides/meter/en.md',
      replace('## If there is a leak\n', ''),
      'line 10 | Before you begin',
    ],
    [
      'a guide in another place of the list',
      'guides/meter/en.md',
      replace('order: 1', 'order: 2'),
      'order, line 4 | 2',
    ],
    [
      'a guide without front matter',
      'guides/meter/en.md',
      replace('---\n', ''),
      'line 1 | title: Read the water meter with Giọt',
    ],
    [
      'a citation of nothing',
      'guides/meter/en.md',
      replace('as_of=2031-04-02', 'as_of=2031-04-03'),
      'line 12 | {{figure area=SM-01 metric=share_of_population as_of=2031-04-03 source=town-board}}',
    ],
    [
      'a citation of two figures',
      'guides/meter/en.md',
      replace(' source=town-board}}', '}}'),
      'line 12 | {{figure area=SM-01 metric=share_of_population as_of=2031-04-02}}',
    ],
    [
      'a malformed citation',
      'guides/meter/en.md',
      replace('{{figure area', '{{figure place'),
      'line 12 | {{figure place=SM-01 metric=share_of_population as_of=2031-04-02 source=town-board}}',
    ],
    [
      'a headline figure that is not there',
      'campaign.yaml',
      replace('area: SM,', 'area: SN,'),
      'headlineFigure, line 81 | {"area":"SN","metric":"households"}',
    ],
    [
      'a focus area that is not there',
      'campaign.yaml',
      replace('[SM-01]', '[SM-09]'),
      'focusAreas.0, line 82 | SM-09',
    ],
    [
      'too much ink',
      'campaign.yaml',
      replace('cmyk: [85, 45, 60, 60]', 'cmyk: [95, 85, 60, 60]'),
      'palette.ground.cmyk, line 65 | [95,85,60,60]',
    ],
    [
      'a share without denominator',
      'figures/metrics.yaml',
      replace('  denominator: population\n', ''),
      '1.denominator, line 9 | ',
    ],
    [
      'a relation to nothing',
      'directives/town-2031-03.yaml',
      replace('document: { vi: Kế hoạch nước năm 2030, en: The water plan of 2030 }', 'directive: plan-2030'),
      'relations.0.directive, line 13 | plan-2030',
    ],
    ['a share above 100', figures, row({ value: '120' }), 'G11 (value) | 120'],
    ['a unit unlike the metric', figures, row({ value: '12', unit: 'people' }), 'H11 (unit) | people'],
    ['an area that is not there', figures, row({ code: 'SM-09' }), 'B11 (area_code) | SM-09'],
    ['an area under the wrong level', figures, row({ level: 'district' }), 'A11 (area_level) | district'],
    ['an area under another name', figures, row({ vi: 'Cầu Mây' }), 'C11 (area_name_vi) | Cầu Mây'],
    ['an empty cell', figures, row({ value: '' }), 'G11 (value) | '],
    ['a row with a cell less', figures, append('province,SM-02,Đồi Gió'), 'row 11 | province,SM-02,Đồi Gió'],
    ['an unknown column', figures, replace('date_kind\n', 'date_kind,remark\n'), 'O1 | remark'],
    ['a missing column', figures, replace(',confidence,', ','), 'row 1 (confidence) | '],
    ['a column given twice', figures, replace('date_kind\n', 'date_kind,unit\n'), 'O1 | unit'],
    [
      'an open quotation mark',
      figures,
      append('province,"SM-02,Đồi Gió'),
      'row 11 | province,"SM-02,Đồi Gió',
    ],
    ['the same row twice', figures, (text) => `${text}${text.split('\n')[1]}\n`, 'row 11 | '],
    [
      'a source listed twice',
      'figures/sources.csv',
      (text) => `${text}${text.split('\n')[1]}\n`,
      'A4 (source_id) | town-board',
    ],
    [
      'an address that is none',
      'figures/sources.csv',
      replace('https://example.org/news', 'example.org'),
      'D3 (url) | example.org',
    ],
    [
      'a note on a source that is not there',
      'figures/sources-notes.csv',
      append('hil-news,không có ngày,undated'),
      'A3 (source_id) | hil-news',
    ],
    [
      'a title of a source that is not there',
      'figures/sources-titles.csv',
      () => 'source_id,title_vi,title_en\nhil-news,Tin,News\n',
      'A2 (source_id) | hil-news',
    ],
    [
      'a name of a publisher that no source has',
      'figures/publishers.csv',
      append('Bảng tin Bến Mo,Bảng tin Bến Mơ,Ben Mo board'),
      'A3 (publisher) | Bảng tin Bến Mo',
    ],
    [
      'a district of a province that is not there',
      'figures/areas.csv',
      append('district,SM-09/101,101,SM-09,Xã,Xa,Xa'),
      'B5 (code) | SM-09',
    ],
    ['a file that is not UTF-8', figures, () => Uint8Array.of(0x61, 0xd4, 0x6e, 0x67), ' | '],
  ])('%s', async (_name, file, edit, place) => {
    const faults = await faultsOf({ [file]: edit });
    expect(placesOf(faults)).toContain(`${file} | ${place}`);
  });
});
