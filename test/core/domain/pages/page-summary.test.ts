import { expect, test } from 'vitest';
import { pageSummary } from '../../../../src/core/domain/pages/page-summary.ts';

test('a short description stays as it is, with the record after it', () => {
  expect(pageSummary('Đọc đồng hồ nước.')).toBe('Đọc đồng hồ nước.');
  expect(pageSummary('Đọc đồng hồ nước.', 'Tư liệu 2031')).toBe('Đọc đồng hồ nước. Tư liệu 2031.');
});

test('a long one is cut between words so that all of it is shown', () => {
  const long = 'từng bước, '.repeat(30);
  for (const record of [undefined, 'Tư liệu 2031']) {
    const summary = pageSummary(long, record);
    expect(summary.length).toBeLessThanOrEqual(155);
    expect(summary.length).toBeGreaterThan(135);
    expect(summary).toMatch(record ? /(từng|bước)… Tư liệu 2031\.$/ : /(từng|bước)…$/);
  }
});

test('a script without spaces between words is cut between letters, not at the one name that has a space behind it', () => {
  const summary = pageSummary(`Bluezone ${'的'.repeat(300)}`);
  expect(summary).toBe(`Bluezone ${'的'.repeat(145)}…`);
  expect(summary).toHaveLength(155);
});
