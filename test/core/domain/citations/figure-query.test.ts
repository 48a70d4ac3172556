import { expect, test } from 'vitest';
import { citationsIn, fillFigures, findFigure } from '../../../../src/core/domain/citations/figure-query.ts';
import { figure, installs, ofPopulation } from '../../figures/sample-figures.ts';

const figures = [
  figure(installs, 15_700_000, { asOf: '2020-08-11T11:00', source: 's1' }),
  figure(installs, 15_000_000, { asOf: '2020-08-11', source: 's2' }),
  figure(installs, 20_000_000, { asOf: '2020-08-20T11:00', source: 's1', origin: 'f.csv:4' }),
  figure(installs, 20_000_000, { asOf: '2020-08-20T11:00', source: 's2', origin: 'f.csv:5' }),
  figure(ofPopulation, 9.9),
];
const query = { area: 'P1', metric: 'installs' };

test('a query names one figure; without a moment the newest, of equally new ones the later row', () => {
  expect(findFigure(figures, { ...query, as_of: '2020-08-11' })).toEqual({ found: figures[1] });
  expect(findFigure(figures, { ...query, source: 's1' })).toEqual({ found: figures[2] });
  expect(findFigure(figures, query)).toEqual({ found: figures[3] });
  expect(findFigure(figures, { ...query, value: '15700000' })).toEqual({ found: figures[0] });
});

test('two figures or none are a complaint, never a choice', () => {
  const several = findFigure(figures, { ...query, as_of: '2020-08-20T11:00' });
  expect('complaint' in several && several.complaint.rule.en).toBe(
    'more than one figure matches: f.csv:4, f.csv:5',
  );
  const none = findFigure(figures, { ...query, area: 'P2' });
  expect('complaint' in none && none.complaint.rule.vi).toBe('không có số liệu nào khớp với trích dẫn này');
});

test('citations are filled with the value in the language of the text', () => {
  const text =
    'A {{figure area=P1 metric=installs as_of=2020-08-11T11:00}}, B {{figure metric=share_of_population area=P1}}.';
  expect(fillFigures(text, 'vi', { figures })).toBe('A 15.700.000, B 9,9%.');
  expect(fillFigures(text, 'en', { figures })).toBe('A 15,700,000, B 9.9%.');
  expect(fillFigures('no citation { } {{', 'en', { figures })).toBe('no citation { } {{');
});

test.each([
  '{{figure area=P1}}',
  '{{figure metric=installs}}',
  '{{figure area=P1 metric=installs day=1}}',
  '{{fig}}',
])('%s is malformed', (mark) => {
  expect(citationsIn(mark)).toMatchObject([{ mark, offset: 0, query: { complaint: {} } }]);
  expect(() => fillFigures(mark, 'en', { figures })).toThrow('the mark is not written correctly');
});
