import { expect, test } from 'vitest';
import { factorNamed, withoutKind } from '../../../src/core/i18n/table-words.ts';

test.each([
  ['Số người (nghìn)', 1e3],
  ['Đơn vị tính: triệu người', 1e6],
  ['Users (million)', 1e6],
  ['Tỷ lệ (tỷ lệ trên dân số)', undefined],
  ['Số người', undefined],
])('a column called "%s" counts in %s', (header, factor) => {
  expect(factorNamed(header)).toBe(factor);
});

test.each([
  ['huyen bu dang', 'bu dang'],
  ['tp thu duc', 'thu duc'],
  ['province of soc trang', 'soc trang'],
  ['soc trang province', 'soc trang'],
  // a name that only begins like a kind
  ['tinh', 'tinh'],
])('the name of "%s" is "%s"', (written, name) => {
  expect(withoutKind(written)).toBe(name);
});
