import { expect, test } from 'vitest';
import { changedTexts } from '../../../scripts/figures/changed-texts.ts';
import { effectsOf } from '../../../scripts/figures/effects.ts';
import { previewPage } from '../../../scripts/figures/preview-page.ts';
import { rowOf } from '../../../src/core/figures/release/figure-rows.ts';
import { difference } from '../../../src/core/figures/release/difference.ts';
import { readOnce } from '../../read-once.ts';

const before = await readOnce('content');
const after = {
  ...before,
  figures: before.figures.map((figure) =>
    figure.area === 'VN' && figure.asOf === '2021-06-19T17:00' && figure.value === 37_900_000
      ? { ...figure, value: 37_800_000 }
      : figure,
  ),
};
const effects = effectsOf(before, after, 'vi');

test('a corrected headline names its pages, its chart and the slides that print it', () => {
  expect(effects.pages).toEqual(
    expect.arrayContaining(['/ty-le-cai-dat/', '/ty-le-cai-dat/noi/viet-nam/', '/']),
  );
  expect(effects.charts.map(({ id }) => id)).toEqual(['national-installs']);
  expect(effects.sheets).toContain('*/coverage-slide*');
  expect(effects.sentences).toContainEqual({
    page: '/ty-le-cai-dat/',
    before: expect.stringContaining('37,9 triệu lượt tải'),
    after: expect.stringContaining('37,8 triệu lượt tải'),
  });
  expect(effects.sentences).toContainEqual({
    page: '/ty-le-cai-dat/',
    before: expect.stringContaining('Việt Nam: 37.900.000 (lượt tải)'),
    after: expect.stringContaining('Việt Nam: 37.800.000 (lượt tải)'),
  });
});

test('the preview shows numbers, sentences and charts in both states, and asks for nothing outside itself', () => {
  const changes = difference(before.figures.map(rowOf), after.figures.map(rowOf));
  const html = previewPage({
    ...{ file: 'bang & co.xlsx', locale: 'vi', changes, effects, css: '', from: 'Loa' },
    ...{ metrics: before.metrics, sources: before.sources, slides: [Uint8Array.of(1), Uint8Array.of(2)] },
  });
  expect(html).toContain('<h1>Trước và sau: bang &amp; co.xlsx</h1>');
  expect(html).toContain('<td class="number">37.900.000</td><td class="number">37.800.000</td>');
  const pictures = [...html.matchAll(/src="data:image\/svg\+xml;base64,([^"]+)" alt="([^"]+)"/g)].map(
    ([, svg = '', alt = '']) => [Buffer.from(svg, 'base64').toString(), alt] as const,
  );
  expect(pictures.map(([svg]) => svg.includes('37.900.000'))).toEqual([true, false]);
  expect(pictures.map(([, alt]) => alt.split(':')[0])).toEqual(['Đang công bố', 'Sẽ là']);
  expect(html.match(/src="data:image\/png/g)).toHaveLength(2);
  expect(html).not.toMatch(/(src|href)="(?!data:)/);
  expect(html).not.toContain('<script');
});

test('of a page’s texts those are told that change, in the language of the page', () => {
  const record = (vi: string) => ({ body: `Mở đầu.\n\n${vi}`, note: { vi, en: `${vi}!` }, sources: [vi] });
  expect(changedTexts(record('1 người'), record('2 người'), 'vi')).toEqual([
    { before: '1 người', after: '2 người' },
    { before: '1 người', after: '2 người' },
  ]);
});
