import { expect, test } from 'vitest';
import { screen } from '../../../src/core/figures/screening/screen.ts';
import { areas, csv, metrics, readOffice } from './import/office-files.ts';
import { spoken } from '../spoken.ts';
import type { Figure } from '../../../src/core/domain/figure.ts';

const [installs, ofPopulation] = metrics;

function published(area: string, asOf: string, value: number, metric = installs): Figure {
  if (!metric) throw new Error('The sample has no such metric.');
  return {
    area,
    areaLevel: 'province',
    areaName: spoken(area, area),
    asOf,
    metric,
    value,
    unit: metric.unit,
    note: '',
    source: 'a',
    confidence: 'stated',
    origin: `figures.csv:${area}`,
  };
}

/** What screening says of a file: `D2 fall`, `D2: rule`. */
async function screened(lines: readonly string[], figures: readonly Figure[] = [], today = '2020-09-30') {
  const { reading } = await readOffice(csv(...lines), { defaults: { source: 'a' } });
  expect(reading.faults).toEqual([]);
  expect(reading.questions).toEqual([]);
  const { faults, warnings } = screen('bang.csv', reading, {
    metrics,
    areas,
    figures,
    today,
    sources: [{ source_id: 'a', published: '2020-09-20' }],
    start: '2020-04-18',
  });
  return {
    faults: faults.map(({ where, rule }) => `${where}: ${rule.en}`),
    warnings: warnings.map(({ id }) => id),
  };
}

const head = 'Tỉnh;Ngày;Số người cài đặt;Tỷ lệ trên dân số;Nguồn';

test('sound rows pass', async () => {
  expect(await screened([head, 'Bình Phước;13/8/2020;98503;9,9;a'])).toEqual({ faults: [], warnings: [] });
});

test.each([
  ['a share above 100', 'Hà Nội;13/8/2020;;100,5;a', 'D2: a share is between 0 and 100'],
  ['an unknown source', 'Hà Nội;13/8/2020;5;;b', 'C2: the list of sources has no such source'],
  ['a day before the campaign', 'Hà Nội;13/3/2020;5;;a', 'B2: this is before the campaign'],
  ['a day after the source was published', 'Hà Nội;21/9/2020;5;;a', 'B2: this is after the source'],
  ['a day in the future', 'Hà Nội;1/10/2020;5;;a', 'B2: this day is after today (2020-09-30)'],
])('%s blocks', async (_, row, complaint) => {
  const { faults } = await screened([head, row]);
  expect(faults).toEqual([expect.stringContaining(complaint)]);
});

test.each([
  [
    'in its row, whatever hangs on it',
    [head, 'Hà Nội;21/9/2020;5;0,1;a', 'Đà Nẵng;13/8/2020;6;;a'],
    ['B2 “21/9/2020”'],
  ],
  [
    'above the table',
    [
      'Số liệu đến 17h00 ngày 21/9/2020',
      'Tỉnh;Số người cài đặt;Tỷ lệ trên dân số;Nguồn',
      'Hà Nội;5;0,1;a',
      'Đà Nẵng;6;0,2;a',
    ],
    ['A1 “Số liệu đến 17h00 ngày 21/9/2020”'],
  ],
  [
    'in the name of its column',
    ['Tỉnh;Số người cài đặt ngày 21/9/2020', 'Hà Nội;5', 'Đà Nẵng;6'],
    ['B1 “Số người cài đặt ngày 21/9/2020”'],
  ],
])('a wrong day is told once, at its cell as it is typed: %s', async (_, lines, told) => {
  const { reading } = await readOffice(csv(...lines), { defaults: { source: 'a' } });
  const { faults, warnings } = screen('bang.csv', reading, {
    ...{ metrics, areas, figures: [], today: '2020-09-30', start: '2020-04-18' },
    sources: [{ source_id: 'a', published: '2020-09-20' }],
  });
  expect(faults.map(({ where, value }) => `${where} “${value}”`)).toEqual(told);
  expect(warnings).toEqual([]);
});

test('a number beside that of another source is looked at: it corrects nothing', async () => {
  const known = [{ ...published('VN-58', '2020-08-13', 98_503), source: 'b' }];
  const rows = (row: string) => screened([head, row], known);
  expect(await rows('Bình Phước;13/8/2020;98504;;a')).toEqual({ faults: [], warnings: ['C2 beside'] });
  expect(await rows('Bình Phước;13/8/2020;98503;;a')).toEqual({ faults: [], warnings: [] });
  // readers are shown both numbers of a day as contradicting each other, whatever hour the one says
  const [atFive] = known.map((row) => ({ ...row, asOf: '2020-08-13T17:00' }));
  expect(atFive && (await screened([head, 'Bình Phước;13/8/2020;98504;;a'], [atFive]))).toEqual({
    faults: [],
    warnings: ['C2 beside'],
  });
});

test('an exact number is not beside an approximate one that it rounds to, nor the other way round', async () => {
  const about = [{ ...published('VN-57', '2020-08-11', 400_000), source: 'b', hedge: 'nearly' as const }];
  expect((await screened([head, 'Bình Dương;11/8/2020;393103;;a'], about)).warnings).toEqual([]);
  expect((await screened([head, 'Bình Dương;11/8/2020;411000;;a'], about)).warnings).toEqual(['C2 beside']);
  const exact = [{ ...published('VN-57', '2020-08-11', 393_103), source: 'b' }];
  expect((await screened([head, 'Bình Dương;11/8/2020;gần 400.000;;a'], exact)).warnings).toEqual([]);
});

test('a corrected share is not held against the total that the number it replaces was made of', async () => {
  const known = [
    published('VN-58', '2020-08-13', 98_503),
    published('VN-58', '2020-08-13', 9.9, ofPopulation),
  ];
  expect(await screened([head, 'Bình Phước;13/8/2020;;9,8;a'], known)).toEqual({ faults: [], warnings: [] });
  // of another day, whose share stays, it is
  const later = [
    ...known,
    published('VN-58', '2020-08-20', 120_000),
    published('VN-58', '2020-08-20', 12.06, ofPopulation),
  ];
  expect((await screened([head, 'Bình Phước;13/8/2020;;8,9;a'], later)).warnings).toEqual(['D2 share']);
});

test('a row given twice, and one given with two numbers, block', async () => {
  const { faults } = await screened([
    head,
    'Hà Nội;13/8/2020;5;;a',
    'Hà Nội;13/8/2020;5;;a',
    'Đà Nẵng;13/8/2020;6;;a',
    'Đà Nẵng;13/8/2020;7;;a',
  ]);
  expect(faults).toEqual([
    'C3: cell C2 has the same number already',
    'C5: cell C4 has another number for the same place, day and metric',
  ]);
});

test('more people than a place has block: 98,503 are 9.9 % of about 995,000', async () => {
  const known = [
    published('VN-58', '2020-08-13', 98503),
    published('VN-58', '2020-08-13', 9.9, ofPopulation),
  ];
  const { faults } = await screened([head, 'Bình Phước;14/8/2020;1200000;;a'], known);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('C2: ');
});

test('what is odd is warned of, each kind at its cell', async () => {
  const known = [published('VN-HN', '2020-08-11', 2334000), published('VN-57', '2020-08-11', 393103)];
  const { faults, warnings } = await screened(
    [
      head,
      'Hà Nội;20/8/2020;239700;;a',
      'Bình Dương;20/8/2020;393000;;a',
      'Đà Nẵng;20/8/2020;456000;;a',
      'Bà Rịa - Vũng Tàu;20/8/2020;456000;;a',
      'Tổng cộng;;1544701;;',
    ],
    known,
  );
  expect(faults).toEqual([]);
  expect(warnings).toEqual(['C2 fall', 'C2 tenfold', 'C3 fall', 'C4 repeated', 'C5 repeated', 'C6 total']);
});

test('a share that the count beside it does not make is warned of', async () => {
  const known = [
    published('VN-58', '2020-08-13', 98503),
    published('VN-58', '2020-08-13', 9.9, ofPopulation),
  ];
  const { warnings } = await screened([head, 'Bình Phước;20/8/2020;120000;10,9;a'], known);
  expect(warnings).toEqual(['D2 share']);
});

test('a table without a source is told so once, whatever it counts', async () => {
  const rows = ['Bình Phước;13/8/2020;98503', 'Hà Nội;13/8/2020;5'];
  const { reading } = await readOffice(csv('Tỉnh;Ngày;Số người cài đặt', ...rows), {});
  const context = { metrics, areas, figures: [], today: '2020-09-30', sources: [], start: '2020-04-18' };
  const { faults } = screen('bang.csv', reading, context);
  expect(faults.map(({ where, rule }) => `${where}: ${rule.vi}`)).toEqual([
    'C2: bảng không ghi nguồn của 2 con số, kể từ ô này',
  ]);
});
