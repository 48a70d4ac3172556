import { utils, write } from '@e965/xlsx';
import type { ReceivedFile } from '../../../src/core/reports/read-reports.ts';

type Rows = readonly (readonly (string | number | null)[])[];

const book = (rows: Rows, bookType: 'xlsx' | 'ods' | 'biff8'): Uint8Array => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), 'BC');
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
};
const text = (...lines: readonly string[]) => new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);

/** Invented reports of communes of one district, in shapes in which offices send them. */
export const communeReports: readonly ReceivedFile[] = [
  {
    name: 'bao-cao-1.xlsx',
    received: '2020-08-14T14:20',
    bytes: book(
      [
        ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['XÃ LỘC AN'],
        ['Số liệu tính đến ngày 14/8/2020'],
        ['STT', 'Chỉ tiêu', 'Số lượng'],
        [1, 'Người dùng điện thoại thông minh', '2.100'],
        [2, 'Số người đã cài đặt', '980'],
      ],
      'xlsx',
    ),
  },
  {
    name: 'ngay 14/mau-2.ods',
    received: '2020-08-14T14:55',
    bytes: book(
      [
        ['UBND HUYỆN LỘC NINH'],
        ['UBND XÃ LỘC TẤN'],
        ['Tên chỉ tiêu', '13/8/2020', '14/8/2020'],
        ['Số người đã cài đặt', 500, 640],
        ['Người dùng điện thoại thông minh', 1800, 1800],
      ],
      'ods',
    ),
  },
  {
    name: 'nhieu xa.csv',
    received: '2020-08-14T14:00',
    bytes: text(
      'Xã;Ngày;Số người đã cài đặt;Người dùng điện thoại thông minh',
      'Lộc Hưng;14/8/2020;300;900',
      'Lộc Thái;14/8/2020;1.250;-',
      'Lộc Khánh;14/8/2020;abc;700',
    ),
  },
  {
    name: 'thi-tran-loc-ninh.xls',
    received: '2020-08-14T15:20',
    bytes: book(
      [
        ['Ngày', 'Lượt tải', 'Số máy điện thoại thông minh'],
        ['13/8/2020', '1.900', '5.000'],
        ['14/8/2020', '1.700', '5.000'],
      ],
      'biff8',
    ),
  },
  {
    name: 'loc hung gui lai.xlsx',
    received: '2020-08-14T15:05',
    bytes: book(
      [
        ['Đơn vị', 'Ngày', 'Số người đã cài đặt', 'Người dùng điện thoại thông minh'],
        ['Xã Lộc Hưng', '14/8/2020', 310, 900],
      ],
      'xlsx',
    ),
  },
  { name: 'Xã Lộc Quang.csv', received: '2020-08-14T14:40', bytes: text('xin chào', 'không có bảng') },
];

/** One unit's row in a CSV of its own. */
export const oneRow = (name: string, received: string, unit: string, installs: number): ReceivedFile => ({
  name,
  received,
  bytes: text('Đơn vị;Ngày;Số người đã cài đặt', `${unit};14/8/2020;${installs}`),
});
