import { expect, test } from 'vitest';
import { figuresDataset } from '../../../../src/core/figures/published/dataset.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('test/fixtures/campaign');
const whole = (path: string) => `https://loa.example${path}`;

test('it covers the days from the first to the last that its figures are of', () => {
  const days = content.figures.slice(0, 1).flatMap((figure) => [
    { ...figure, dateKind: 'published' as const, asOf: '2031-04-02T08:00' },
    { ...figure, dateKind: 'published' as const, asOf: '2031-02-01' },
    { ...figure, dateKind: 'deadline' as const, asOf: '2032-01-01' },
  ]);
  const { temporalCoverage } = figuresDataset({ ...content, figures: days }, 'en', whole);
  expect(temporalCoverage).toBe('2031-02-01/2031-04-02');
});

test('figures dated by month or year alone give no days, and nothing is said of any', () => {
  const months = content.figures.map((figure) => ({ ...figure, asOf: '2031-04' }));
  const dataset = figuresDataset({ ...content, figures: months }, 'vi', whole);
  expect('temporalCoverage' in dataset).toBe(false);
});
