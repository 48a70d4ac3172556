import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../src/charts/registry.ts';
import { readOnce } from '../read-once.ts';

const content = await readOnce('content');
const chart = chartById(content, 'map-population');
const { document } = parseHTML(`<body>${chart.draw('en').narrow}</body>`);
const tiles = [...document.querySelectorAll('svg > [aria-label]')];
const told = (name: string) =>
  tiles.map((tile) => tile.getAttribute('aria-label') ?? '').find((text) => text.startsWith(name));

test('each of the 63 provinces of 2020 has a tile of its own', () => {
  expect(tiles).toHaveLength(63);
  expect(new Set(tiles.map((tile) => tile.getAttribute('transform'))).size).toBe(63);
});

test('a tile says the newest share that was found, and when', () => {
  expect(told('Bac Ninh')).toBe('Bac Ninh: 44.77%, 26 June 2021');
  expect(told('Binh Phuoc')).toBe('Binh Phuoc: 9.9%, 13 August 2020');
  // only an upper bound was published (contradictions.md, 8)
  expect(told('Son La')).toBe('Son La <8%: less than 8%, 20 August 2020, 11:00');
});

test('a province without a share is not found, which is not 0', () => {
  const empty = tiles.filter((tile) => tile.getAttribute('aria-label')?.endsWith(': not found'));
  expect(empty).toHaveLength(63 - 15 - 5);
  expect(chart.unpublished.en).toHaveLength(63 - 15 - 5);
  for (const tile of empty) {
    expect(tile.querySelector('.tile-value')).toBeNull();
    expect(tile.querySelector('rect')?.getAttribute('fill')).toBe('url(#map-population-hatch)');
  }
  expect(tiles.some((tile) => /\b0%/.test(tile.textContent ?? ''))).toBe(false);
});

test('provinces of which only an upper bound was published are told with it', () => {
  expect(chart.summary.vi).toContain('5 tỉnh chỉ được công bố là dưới 8%');
  expect(chart.summary.en).toContain('5 are published only as less than 8%');
});

test('a tile leads to the page of its province where there is one', () => {
  const binhDuong = tiles.find((tile) => tile.getAttribute('aria-label')?.startsWith('Binh Duong'));
  expect(binhDuong?.getAttribute('href')).toBe('/en/coverage/places/binh-duong/');
  // one of which nothing was found, too, leads to a page that says so
  expect(tiles.every((tile) => tile.localName === 'a')).toBe(true);
  expect(told('HCMC')).toBe('HCMC ~37%: Ho Chi Minh City, nearly 37%, 26 June 2021');
});

test('a tile’s spoken name holds what is written on it', () => {
  const plain = (text: string | null) => (text ?? '').replaceAll(/[:,]/g, '').replaceAll(/\s+/g, ' ').trim();
  for (const tile of tiles.filter((each) => each.localName === 'a'))
    expect(plain(tile.getAttribute('aria-label'))).toContain(plain(tile.textContent));
});

test('a figure in the third line of a tile stands clear of the thickest border, half of which is 1.5 px', () => {
  const lowest = Math.max(
    ...[...document.querySelectorAll('.tile-value')].map((line) => Number(line.getAttribute('y'))),
  );
  const height = Number(tiles[0]?.querySelector('rect')?.getAttribute('height'));
  expect(lowest).toBeLessThan(height - 1.5 - 1);
});

test('only shares of one denominator are on it', () => {
  expect(new Set(chart.figures.map(({ metric }) => metric.denominator))).toEqual(new Set(['population']));
});
