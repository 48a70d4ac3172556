import { expect, test } from 'vitest';
import { csv, readOffice, workbook } from './office-files.ts';

const expected = [
  'VN-HN 2020-08-11 installs 2334000',
  'VN-HN 2020-08-11 share_of_population 29',
  'VN-57 2020-08-11 installs 393103',
  'VN-57 2020-08-11 share_of_population 16.2',
];

test('one row a place, under the letterhead and title of an office', async () => {
  const file = workbook({
    'Tổng hợp': [
      ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [null, null, null, 'Bình Dương, ngày 14 tháng 8 năm 2020'],
      ['BẢNG TỔNG HỢP CÀI ĐẶT'],
      ['(Số liệu tính đến 11/8/2020)'],
      [],
      ['STT', 'Tỉnh, thành phố', 'Số người cài đặt', 'Tỷ lệ trên dân số (%)', 'Ghi chú'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'TP. Hà Nội', '2.334.000', '29', null],
      [2, 'Bình Dương*', '393.103', '16,2%', 'theo báo cáo'],
      [null, 'Tổng cộng', '2.727.103', null, null],
      ['* Ghi chú: theo báo cáo của Sở'],
      ['NGƯỜI LẬP BẢNG', null, null, 'GIÁM ĐỐC'],
    ],
  });
  const { rows, faults, questions, reading } = await readOffice(file);
  expect({ rows, faults, questions }).toEqual({ rows: expected, faults: [], questions: [] });
  expect(reading.totals).toMatchObject([{ at: 'Tổng hợp!C10', value: 2727103, metric: 'installs' }]);
});

test('one row a figure, in English, columns in another order', async () => {
  const file = csv(
    'Value;As of;Metric;Area code;Source',
    '2334000;2020-08-11;installs;VN-HN;a',
    '29;2020-08-11;share_of_population;VN-HN;a',
    '393103;2020-08-11;installs;VN-57;a',
    '16,2;2020-08-11;share_of_population;VN-57;a',
  );
  expect(await readOffice(file)).toMatchObject({ rows: expected, faults: [], questions: [] });
});

test('the places are known by a name with “tên”, and in a column of any name by what stands in it', async () => {
  for (const name of ['Tên tỉnh, thành', 'Tên các địa phương', 'Nơi thực hiện nhiệm vụ', 'Where']) {
    const file = csv(
      `STT;${name};Số người cài đặt;Tỷ lệ trên dân số (%);Ngày`,
      '1;TP. Hà Nội;2.334.000;29;11/8/2020',
      '2;T. Bình Dương;393.103;16,2;11/8/2020',
      ';Tổng cộng;2.727.103;;',
    );
    expect(await readOffice(file), name).toMatchObject({ rows: expected, faults: [], questions: [] });
  }
});

test('remarks that mention a place once are no column of places', async () => {
  const file = csv(
    'Mốc;Số người cài đặt;Ngày;Lý do',
    'đợt một;2.334.000;11/8/2020;Hà Nội',
    'đợt hai;393.103;11/8/2020;chưa rõ vì sao',
  );
  const { rows, faults } = await readOffice(file);
  expect(rows).toEqual([]);
  expect(faults).toHaveLength(2);
});

test('groups of columns merged over names of their parts', async () => {
  const file = workbook(
    {
      A: [
        ['Tỉnh', 'Ngày 11/8/2020', null, 'Ngày 20/8/2020', null],
        [null, 'Số người cài đặt', 'Tỷ lệ trên dân số', 'Số người cài đặt', 'Tỷ lệ trên dân số'],
        ['Hà Nội', 2334000, 29, 2397000, 29.8],
        ['Bình Dương', 393103, 16.2, null, '-'],
      ],
    },
    { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
  );
  const { rows, faults, reading } = await readOffice(file);
  expect(faults).toEqual([]);
  expect(rows.toSorted()).toEqual(
    [
      ...expected,
      'VN-HN 2020-08-20 installs 2397000',
      'VN-HN 2020-08-20 share_of_population 29.8',
    ].toSorted(),
  );
  expect(reading.notes.map(({ at }) => at)).toEqual(['A!E4']);
});

test('the same groups in a CSV text, where nothing is merged', async () => {
  const file = csv(
    'Tỉnh;Ngày 11/8/2020;;Ngày 20/8/2020;',
    ';Số người cài đặt;Tỷ lệ trên dân số;Số người cài đặt;Tỷ lệ trên dân số',
    'Hà Nội;2.334.000;29;;',
    'Bình Dương;393.103;16,2;;',
  );
  expect(await readOffice(file)).toMatchObject({ rows: expected, faults: [] });
});

test('places across and metrics down', async () => {
  const file = workbook({
    A: [
      ['Số liệu đến ngày 11/8/2020'],
      ['Chỉ tiêu', 'Hà Nội', 'Bình Dương'],
      ['Số người cài đặt', '2,334 triệu', 393103],
      ['Tỷ lệ trên dân số', '29%', 0.162],
    ],
  });
  const { rows, questions } = await readOffice(file, {
    answers: { 'A!B3': '2334000', 'A!C4': '16.2' },
  });
  expect(rows.toSorted()).toEqual(expected.toSorted());
  expect(questions).toEqual([]);
});

test('days across, the metric in the title', async () => {
  const file = workbook({
    A: [
      ['SỐ NGƯỜI CÀI ĐẶT THEO NGÀY'],
      ['Địa phương', new Date(Date.UTC(2020, 7, 11)), '20/8/2020'],
      ['Hà Nội', 2334000, 2397000],
      ['Bình Dương', 393103, null],
    ],
  });
  const { rows, faults } = await readOffice(file);
  expect(faults).toEqual([]);
  expect(rows).toEqual([
    'VN-HN 2020-08-11 installs 2334000',
    'VN-HN 2020-08-20 installs 2397000',
    'VN-57 2020-08-11 installs 393103',
  ]);
});

test('sections by day, and districts by the province of the title', async () => {
  const file = workbook({
    A: [
      ['TÌNH HÌNH CÀI ĐẶT TỈNH BÌNH PHƯỚC'],
      ['Đơn vị', 'Số người cài đặt'],
      ['17h00 ngày 13/8/2020'],
      ['1. Thị xã Bình Long', 1234],
      ['2. Bù Đăng', '1.234'],
      ['Ngày 14/8/2020'],
      ['Bình Long', '1,5 nghìn'],
    ],
  });
  const { rows, faults, questions } = await readOffice(file);
  expect({ faults, questions }).toEqual({ faults: [], questions: [] });
  expect(rows).toEqual([
    'VN-58/690 2020-08-13T17:00 installs 1234',
    'VN-58/696 2020-08-13T17:00 installs 1234',
    'VN-58/690 2020-08-14 installs 1500',
  ]);
});

test.each([
  ['98.503', 98503],
  ['98 503', 98503],
  ['1,2 triệu', 1200000],
  ['gần 105.000', '105000 nearly'],
  ['hơn 400 nghìn', '400000 more-than'],
  ['khoảng 1.234.567 người', '1234567 about'],
  ['98.503 (1)', 98503],
])('a count written %s', async (text, value) => {
  const { rows } = await readOffice(csv('Tỉnh;Ngày;Số người cài đặt', `Bình Phước;13/8/2020;${text}`));
  expect(rows).toEqual([`VN-58 2020-08-13 installs ${value}`]);
});

test.each([
  ['10/8/2020', '2020-08-10'],
  ['17h00 ngày 19/6/2021', '2021-06-19T17:00'],
  ['17 giờ 30 ngày 19-6-2021', '2021-06-19T17:30'],
  ['ngày 9 tháng 8 năm 2020', '2020-08-09'],
  ['19/06/2021 17:00', '2021-06-19T17:00'],
  ['tháng 8/2020', '2020-08'],
  ['20 August 2020', '2020-08-20'],
  ['August 20, 2020', '2020-08-20'],
  ['2020-08-20', '2020-08-20'],
])('a day written %s', async (text, asOf) => {
  const { rows } = await readOffice(csv('Tỉnh;Ngày;Số người cài đặt', `Bình Phước;${text};98503`));
  expect(rows).toEqual([`VN-58 ${asOf} installs 98503`]);
});

test('days of an American program are known by one that can be read one way only', async () => {
  const { rows } = await readOffice(
    csv('Province,Date,Downloads', 'Ha Noi,8/11/2020,1', 'Ha Noi,8/20/2020,2'),
  );
  expect(rows).toEqual(['VN-HN 2020-08-11 installs 1', 'VN-HN 2020-08-20 installs 2']);
});

test.each([
  'Bà Rịa - Vũng Tàu',
  'BA RIA – VUNG TAU',
  'Tỉnh Bà Rịa-Vũng Tàu',
  'VN-43',
  'Ba Ria Vung Tau province',
])('a place written %s', async (name) => {
  const { rows } = await readOffice(csv('Tỉnh;Ngày;Số người cài đặt', `${name};13/8/2020;5`));
  expect(rows).toEqual(['VN-43 2020-08-13 installs 5']);
});

test('letters in two parts are read', async () => {
  const { rows } = await readOffice(
    csv('Tỉnh;Ngày;Số người cài đặt'.normalize('NFD'), `${'Bình Phước'.normalize('NFD')};13/8/2020;5`),
  );
  expect(rows).toEqual(['VN-58 2020-08-13 installs 5']);
});

test('letters in TCVN3 and VNI are converted and told', async () => {
  const tcvn3 = workbook({
    A: [
      ['Tªn ®Þa ph­¬ng', 'Ngày', 'Sè ng­êi cµi ®Æt'],
      ['B×nh D­¬ng', '13/8/2020', 5],
      ['§µ N½ng', '13/8/2020', 6],
    ],
  });
  const { rows, reading } = await readOffice(tcvn3);
  expect(rows).toEqual(['VN-57 2020-08-13 installs 5', 'VN-DN 2020-08-13 installs 6']);
  expect(reading.notes.map(({ told }) => told.en)).toEqual(['letters were converted from TCVN3 to Unicode']);
  const vni = workbook({
    A: [
      ['Teân ñòa phöông', 'Ngày', 'Soá ngöôøi caøi ñaët'],
      ['Bình Döông', '13/8/2020', 5],
      ['Ñaø Naüng', '13/8/2020', 6],
    ],
  });
  expect((await readOffice(vni)).rows).toEqual([
    'VN-57 2020-08-13 installs 5',
    'VN-DN 2020-08-13 installs 6',
  ]);
});

test('what is unsure is asked for, with the choices, and read by the answers', async () => {
  const file = csv(
    'Tỉnh;Ngày;Số người cài đặt;Tỷ lệ cài đặt',
    'Bình Phứơcc;13/8/2020;5;9,9',
    'Hà Nội;13/8/2020;1.234 triệu;',
  );
  const { questions, rows } = await readOffice(file);
  expect(rows).toEqual([]);
  expect(questions).toEqual([
    'D1: share_of_population share_of_smartphone_users -',
    'A2: VN-58 -',
    'C3: 1234000000 1234000',
  ]);
  const answered = await readOffice(file, {
    answers: { D1: 'share_of_population', A2: 'VN-58', C3: '1234000' },
  });
  expect(answered.questions).toEqual([]);
  expect(answered.rows).toEqual([
    'VN-58 2020-08-13 installs 5',
    'VN-58 2020-08-13 share_of_population 9.9',
    'VN-HN 2020-08-13 installs 1234000',
  ]);
});

test('a number with two readings is settled by its column', async () => {
  const lines = [
    'Tỉnh;Ngày;Số người cài đặt (nghìn người)',
    'Hà Nội;13/8/2020;1.234',
    'Đà Nẵng;13/8/2020;98,5',
  ];
  expect((await readOffice(csv(...lines))).rows).toEqual([
    'VN-HN 2020-08-13 installs 1234000',
    'VN-DN 2020-08-13 installs 98500',
  ]);
});

test('everything wrong is told at once, each at its cell', async () => {
  const file = workbook({
    A: [
      ['Tỉnh', 'Ngày', 'Số người cài đặt', 'Tỷ lệ trên dân số'],
      ['Atlantis', '13/8/2020', 5, 1],
      ['Hà Nội', '31/6/2020', 5, null],
      ['Đà Nẵng', '13/8/2020', 'nhiều', '-5'],
      ['Bình Dương', '13/8/2020', '12%', 3],
    ],
  });
  const { faults } = await readOffice(file);
  expect(faults).toEqual([
    'A!A2: there is no place of this name',
    'A!B3: this is not a date',
    'A!C4: this is not a number',
    'A!D4: a number cannot be below 0',
    'A!C5: a count must not have a % sign',
  ]);
});

test('a hidden row is left out and told', async () => {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet([
    ['Tỉnh', 'Ngày', 'Số người cài đặt'],
    ['Hà Nội', '13/8/2020', 5],
    ['Đà Nẵng', '13/8/2020', 6],
  ]);
  sheet['!rows'] = [{}, {}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'A');
  const { rows, reading } = await readOffice(
    new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })),
  );
  expect(rows).toEqual(['VN-HN 2020-08-13 installs 5']);
  expect(reading.notes.map(({ told }) => told.en)).toEqual(['1 hidden rows are not read (3)']);
});

test('a file that is no table is told as that', async () => {
  const { faults } = await readOffice(new TextEncoder().encode('%PDF-1.4\n%âãÏÓ\n'));
  expect(faults).toHaveLength(1);
});

test('a quotation mark that is never closed is told of, and hides no row below it', async () => {
  const open = csv(
    'Mã,Ngày,Số lượt tải',
    'VN-HN,2020-08-11,2334000',
    'VN-57,2020-08-11,"393103',
    'VN-58,2020-08-11,20000',
  );
  const { faults } = await readOffice(open);
  expect(faults).toEqual([expect.stringContaining('A3')]);
  const behind = csv('Mã,Ngày,Số lượt tải', 'VN-HN,2020-08-11,2334000', '"VN-57" cũ,2020-08-11,393103');
  expect((await readOffice(behind)).faults).toEqual([expect.stringContaining('A3')]);
});
