import { expect, test } from 'vitest';
import { areaNames, areaTitles } from '../../../src/core/schema/area-names.ts';

const row = { level: 'district', code: 'SM-01/2', gso_code: '', parent: 'SM-01' } as const;

test('an area is called with its kind in each language that says it', () => {
  const spoken = {
    ...row,
    type_vi: 'Huyện',
    name_vi: 'Mỹ Tú',
    type_zh: '县',
    name_zh: 'MT',
    name_en: 'My Tu',
  };
  expect(areaTitles(spoken)).toEqual({ vi: 'Huyện Mỹ Tú', zh: '县 MT', en: 'My Tu' });
  expect(areaNames(spoken)).toEqual({ vi: 'Mỹ Tú', zh: 'MT', en: 'My Tu' });
});
