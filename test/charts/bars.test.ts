import { expect, test } from 'vitest';
import { type Bar, drawBars } from '../../src/charts/bars.ts';

const bar = (label: string, value: number, parts: Partial<Bar> = {}): Bar => ({
  label,
  value,
  text: `${String(value).replace('.', ',')}%`,
  kind: 'value',
  others: [],
  emphasis: false,
  ...parts,
});
const bars = [
  bar('Đà Nẵng', 40.4, { others: [37.3] }),
  bar('Bình Dương', 16.2, { emphasis: true }),
  bar('Hà Giang', 8, { kind: 'upper-bound', text: 'dưới 8%' }),
];
const svg = drawBars(bars, {
  maximum: 50,
  tick: (percent) => `${percent}%`,
  words: { id: 'bars', title: 'Tỷ lệ trên dân số', description: 'Cao nhất là Đà Nẵng với 40,4%.' },
});

test('bars are drawn as before', async () => {
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('../golden/chart-bars.svg');
});

test('a drawing carries no style and no script, and is told by its title and description', () => {
  expect(svg).not.toMatch(/<style|<script|\sstyle=/);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-labelledby="bars-title bars-desc"');
  expect(svg).toContain('<title id="bars-title">Tỷ lệ trên dân số</title>');
  expect(svg).toContain('<desc id="bars-desc">Cao nhất là Đà Nẵng với 40,4%.</desc>');
});

test('the same figures give the same bytes', () => {
  const again = drawBars(bars, {
    maximum: 50,
    tick: (percent) => `${percent}%`,
    words: { id: 'bars', title: 'Tỷ lệ trên dân số', description: 'Cao nhất là Đà Nẵng với 40,4%.' },
  });
  expect(again).toBe(svg);
});

test('labels are large enough on a phone of 360 px: at least 12 px on a column of 328', () => {
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const font = Number(/font-size="(\d+)"/.exec(svg)?.[1]);
  expect((font * 328) / width).toBeGreaterThanOrEqual(12);
});
