import { expect, test } from 'vitest';
import { readNewSource, type SourceForm } from '../../../../src/core/figures/sources/new-source.ts';
import { sourceSchema, sourceSeenSchema } from '../../../../src/core/schema/source.ts';

const form: SourceForm = {
  publisher: 'UBND xã Lộc An',
  title: 'Báo cáo kết quả cài đặt ứng dụng',
  url: '',
  published: '20/8/2020',
  seen: '',
  language: 'vi',
  kind: 'government',
};
const known = {
  sources: [{ source_id: 'mic-1', title: 'A report', url: 'https://www.example.org/a/' }],
  today: '2020-08-21',
};
const faultsOf = (over: Partial<SourceForm>) =>
  readNewSource({ ...form, ...over }, known).faults.map(({ field, rule }) => `${field}: ${rule.vi}`);

test('what a clerk writes becomes rows that the lists of sources take', () => {
  const { source, faults } = readNewSource({ ...form, seen: '21/8/2020', title: ' Báo  cáo ' }, known);
  expect(faults).toEqual([]);
  const { seen, ...row } = source;
  expect(sourceSchema.parse(row)).toEqual({
    ...{ source_id: 'ubnd-xa-loc-an-20200820', publisher: 'UBND xã Lộc An', title: 'Báo cáo', url: '' },
    ...{ published: '2020-08-20', language: 'vi', kind: 'government' },
  });
  expect(sourceSeenSchema.shape.seen.parse(seen)).toBe('2020-08-21');
});

test.each([
  ['20/8/2020', '2020-08-20'],
  ['2020-08-20', '2020-08-20'],
  ['8/2020', '2020-08'],
  ['2020', '2020'],
  ['', 'unknown'],
])('published “%s” is %s', (published, expected) => {
  const { source, faults } = readNewSource({ ...form, published }, known);
  expect([source.published, faults]).toEqual([expected, []]);
});

test('everything that is wrong is told at once, field by field', () => {
  const over = { publisher: ' ', title: '', url: 'xã Lộc An', published: '31/2/2020', seen: 'hôm qua' };
  expect(faultsOf(over)).toEqual([
    'publisher: chưa ghi ai ban hành hoặc đăng tin',
    'title: chưa ghi tên',
    'url: phải là một địa chỉ web đầy đủ',
    'published: không đọc được ngày này',
    'seen: không đọc được ngày này',
  ]);
});

test('a day that has not come is no day of a source', () => {
  expect(faultsOf({ published: '22/8/2020', seen: '22/8/2020' })).toEqual([
    'published: ngày này sau hôm nay (2020-08-21)',
    'seen: ngày này sau hôm nay (2020-08-21)',
  ]);
  // a month is not over, nor a year
  expect(faultsOf({ published: '8/2020' })).toEqual([]);
});

test('an address that is in the list already is told with its title, however it is written', () => {
  for (const url of ['http://example.org/a', 'https://www.example.org/a/'])
    expect(faultsOf({ url })).toEqual(['url: địa chỉ này đã có trong danh sách: A report']);
  expect(faultsOf({ url: 'https://example.org/b' })).toEqual([]);
});

test('an id is never that of another source', () => {
  const taken = ['ubnd-xa-loc-an-20200820', 'ubnd-xa-loc-an-20200820-2'].map((source_id) => ({
    ...{ source_id, title: '', url: '' },
  }));
  const { source } = readNewSource(form, { ...known, sources: taken });
  expect(source.source_id).toBe('ubnd-xa-loc-an-20200820-3');
});
