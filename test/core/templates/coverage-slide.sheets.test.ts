import { expect, test } from 'vitest';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { listJobs } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { textBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const shaper = await createShaper(fonts);
const tools = { fonts, shaper, palette: content.campaign.palette };
const { capHeight, unitsPerEm } = shaper.metrics('Anton', 400);
const jobs = listJobs(content, formats).filter(({ format }) => format === 'coverage-slide');

async function wordsOn(job: (typeof jobs)[number], headlineFigure = content.campaign.headlineFigure) {
  const of = { ...content, campaign: { ...content.campaign, headlineFigure } };
  const { format, sheet } = prepareSheet(job, { content: of }, formats);
  const { drawing } = await makePages({ format, sheet }, tools);
  const lines = drawing.marks.filter((mark) => mark.kind === 'text');
  return { sheet, lines, elements: drawing.elements, words: lines.map(({ text }) => text) };
}

test('across a hall one reads how many, of what, and what to do, at every place', async () => {
  expect(jobs).toHaveLength(32);
  for (const job of jobs) {
    const name = `${job.venue}.${job.language}`;
    const { sheet, lines, words } = await wordsOn(job);
    const value = { vi: '37.900.000', en: '37,900,000' }[job.language as 'vi' | 'en'];
    const numbers = lines.filter(({ text }) => text === value);
    expect(numbers, name).toHaveLength(1);
    // capitals of 150 of the 1080 pixels are read from 10 m on a screen 60 cm high
    expect(((numbers[0]?.sizePx ?? 0) * capHeight) / unitsPerEm, name).toBeGreaterThanOrEqual(150);
    const what = { vi: ['LƯỢT TẢI', 'VIỆT NAM'], en: ['DOWNLOADS', 'VIET NAM'] }[job.language as 'vi' | 'en'];
    for (const line of [...what, ...sheet.venue.headline]) expect(words, name).toContain(line);
  }
});

test('above each bar stands what it counts, short, and its unit once', async () => {
  const { words } = await wordsOn({ venue: 'hospital', format: 'coverage-slide', language: 'vi' });
  for (const word of ['2', '15,7', '20', '30', '37,9', 'Lượt tải (triệu)']) expect(words).toContain(word);
});

test('what the number does not mean takes two lines in either language', async () => {
  for (const language of ['vi', 'en'] as const) {
    const { lines, sheet, elements } = await wordsOn({ venue: 'school', format: 'coverage-slide', language });
    const [start = ''] = sheet.figure?.doesNotMean.split('.') ?? [];
    const element = lines.find(({ text }) => text.startsWith(start))?.element;
    expect(elements[element ?? -1]?.role).toBe('P');
    expect(lines.filter((line) => line.element === element)).toHaveLength(2);
  }
});

test('what the number does not mean and where it is from begin at one edge, one under the other', async () => {
  for (const job of jobs) {
    const { lines, sheet } = await wordsOn(job);
    const under = lines.filter(
      ({ text }) => sheet.figure?.doesNotMean.includes(text) || text.includes(sheet.figure?.source ?? '?'),
    );
    expect(under).toHaveLength(3);
    expect(new Set(under.map(({ xPx }) => xPx)).size, `${job.venue}.${job.language}`).toBe(1);
    expect(under.at(-1)?.text).toContain('24h.com.vn');
  }
});

test('numbers above bars and dates below them keep apart, long as they may be', async () => {
  const figure = { area: 'VN', metric: 'accounts_with_phone', as_of: '2021-07' };
  for (const language of ['vi', 'en'] as const) {
    const { lines, sheet } = await wordsOn({ venue: 'hospital', format: 'coverage-slide', language }, figure);
    const { bars, series } = sheet.figure ?? { bars: { numbers: [] }, series: [] };
    const rows = [
      bars.numbers,
      series.map(({ dated }) => dated[0] ?? ''),
      series.map(({ dated }) => dated[1] ?? ''),
    ];
    for (const row of rows) {
      expect(row).toHaveLength(5);
      const boxes = lines
        .filter(({ text, sizePx }) => row.includes(text) && sizePx < 80)
        .map((mark) => ({ sizePx: mark.sizePx, ...textBounds(mark, shaper) }))
        .toSorted((a, b) => (a.left ?? 0) - (b.left ?? 0));
      expect(boxes).toHaveLength(5);
      expect(new Set(boxes.map(({ sizePx }) => sizePx)).size).toBe(1);
      // a tenth of a bar's distance
      for (const [index, { right = 0 }] of boxes.slice(0, -1).entries())
        expect((boxes[index + 1]?.left ?? 0) - right).toBeGreaterThan(8);
    }
  }
});
