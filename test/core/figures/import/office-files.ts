import { utils, write } from '@e965/xlsx';
import { metricSchema } from '../../../../src/core/schema/metric.ts';
import { areaNames } from '../../../../src/core/figures/import/area-names.ts';
import { readFigureFile } from '../../../../src/core/figures/import/read-file.ts';
import type { Answers, Defaults } from '../../../../src/core/figures/import/reading.ts';
import type { Area } from '../../../../src/core/schema/area.ts';

type Value = string | number | Date | null;

const area = (code: string, name_vi: string, name_en: string, rest: Partial<Area> = {}): Area => ({
  level: 'province',
  code,
  gso_code: '',
  parent: 'VN',
  type_vi: 'Tỉnh',
  name_vi,
  name_zh: name_vi,
  name_en,
  ...rest,
});
export const areas: readonly Area[] = [
  area('VN-HN', 'Hà Nội', 'Ha Noi', { type_vi: 'Thành phố Trung ương' }),
  area('VN-DN', 'Đà Nẵng', 'Da Nang', { type_vi: 'Thành phố Trung ương' }),
  area('VN-57', 'Bình Dương', 'Binh Duong'),
  area('VN-58', 'Bình Phước', 'Binh Phuoc'),
  area('VN-43', 'Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau'),
  area('VN-58/690', 'Bình Long', 'Binh Long', { level: 'district', parent: 'VN-58', type_vi: 'Thị xã' }),
  area('VN-58/696', 'Bù Đăng', 'Bu Dang', { level: 'district', parent: 'VN-58', type_vi: 'Huyện' }),
];

const words = (vi: string, en: string) => ({ vi, en });
const metric = (id: string, name: string, rest: object) =>
  metricSchema.parse({
    id,
    name: words(name, id),
    counts: words(name, id),
    doesNotMean: words('-', '-'),
    kind: 'reached',
    ...rest,
  });
export const metrics = [
  metric('installs', 'Lượt tải', {
    unit: 'people',
    series: true,
    columns: { vi: ['Số người cài đặt'], en: ['Downloads'] },
  }),
  metric('share_of_population', 'Tỷ lệ trên dân số', {
    unit: 'percent',
    denominator: 'population',
    columns: { vi: ['Tỷ lệ cài đặt'], en: ['Share'] },
  }),
  metric('share_of_smartphone_users', 'Tỷ lệ trên người dùng điện thoại thông minh', {
    unit: 'percent',
    denominator: 'smartphone-users',
    columns: { vi: ['Tỷ lệ cài đặt'], en: ['Share'] },
  }),
];

/** Bytes of a workbook whose sheets are given as rows. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
  { type = 'xlsx', merges = [] }: { type?: 'xlsx' | 'biff8' | 'ods'; merges?: readonly string[] } = {},
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}

export const csv = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));

type Options = { readonly answers?: Record<string, string>; readonly defaults?: Defaults };

/** What a file says, in short: `VN-57 2020-08-11 installs 393103`. */
export async function readOffice(bytes: Uint8Array, { answers = {}, defaults }: Options = {}) {
  const known: Answers = new Map(Object.entries(answers));
  const reading = await readFigureFile('bang.xlsx', bytes, {
    areas: areaNames({ areas }),
    metrics,
    answers: known,
    ...(defaults ? { defaults } : {}),
  });
  return {
    reading,
    rows: reading.figures.map(
      ({ row }) =>
        `${row.area_code} ${row.as_of} ${row.metric} ${row.value}${row.hedge ? ` ${row.hedge}` : ''}`,
    ),
    faults: reading.faults.map(({ where, rule }) => `${where}: ${rule.en}`),
    questions: reading.questions.map(
      ({ at, choices }) => `${at}: ${choices.map(({ answer }) => answer).join(' ')}`,
    ),
  };
}
