import { fold } from '../../i18n/fold.ts';

/** What a column or a label of an office's table says, apart from numbers. */
export type Role =
  'index' | 'area' | 'code' | 'date' | 'hour' | 'metric' | 'value' | 'unit' | 'source' | 'operator' | 'note';

/** Names of columns as people write them, folded; a longer name may begin with one and go on in parentheses. */
const names: Readonly<Record<Role, string>> = {
  index: 'stt|tt|so tt|so thu tu|no|order',
  area: 'tinh|tinh thanh|tinh thanh pho|tinh tp|thanh pho|dia phuong|dia ban|don vi|ten don vi|don vi hanh chinh|huyen|huyen thi xa|quan huyen|huyen thi xa thanh pho|xa|xa thi tran|phuong|phuong xa|phuong xa thi tran|xa phuong|xa phuong thi tran|ten dia phuong|noi|area|area name|area name vi|province|locality|place|district|commune|unit name|region',
  code: 'ma|ma tinh|ma dia phuong|ma don vi|ma hanh chinh|code|area code|province code',
  date: 'ngay|thoi diem|tinh den|den ngay|tinh den ngay|ngay so lieu|ngay thang|thoi gian|date|as of|as of date|time|day|as at|thang',
  hour: 'gio|luc|vao luc|gio so lieu|gio dem|gio chot|gio bao cao|gio cap nhat|hour|clock|at what time',
  metric: 'chi so|chi tieu|ten chi so|ten chi tieu|metric|indicator|noi dung|so lieu ve|muc|measure',
  value: 'gia tri|so lieu|so luong|thuc hien|ket qua|value|figure|number|con so',
  unit: 'don vi tinh|dvt|unit',
  source: 'nguon|ma nguon|source|source id',
  operator: 'nha mang|doanh nghiep vien thong|operator|carrier',
  note: 'ghi chu|chu thich|note|notes|remark|remarks|dien giai',
};
const roleOf = new Map(
  Object.entries(names).flatMap(([role, words]) =>
    words.split('|').map((word) => [word, role as Role] as const),
  ),
);

/** `Tên tỉnh, thành` names what `tỉnh, thành` names. */
const withoutLead = (folded: string): string =>
  folded.replace(/^(?:ten|danh sach|name of|list of)(?: cac)? /, '');
const withoutRemark = (text: string): string => text.replaceAll(/[([][^)\]]*[)\]]?/g, ' ');

/** The role that a header cell names. */
export function roleNamed(text: string): Role | undefined {
  const whole = [fold(text), fold(withoutRemark(text))];
  return [...whole, ...whole.map(withoutLead)].map((name) => roleOf.get(name)).find(Boolean);
}

/** A row that adds up the others. */
export const isTotal = (text: string): boolean =>
  /^(?:tong|tong cong|tong so|cong|toan tinh|toan huyen|toan xa|total|grand total|sum|all)(?: cong| so)?(?: \d+.*)?$/.test(
    fold(withoutRemark(text)),
  );

/** What offices write where there is no number: it is never 0. */
export const isMissing = (text: string): boolean =>
  /^(?:[-–—.…]+|x|n\/a|na|không có|chưa có|chưa báo cáo|không báo cáo|chưa rõ|chưa tìm thấy|not reported|not found|none|khong co|chua bao cao)$/iu.test(
    text.normalize('NFC').trim(),
  );

/** How remarks, signatures and sources below or between the rows of a list begin. */
export const isRemark = (text: string): boolean =>
  /^(?:ghi chu|chu thich|nguon|luu y|note|notes|source|remark|nguoi lap|nguoi tong hop|noi nhan|t m|tm|kt|thu truong|chu tich|prepared by|signed)(?: |$)/.test(
    fold(text),
  ) || /^\s*(?:\*+|\(\s*(?:\d+|\*)\s*\)\s*\S)/.test(text);

/** Marks of columns under a header, as official tables number them. */
export const isColumnMark = (text: string): boolean =>
  /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.test(text.trim());
