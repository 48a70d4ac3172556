import { expect, test } from 'vitest';
import { areaTitle } from '../../../src/charts/area-title.ts';
import { focusArea } from '../../../src/core/figures/focus-area.ts';
import { otherPlaces } from '../../../src/core/figures/other-places.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const { counted, uncounted } = otherPlaces(content);
const titles = (codes: readonly string[]) => codes.map((code) => areaTitle(focusArea(content, code), 'vi'));

test('a place that is called one with a number has one', () => {
  expect(counted).toContain('VN-34/568');
  expect(titles(counted).filter((title) => title.includes('chưa tìm thấy'))).toEqual([]);
});

test('districts of which only the population is known stand apart', () => {
  // all nine of Binh Duong and six of Binh Phuoc
  expect(uncounted).toHaveLength(15);
  expect(uncounted.every((code) => /^VN-5[78]\//.test(code))).toBe(true);
  expect(titles(uncounted).every((title) => title.includes('chưa tìm thấy'))).toBe(true);
});
