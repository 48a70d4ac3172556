import { expect, test } from 'vitest';
import { lastNamed } from '../../../../src/core/drawing/slots/named-area.ts';

const lists = [
  { names: ['binh duong'] },
  { names: ['binh phuoc'] },
  { names: ['quang ngai', 'ha noi', 'ho chi minh', 'tphcm'] },
];

test.each([
  [['UBND xã Lộc An', 'huyện Lộc Ninh, tỉnh Bình Phước'], 'binh phuoc'],
  [['Sở Y tế Bình Dương', 'Thành phố Thủ Dầu Một'], 'binh duong'],
  [['Binh Phuoc General Hospital'], 'binh phuoc'],
  // an address ends with the largest area
  [['Công ty Bình Dương', 'Quận 1, TP. Hồ Chí Minh'], 'quang ngai'],
  [['Chợ Bến Cát, Bình Dương (gần Bình Phước)'], 'binh phuoc'],
  // places of the same name elsewhere
  [['UBND xã Bình Dương', 'huyện Bình Sơn, tỉnh Quảng Ngãi'], 'quang ngai'],
  [['UBND xã Bình Dương, huyện Thăng Bình'], undefined],
  [['Chợ Bình Dương'], undefined],
  [['12 đường Bình Phước'], undefined],
  [['Trường 1', 'Thành phố Hà Nội'], 'quang ngai'],
  [['Trạm y tế phường Bình Dương, tỉnh Bình Dương'], 'binh duong'],
  [['Bình Dươngg'], undefined],
  [['', ''], undefined],
])('%j is in %s', (texts, first) => {
  expect(lastNamed(texts, lists)?.names[0]).toBe(first);
});
