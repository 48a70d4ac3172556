import { expect, test } from 'vitest';
import type { Figure } from '../../../src/core/domain/figure.ts';
import { checkFile } from '../../../src/core/figures/check-file.ts';
import { rowOf } from '../../../src/core/figures/release/figure-rows.ts';
import { difference, merge } from '../../../src/core/figures/release/difference.ts';
import { spoken } from '../spoken.ts';
import { areas, csv, metrics, readOffice } from './import/office-files.ts';

const share = (asOf: string, value: number, [area, name] = ['VN-57', 'Bình Dương']): Figure => {
  const metric = metrics.find(({ id }) => id === 'share_of_population');
  if (!metric) throw new Error('The sample has no shares.');
  return {
    ...{ area, areaLevel: 'province', areaName: spoken(name, name), asOf, metric, value, unit: 'percent' },
    ...{ note: '', source: 'a', confidence: 'stated', origin: `${area} ${asOf}` },
  };
};

/** What a clerk sees of a table: what is asked and open, what would be added and changed. */
async function desk(
  lines: readonly string[],
  published: readonly Figure[],
  answers: Readonly<Record<string, string>> = {},
) {
  const said = { answers: new Map(Object.entries(answers)), accepted: [], defaults: { source: 'a' } };
  const { reading, isReady } = await checkFile('bang.csv', csv(...lines), said, {
    ...{ metrics, areas, figures: published, areaSpellings: [], today: '2021-07-01' },
    sources: [{ source_id: 'a', published: '2021-06-20' }],
  });
  const rows = published.map(rowOf);
  const { added, changed } = difference(
    rows,
    merge(
      rows,
      reading.figures.map(({ row }) => row),
    ),
  );
  return {
    isReady,
    asked: reading.questions.map(({ at, ask }) => `${at} ${ask.vi}`),
    choices: reading.questions.map(({ choices }) =>
      choices.map(({ answer, label }) => `${answer}: ${label.vi}`),
    ),
    added: added.map(({ area_code, as_of, value }) => `${area_code} ${as_of} ${value}`),
    changed: changed.map(
      ({ before, after }) => `${after.area_code} ${after.as_of} ${before.value} → ${after.value}`,
    ),
  };
}

const head = 'Tỉnh;Ngày;Tỷ lệ trên dân số (%)';
const ofFive = [share('2021-06-19T17:00', 36.68)];

test('a number without the hour of the published one is asked about, and nothing is ready before', async () => {
  const { isReady, asked, choices } = await desk([head, 'Bình Dương;19/6/2021;36,86'], ofFive);
  expect(isReady).toBe(false);
  expect(asked).toEqual([
    'B2 36,86% của Bình Dương: nguồn này đã có số 36,68%, 17:00 ngày 19/6/2021. Số mới sửa số ấy, hay là một số khác trong ngày?',
  ]);
  expect(choices).toEqual([
    [
      '2021-06-19T17:00: sửa số đang công bố (17:00 ngày 19/6/2021)',
      'another: một số khác (19/6/2021), để cạnh số đang công bố',
    ],
  ]);
});

test('as the answer says, it corrects the published number or stands beside it', async () => {
  const table = [head, 'Bình Dương;19/6/2021;36,86'];
  expect(await desk(table, ofFive, { 'B2 hour': '2021-06-19T17:00' })).toMatchObject({
    ...{ isReady: true, asked: [], added: [], changed: ['VN-57 2021-06-19T17:00 36.68 → 36.86'] },
  });
  expect(await desk(table, ofFive, { 'B2 hour': 'another' })).toMatchObject({
    ...{ isReady: true, asked: [], added: ['VN-57 2021-06-19 36.86'], changed: [] },
  });
});

test('so is one whose hour the published number lacks', async () => {
  const table = [head, 'Bình Dương;17:00 19/6/2021;36,86'];
  const day = [share('2021-06-19', 36.68)];
  expect((await desk(table, day)).asked).toHaveLength(1);
  expect(await desk(table, day, { 'B2 hour': '2021-06-19' })).toMatchObject({
    changed: ['VN-57 2021-06-19 36.68 → 36.86'],
  });
});

test.each(['17:00', '17h00', '17 giờ', '17', '5:00 PM'])(
  'the hour in a column of its own is read: %s',
  async (hour) => {
    const table = ['Tỉnh;Ngày;Giờ;Tỷ lệ trên dân số (%)', `Bình Dương;19/6/2021;${hour};36,86`];
    expect(await desk(table, ofFive)).toMatchObject({
      ...{ isReady: true, asked: [], added: [], changed: ['VN-57 2021-06-19T17:00 36.68 → 36.86'] },
    });
  },
);

test('the hour is read beside a day that stands above the table, and what is no hour is told', async () => {
  const table = (hour: string) =>
    csv('Số liệu đến ngày 19/6/2021', 'Tỉnh;Thời gian;Tỷ lệ trên dân số (%)', `Bình Dương;${hour};36,86`);
  expect((await readOffice(table('17:00'))).rows).toEqual([
    'VN-57 2021-06-19T17:00 share_of_population 36.86',
  ]);
  const column = csv('Tỉnh;Ngày;Giờ;Tỷ lệ trên dân số (%)', 'Bình Dương;19/6/2021;chiều;36,86');
  expect((await readOffice(column)).faults).toEqual(['C2: this is not an hour']);
});

test.each([
  '19 June 2021, 17:00',
  '17:00 on 19 June 2021',
  'June 19, 2021 at 5:00 pm',
  '17h00 ngày 19 tháng 6 năm 2021',
])('an hour beside a day in words is read: %s', async (when) => {
  expect(await desk([head, `Bình Dương;${when};36,86`], ofFive)).toMatchObject({
    ...{ isReady: true, asked: [], changed: ['VN-57 2021-06-19T17:00 36.68 → 36.86'] },
  });
});

test('the same number without its hour is the published one: nothing is asked, nothing is new', async () => {
  expect(await desk([head, 'Bình Dương;19/6/2021;36,68'], ofFive)).toMatchObject({
    ...{ isReady: true, asked: [], added: [], changed: [] },
  });
});

test('another hour of the day, another source or another day is another number', async () => {
  for (const row of ['Bình Dương;11:00 19/6/2021;36,86', 'Bình Dương;18/6/2021;36,86'])
    expect(await desk([head, row], ofFive), row).toMatchObject({ isReady: true, asked: [], changed: [] });
  const others = ofFive.map((figure) => ({ ...figure, source: 'b' }));
  expect((await desk([head, 'Bình Dương;19/6/2021;36,86'], others)).asked).toEqual([]);
});

test('what is asked says a number as roughly as the table and the source do', async () => {
  const published = [{ ...share('2021-06-19T17:00', 36), hedge: 'more-than' as const }];
  const { asked } = await desk([head, 'Bình Dương;19/6/2021;gần 37'], published);
  expect(asked).toEqual([expect.stringContaining('gần 37% của Bình Dương: nguồn này đã có số hơn 36%')]);
});

test('one day above a whole table is asked about once', async () => {
  const published = [...ofFive, share('2021-06-19T17:00', 40.67, ['VN-HN', 'Hà Nội'])];
  const table = [
    'Số liệu đến ngày 19/6/2021',
    'Tỉnh;Tỷ lệ trên dân số (%)',
    'Bình Dương;36,86',
    'Hà Nội;40,76',
  ];
  expect((await desk(table, published)).asked).toEqual([expect.stringMatching(/^A1 Nguồn này đã có 2 số/)]);
  expect(await desk(table, published, { 'A1 hour': '2021-06-19T17:00' })).toMatchObject({
    isReady: true,
    changed: ['VN-57 2021-06-19T17:00 36.68 → 36.86', 'VN-HN 2021-06-19T17:00 40.67 → 40.76'],
  });
});

test('columns of which nothing is read are named', async () => {
  const table = csv(
    'Tỉnh;Ngày;Tỷ lệ trên dân số (%);Người nhập;Lý do sửa',
    'Bình Dương;19/6/2021;36,86;Nguyễn Văn A;gõ nhầm',
  );
  const { reading, rows } = await readOffice(table);
  expect(rows).toEqual(['VN-57 2021-06-19 share_of_population 36.86']);
  expect(reading.unread).toEqual([
    { at: 'D1', name: 'Người nhập' },
    { at: 'E1', name: 'Lý do sửa' },
  ]);
});
