import { expect, test } from 'vitest';
import { difference, redefined } from '../../../../src/core/figures/release/difference.ts';
import type { FigureRow } from '../../../../src/core/schema/figure.ts';
import { type Metric, metricSchema } from '../../../../src/core/schema/metric.ts';

const row = (value: number, names: Partial<FigureRow>): FigureRow =>
  ({
    ...{ area_level: 'country', area_code: 'SM', as_of: '2031-04-03', metric: 'households', value },
    ...{ unit: 'people', definition_note: '', source_id: 'hill-news', confidence: 'stated' },
    ...names,
  }) as FigureRow;
const [vi, en] = [{ area_name_vi: 'Sông Mơ' }, { area_name_en: 'Song Mo' }];

test('a language that a campaign speaks from now on, or no longer, changes no figure', () => {
  const [two, three] = [row(9, { ...vi, ...en }), row(9, { ...vi, ...en, area_name_zh: '梦江' })];
  for (const [before, after] of [
    [two, three],
    [three, two],
  ] as const)
    expect(difference([before], [after])).toEqual({ added: [], changed: [], removed: [] });
  const mended = { ...three, value: 8 };
  expect(difference([two], [mended]).changed).toEqual([{ before: two, after: mended }]);
});

test('another name in a language of both is a change', () => {
  const [before, after] = [row(9, { ...vi, ...en }), row(9, { ...vi, area_name_en: 'Dream River' })];
  expect(difference([before], [after]).changed).toEqual([{ before, after }]);
});

test('a metric is redefined by other words in a language of both, and not by another language', () => {
  const metric = (counts: object): Metric =>
    metricSchema.parse({
      ...{ id: 'households', unit: 'people', kind: 'reached', counts },
      ...{ name: { vi: 'Hộ', en: 'Households' }, doesNotMean: { vi: '-', en: '-' } },
    });
  const before = metric({ vi: 'Hộ đã dùng', en: 'Households that use it' });
  expect(redefined([before], [metric({ vi: 'Hộ đã dùng', en: 'Households that use it', zh: '户' })])).toEqual(
    [],
  );
  expect(redefined([before], [metric({ vi: 'Hộ đã dùng', en: 'Households that had it' })])).toEqual([
    'households',
  ]);
  expect(redefined([before], [])).toEqual(['households']);
});
