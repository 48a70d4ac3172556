import { expect, test } from 'vitest';
import { unlistedLevel } from '../../../../src/core/domain/areas/areas.ts';
import type { Area } from '../../../../src/core/schema/area.ts';

const area = (level: Area['level'], code: string, parent: string): Area => ({
  ...{ level, code, parent, gso_code: '', type_vi: '', name_vi: code, name_en: code, name_zh: code },
});
const areas = [
  area('province', 'VN-57', 'VN'),
  area('province', 'VN-58', 'VN'),
  area('district', 'VN-58/690', 'VN-58'),
];
const country = { areaDigits: { district: 3, commune: 5 } };

test('areas below those that are listed are known by as many digits as their country gives each level', () => {
  expect(unlistedLevel('VN', areas, country)).toBe('country');
  expect(unlistedLevel('VN-57/718', areas, country)).toBe('district');
  expect(unlistedLevel('VN-57/718/25741', areas, country)).toBe('commune');
  for (const code of [
    'VN-57/71',
    'VN-57/7181',
    'VN-57/7a8',
    'VN-99/718',
    'VN-57/718/257',
    'VN-57/718/25741/1',
  ])
    expect(unlistedLevel(code, areas, country), code).toBeUndefined();
  // the file lists that province's districts: another one is a slip
  expect(unlistedLevel('VN-58/718', areas, country)).toBeUndefined();
  expect(unlistedLevel('VN-57/71', areas, { areaDigits: { district: 2 } })).toBe('district');
  expect(unlistedLevel('VN-57/718', areas)).toBeUndefined();
});
