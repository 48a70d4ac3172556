import { expect, test } from 'vitest';
import { contradictedIn } from '../../../src/core/figures/clashes.ts';
import { focusArea } from '../../../src/core/figures/focus-area.ts';
import { mainFigure } from '../../../src/core/figures/main-figure.ts';
import { areaTitle } from '../../../src/charts/area-title.ts';
import { metricHead } from '../../../src/charts/metric-head.ts';
import { readOnce } from '../../read-once.ts';
import { accounts, figure, installs, ofPhones, ofPopulation } from './sample-figures.ts';

const content = await readOnce('content');
const campaign = { headlineFigure: { area: 'C', metric: 'installs' } };
const both = (text: string) => ({ vi: text, en: text, zh: text });

test('the country is called by the campaign’s own figure, not by the 30% that nothing else gives', () => {
  expect(areaTitle(focusArea(content, 'VN'), 'vi')).toBe(
    'Việt Nam: 37.900.000 (lượt tải), lúc 17:00 ngày 19/6/2021',
  );
  const share = content.metrics.find(({ id }) => id === 'share_of_population');
  // "about 14%" came with 13.5 million downloads (brvt-chaupha)
  expect(share && metricHead(content, share, 'vi').newest).toBe(
    'Con số mới nhất của Việt Nam mà không số nào nói khác: khoảng 14%, trong tháng 8/2020. ' +
      'Con số sau đó, khoảng 30%, ngày 1/6/2021 (thứ Ba), trái với các số khác.',
  );
});

test('another number of the same day does not take the country back to an older share', () => {
  const national = content.figures.find(
    ({ area, metric, value }) => area === 'VN' && metric.id === 'installs' && value === 37_900_000,
  );
  if (!national) throw new Error('The national figure is gone.');
  const other = {
    ...national,
    ...{ value: 37_800_000, source: 'nld-20210626', origin: 'figures/figures.csv:9999' },
  };
  const figures = [...content.figures, other];
  expect(contradictedIn({ ...content, figures }).has(national.origin)).toBe(true);
  expect(areaTitle(focusArea({ ...content, figures }, 'VN'), 'vi')).toBe(
    'Việt Nam: 37.900.000 (lượt tải), lúc 17:00 ngày 19/6/2021',
  );
});

test('where every number of the country clashes, the head says so', () => {
  const contacts = content.metrics.find(({ clashes = [] }) =>
    clashes.some(({ id }) => id === 'contacts-national'),
  );
  expect(contacts && metricHead(content, contacts, 'en').newest).toMatch(
    /^The numbers of Viet Nam contradict each other; the newest is /,
  );
});

test('what a clash only sets beside its numbers is not in doubt', () => {
  const share = { origin: 'figures/figures.csv:2' };
  const clash = { id: 'odd', title: both('Odd'), note: both('Odd'), sources: ['s1'] as [string] };
  const rows = [
    { area: 'P1', as_of: '2020-08-20' },
    { area: 'P1', as_of: '2020-08-20', metric: 'accounts' },
  ];
  const metrics = [{ ...ofPopulation, clashes: [{ ...clash, figures: rows }] }, accounts];
  const figures = [
    figure(ofPopulation, 30, share),
    figure(accounts, 900, { origin: 'figures/figures.csv:3' }),
    figure(ofPhones, 12, { origin: 'figures/figures.csv:4', asOf: '2020-08-01' }),
  ];
  expect([...contradictedIn({ metrics, figures })]).toEqual([[share.origin, 'odd']]);
  expect(mainFigure({ metrics, figures, campaign }, 'P1')?.value).toBe(12);
});

test('neither an operator’s share nor a share of those who had it stands for an area', () => {
  const figures = [
    figure(ofPhones, 22, { operator: 'all', asOf: '2021-01-01' }),
    figure({ ...ofPhones, id: 'active', denominator: 'installs' } as const, 33, { asOf: '2021-01-02' }),
    figure(installs, 5000),
  ];
  expect(mainFigure({ metrics: [], figures, campaign }, 'P1')?.value).toBe(5000);
});
