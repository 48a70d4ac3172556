import { expect, test } from 'vitest';
import { isFormulaLike } from '../../../../src/core/tables/cells/formula-like.ts';
import { csvLines } from '../../../../src/core/tables/write-csv.ts';

const formulas = ['=1+1', '+84 24', '-3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋84', '－3', '＠SUM(A1)'];

test.each(formulas)('%j begins a formula, as it does in the CSV files of places', (text) => {
  expect(isFormulaLike(text)).toBe(true);
  expect(csvLines([[text]])).toMatch(/^"?'/);
});

test.each(['', 'Chợ Đầm', '1900 9095', '(028) 3930 9912', "'=1+1", '“=1”', 'a=b'])(
  '%j begins none',
  (text) => {
    expect(isFormulaLike(text)).toBe(false);
    expect(csvLines([[text]])).toBe(`${text}\r\n`);
  },
);
