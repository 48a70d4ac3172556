import { expect, test } from 'vitest';
import { changedCharts, changedHeads } from '../../src/charts/changes.ts';
import type { Figure } from '../../src/core/domain/figure.ts';
import { readOnce } from '../read-once.ts';

const content = await readOnce('content');
const isNewestOfBinhPhuoc = ({ area, metric, asOf }: Figure) =>
  area === 'VN-58' && metric.id === 'share_of_population' && asOf.startsWith('2020-08-13');
/** 9.9% of the population of Bình Phước, corrected by somebody. */
const corrected = {
  ...content,
  figures: content.figures.map((figure) =>
    isNewestOfBinhPhuoc(figure) ? { ...figure, value: 8.9 } : figure,
  ),
};

test('nothing changes where no figure does', () => {
  expect(changedCharts(content, { ...content }, 'vi')).toEqual([]);
  expect(changedHeads(content, { ...content }, 'vi')).toEqual([]);
});

test('a corrected share changes its map and the head of its area, and nothing of other places', () => {
  const charts = changedCharts(content, corrected, 'vi');
  expect(charts.map(({ id }) => id)).toContain('map-population');
  expect(charts.map(({ id }) => id)).not.toContain('national-installs');
  const map = charts.find(({ id }) => id === 'map-population');
  expect(map?.before?.draw('vi').narrow).toContain('9,9%');
  expect(map?.after?.draw('vi').narrow).not.toContain('9,9%');
  expect(map?.after?.draw('vi').narrow).toContain('8,9%');
  const heads = changedHeads(content, corrected, 'vi').map(({ before, after }) => [
    before?.text,
    after?.text,
  ]);
  expect(heads).toContainEqual([
    'Bình Phước: 9,9% dân số, ngày 13/8/2020',
    'Bình Phước: 8,9% dân số, ngày 13/8/2020',
  ]);
  expect(heads.flat().join('\n')).not.toContain('Bắc Ninh');
});

test('a chart that comes has nothing before it, one that goes nothing after', () => {
  const none = { ...content, figures: content.figures.filter(({ metric }) => metric.id !== 'installs') };
  const gone = changedCharts(content, none, 'en').find(({ id }) => id === 'national-installs');
  expect([gone?.before?.id, gone?.after]).toEqual(['national-installs', undefined]);
  const come = changedCharts(none, content, 'en').find(({ id }) => id === 'national-installs');
  expect([come?.before, come?.after?.id]).toEqual([undefined, 'national-installs']);
});
