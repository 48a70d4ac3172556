import { expect, test } from 'vitest';
import { areaNames } from '../../../../src/core/figures/import/area-names.ts';
import { readOnce } from '../../../read-once.ts';

const { areas, figures, areaSpellings, campaign } = await readOnce('content');
const names = areaNames({ areas, figures, spellings: areaSpellings, country: campaign.country });

test.each([
  ['Xã Lộc Hòa', ['VN-58/692/25273']],
  ['UBND xã Lộc Hòa', ['VN-58/692/25273']],
  ['Ủy ban nhân dân xã Lộc Hòa', ['VN-58/692/25273']],
  ['Xã Lộc Hòa, huyện Lộc Ninh, tỉnh Bình Phước', ['VN-58/692/25273']],
  ['Huyện Lộc Ninh, Bình Phước', ['VN-58/692']],
  ['UBND tỉnh Bình Dương', ['VN-57']],
  // no such commune lies there
  ['Xã Lộc Hòa, tỉnh Bình Dương', []],
  ['Xã Lộc Hòa, tỉnh Không Có', []],
])('%s is %j', (text, codes) => {
  expect(names.find(text).map(({ code }) => code)).toEqual(codes);
});
