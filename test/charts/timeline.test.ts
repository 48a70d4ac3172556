import { expect, test } from 'vitest';
import { type TimelinePoint, drawTimeline, highestSoFar, segments } from '../../src/charts/timeline.ts';

const day = (date: string, value: number, parts: Partial<TimelinePoint> = {}): TimelinePoint => ({
  fromMs: Date.parse(date),
  toMs: Date.parse(date),
  value,
  text: String(value),
  isDerived: false,
  ...parts,
});

test('the line leaves out a report that is lower than an earlier one', () => {
  const points = [day('2020-08-09', 13), day('2020-08-10', 10), day('2020-08-11', 15)];
  expect(highestSoFar(points).map(({ value }) => value)).toEqual([13, 15]);
});

test('no line is drawn across a change of counting', () => {
  const points = [day('2021-06-19', 1), day('2021-06-26', 2), day('2021-06-29', 3), day('2021-07-10', 4)];
  const parts = segments(points, [{ atMs: Date.parse('2021-06-29'), text: '' }]);
  expect(parts.map((part) => part.map(({ value }) => value))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a timeline is drawn as before', async () => {
  const points = [
    day('2020-07-25', 200_000, { isDerived: true, text: '200.000' }),
    day('2020-08-11', 15_700_000, { text: '15.700.000' }),
    day('2020-08-20', 20_000_000, { text: '20.000.000' }),
    day('2020-09-01', 21_000_000, { toMs: Date.parse('2020-09-30'), text: '21.000.000' }),
  ];
  const svg = drawTimeline(points, {
    widthPx: 328,
    breaks: [{ atMs: Date.parse('2020-09-10'), text: '10/9/2020: đổi cách đếm' }],
    tickY: (value) => `${value / 1_000_000} triệu`,
    tickX: (ms) => `${new Date(ms).getUTCMonth() + 1}/2020`,
    words: { id: 'timeline', title: 'Lượt tải', description: 'Từ 200.000 lên 20.000.000.' },
  });
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('../golden/chart-timeline.svg');
});

test('a note too long for the room before its break ends at the edge of the drawing', () => {
  const svg = drawTimeline([day('2020-07-25', 1), day('2021-10-01', 2)], {
    widthPx: 328,
    breaks: [{ atMs: Date.parse('2021-09-30'), text: '30 September 2021: Bluezone becomes PC-Covid' }],
    tickY: String,
    tickX: String,
    words: { id: 'timeline', title: 'Downloads', description: 'From 1 to 2.' },
  });
  const note = /translate\((-?[\d.]+),[^>]*chart-note"><text transform="translate\(([\d.]+),/.exec(svg) ?? [];
  const [shift = 0, x = 0] = note.slice(1).map(Number);
  // the break is 34 px and a day or two from the right edge
  expect(x).toBeGreaterThan(285);
  expect(x + shift).toBeGreaterThan(320);
  expect(x + shift).toBeLessThanOrEqual(328);
});
