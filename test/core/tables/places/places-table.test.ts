import { describe, expect, test } from 'vitest';
import { homePhones } from './read-table.ts';
import { placesList } from '../../../../src/core/tables/places/places-list.ts';
import { csvTab } from '../../../../src/core/tables/files/tab.ts';
import { csvRows } from '../../../../src/core/tables/places/csv-rows.ts';
import { findHeader } from '../../../../src/core/tables/places/places-columns.ts';
import { type Place, placeReader } from '../../../../src/core/tables/places/places-table.ts';
import type { TextProblem } from '../../../../src/core/tables/places/place-texts.ts';

const venues = [
  { id: 'hospital', code: 'BV', name: { vi: 'Bệnh viện', en: 'Hospital' }, formats: ['a4-poster'] },
  { id: 'bus-station', code: 'BX', name: { vi: 'Bến xe', en: 'Bus station' }, formats: ['a4-poster'] },
  { id: 'market', code: 'CH', name: { vi: 'Chợ, nơi đông người', en: 'Market' }, formats: ['a4-poster'] },
  {
    id: 'square',
    code: 'QT',
    name: { vi: 'Quảng trường, nơi đông người', en: 'Square' },
    formats: ['a4-poster'],
  },
];

/** What a CSV text says, place by place, and its faults as `where: rule`. */
function read(text: string, checkTexts: (place: Place) => TextProblem[] = () => []) {
  const rows = csvRows();
  const all = [...rows.push(text), ...rows.end()];
  const reader = placeReader({
    file: 'x.csv',
    venues,
    formats: ['a4-poster'],
    languages: ['vi', 'en'],
    language: 'vi',
    phones: homePhones,
    checkTexts,
  });
  const list = placesList('x.csv', reader);
  const batches = [list.push({ tab: csvTab, rows: all }), list.end()];
  const readings = batches.flatMap((batch) => batch.readings);
  return {
    header: findHeader(all, csvTab),
    places: readings.flatMap((reading) => ('place' in reading ? [reading.place] : [])),
    faults: readings.flatMap((reading) => ('faults' in reading ? reading.faults : [])),
    leftOut: batches.flatMap((batch) => batch.leftOut),
  };
}

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ row: index + 1, cells }));

const hospital = { venue: 'hospital', name: 'Bạch Mai', address: '78 Giải Phóng', language: 'vi' };

describe('a table of places', () => {
  test.each([
    ['Tên xã', []],
    ['TÊN PHƯỜNG', []],
    ['Tên đơn vị', []],
    ['Tên cơ quan', []],
    ['Tên trường;Tên xã', ['Tên xã']],
    ['Tên;Tên xã', ['Tên xã']],
    ['Commune name', []],
  ])('of the columns %s the one that names the place is its name', (names, unused) => {
    const isTwo = names.includes(';');
    const { header, places, faults } = read(
      isTwo ? `Loại nơi;${names}\nhospital;Bạch Mai;Phương Mai` : `Loại nơi;${names}\nhospital;Bạch Mai`,
    );
    expect(faults).toEqual([]);
    expect(places.map(({ name }) => name)).toEqual(['Bạch Mai']);
    expect(header?.unused).toEqual(unused);
  });

  test.each([
    ['semicolons', 'Loại nơi;Tên;Địa chỉ\nhospital;Bạch Mai;78 Giải Phóng\n'],
    ['commas', 'venue,name,address\r\nhospital,Bạch Mai,78 Giải Phóng\r\n'],
    ['tabs', 'LOAI NOI\tTEN\tDIA CHI\nhospital\tBạch Mai\t78 Giải Phóng'],
    ['another order', 'Địa Chỉ;loại nơi;TÊN\n78 Giải Phóng;hospital;Bạch Mai'],
    ['a sep= line', 'sep=;\r\nvenue;name;address\r\nhospital;Bạch Mai;78 Giải Phóng'],
    ['a title above', 'DANH SÁCH;;\n;;\nvenue;name;address\nhospital;Bạch Mai;78 Giải Phóng'],
    ['quotation marks', '"venue","name","address"\n"hospital","Bạch Mai","78 Giải Phóng"'],
    ['letters in two parts', 'venue;name;address\nhospital;Bạch Mai;78 Giải Phóng'.normalize('NFD')],
    [
      'an empty row and columns without a name',
      'venue;name;address;;\n;;;;\nhospital;Bạch Mai;78 Giải Phóng;;',
    ],
    ['a list’s own words', 'STT;Loại hình;Tên cơ sở (*);Địa chỉ\n1;hospital;Bạch Mai;78 Giải Phóng'],
    [
      'remarks in its header',
      'TT;Tên cơ sở;"Địa chỉ\n(số nhà, đường)";Loại cơ sở [mã]\n1;Bạch Mai;78 Giải Phóng;hospital',
    ],
    [
      'a header of two rows',
      'TT;Loại hình;Địa chỉ;Cơ sở\n;Loại hình;Địa chỉ;Tên\n1;hospital;78 Giải Phóng;Bạch Mai',
    ],
    ['a line break in a cell', 'venue;name;address\nhospital;"Bạch\r\nMai";"78  Giải\tPhóng"'],
  ])('with %s is read', (_, text) => {
    const { places, faults } = read(text);
    expect(faults).toEqual([]);
    expect(places).toMatchObject([hospital]);
  });

  test.each([
    ['Loại;Tên', []],
    ['Phân loại;Tên', []],
    ['Type;Name', []],
    ['Loại nơi;Tên;Loại', ['Loại']],
    ['Loại;Tên;Loại hình', ['Loại']],
  ])('under %s the kind of place is known', (names, unused) => {
    const { header, places, faults } = read(
      `${names}\n${['Bệnh viện', 'Bạch Mai', 'Bệnh viện'].slice(0, names.split(';').length).join(';')}`,
    );
    expect(faults).toEqual([]);
    expect(header?.faults).toEqual([]);
    expect(places).toMatchObject([{ venue: 'hospital', name: 'Bạch Mai' }]);
    expect(header?.unused).toEqual(unused);
  });

  test.each(['hospital', 'HOSPITAL', 'bv', 'Bệnh viện', 'benh vien', 'Hospital'])(
    'may call a kind of place %s',
    (venue) => {
      expect(read(`venue;name\n${venue};Bạch Mai`).places).toMatchObject([{ venue: 'hospital' }]);
    },
  );

  test.each([
    ['en', 'en'],
    ['English', 'en'],
    ['tiếng Anh', 'en'],
    ['en-GB', 'en'],
    ['TIẾNG VIỆT', 'vi'],
    ['', 'vi'],
  ])('may call a language %j', (written, language) => {
    expect(read(`venue;name;language\nBV;Bạch Mai;${written}`).places).toMatchObject([{ language }]);
  });

  test.each(['=1+1', '+84 24', '@vietnam', '-5'])('takes %s as it is written', (name) => {
    expect(read(`venue;name\nBV;${name}`).places).toMatchObject([{ name }]);
  });

  test('may call a kind of place by one part of its name that is no other’s', () => {
    const { places, faults } = read(
      'venue;name\nChợ;A\nQuảng trường;B\nChợ, nơi đông người;C\nnơi đông người;D',
    );
    expect(places.map(({ venue }) => venue)).toEqual(['market', 'square', 'market']);
    expect(faults.map(({ where, fix }) => [where, fix.en])).toEqual([
      ['A5 (venue)', 'write which: Market; Square'],
    ]);
  });

  test('keeps a space that must not break', () => {
    expect(read('venue;name\nBV;Quận\u00a01').places).toMatchObject([{ name: 'Quận\u00a01' }]);
  });

  test('an office’s remarks to itself are not printed', () => {
    const { header } = read('venue;name;Ghi chú\nBV;Bạch Mai;đã nộp tiền');
    expect(header?.unused).toEqual(['Ghi chú']);
  });

  test('may say how many copies a place wants, and in which district it is', () => {
    const { places, faults } = read(
      'venue;name;Số bản;Quận, huyện\nBV;Bạch Mai;3;Đống Đa\nBV;Việt Đức;;\nBV;K;2,5;\nBV;E;0;x',
    );
    expect(places.map(({ name, copies, district }) => [name, copies, district])).toEqual([
      ['Bạch Mai', 3, 'Đống Đa'],
      ['Việt Đức', 1, ''],
    ]);
    expect(faults.map(({ where, value }) => [where, value])).toEqual([
      ['C4 (copies)', '2,5'],
      ['C5 (copies)', '0'],
    ]);
  });

  test('is carried by district where it has wards beside, and rows with a number of copies alone say nothing', () => {
    const { header, places, faults } = read(
      'venue;name;Phường/Xã;Quận/Huyện;SL\nBV;Bạch Mai;Phương Mai;Đống Đa;1\n;;;;1',
    );
    expect(faults).toEqual([]);
    expect(places).toMatchObject([{ name: 'Bạch Mai', district: 'Đống Đa', copies: 1 }]);
    expect(header?.unused).toEqual(['Phường/Xã']);
  });

  test('prints a district that is a part of the address, and is carried by it', () => {
    const { places, faults } = read(
      'TT;venue;name;Địa chỉ;\n;;;Số nhà;Quận/huyện\n1;BV;Bạch Mai;78 Giải Phóng;Đống Đa',
    );
    expect(faults).toEqual([]);
    expect(places).toMatchObject([{ address: '78 Giải Phóng, Đống Đa', district: 'Đống Đa' }]);
  });

  test('tells a mistyped column with its cell, and names those it has no use for', () => {
    const { header } = read('STT;venue;name;adress\n1;BV;Bạch Mai;x');
    expect(header?.unused).toEqual(['STT']);
    expect(header?.faults.map(({ where, complaint }) => [where, complaint.fix.en])).toEqual([
      ['D1', 'is it "address"?'],
    ]);
  });

  test('without a needed column, or with one twice, says which', () => {
    expect(read('venue;address\nBV;x').header?.faults.map(({ where }) => where)).toEqual(['row 1 (name)']);
    expect(read('venue;name;tên\nBV;x;y').header?.faults.map(({ where }) => where)).toEqual(['C1']);
  });

  test('whose header names too little tells what it names, wherever it stands', () => {
    const header = findHeader(rowsOf(['DANH SÁCH'], ['STT', 'Trường', 'Địa chỉ']), csvTab);
    expect(header?.faults.map(({ where, value }) => [where, value])).toEqual([
      ['row 2 (venue)', 'STT, Trường'],
      ['row 2 (name)', 'STT, Trường'],
    ]);
  });

  test('finds a place twice whatever its capitals, and not when the address or language differs', () => {
    const { faults, places } = read(
      'venue;name;address;language\nBV;Bạch Mai;A;vi\nhospital;BẠCH MAI;a;\nBV;Bạch Mai;B;vi\nBV;Bạch Mai;A;en',
    );
    expect(places).toHaveLength(3);
    expect(faults.map(({ where, rule }) => [where, rule.en])).toEqual([['B3 (name)', 'the same as B2']]);
  });

  test('asks what the sheets cannot show of a row that is right otherwise', () => {
    const { faults } = read('venue;name\nBV;Bạch Mai\nBV;', () => [
      { column: 'name', tooLongPercent: 25.2, format: 'a4-poster' },
    ]);
    expect(faults.map(({ where, rule }) => [where, rule.en])).toEqual([
      ['B2 (name)', 'is 26% too long for its box on a4-poster'],
      ['B3 (name)', expect.any(String)],
    ]);
  });

  test.each([
    ['0912345678', 0],
    ['912345678', 1],
    ['912 345 678', 0],
    ['2713879100', 1],
    ['0271 3879 100', 0],
    ['19009095', 0],
    ['+84912345678', 0],
    ['113', 0],
  ])('prints no hotline that lost its first zero: %s', (hotline, count) => {
    const { faults } = read(`venue;name;hotline\nhospital;Bạch Mai;${hotline}`);
    expect(faults.map(({ where, fix }) => [where, fix.vi.includes(`gõ 0${hotline};`)])).toEqual(
      Array.from({ length: count }, () => ['C2 (hotline)', true]),
    );
  });

  test('refuses a day of a workbook in a column that is printed', () => {
    const header = findHeader(rowsOf(['venue', 'name', 'address', 'ngày lập']), csvTab);
    if (!header) throw new Error('There is a header.');
    const reader = placeReader({
      file: 'x.xlsx',
      venues,
      formats: ['a4-poster'],
      languages: ['vi', 'en'],
      language: 'vi',
      phones: undefined,
      checkTexts: () => [],
    });
    const cells = ['BV', 'Bạch Mai', '12-May', '1-May'];
    const reading = reader('Xã', header, {
      row: 2,
      cells,
      marks: new Map([
        [2, 'date'],
        [3, 'date'],
      ] as const),
    });
    const faults = reading && 'faults' in reading ? reading.faults : [];
    expect(faults.map(({ where, value }) => [where, value])).toEqual([['Xã, C2 (address)', '12-May']]);
    expect(faults[0]?.rule.en).toContain('has made a date of this cell');
  });

  test('with a comma too many in a row says which cells seem to be one', () => {
    const { faults } = read('venue,name,address\nBV,Bạch Mai,78, Giải Phóng');
    expect(faults.map(({ where, rule }) => [where, rule.en])).toEqual([
      ['row 2', 'the row is shifted by a comma outside quotation marks; C2 and D2 seem to be one cell'],
    ]);
  });
});
