import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pointsOf } from '../../src/charts/points.ts';
import { chartById, charts } from '../../src/charts/registry.ts';
import { chartText, standaloneChart } from '../../src/charts/standalone.ts';
import { chartPng } from '../../src/node/raster/chart-png.ts';
import { inPlainColours } from '../../src/styles/palette-style.ts';
import { readOnce } from '../read-once.ts';

const content = await readOnce('content');
const css = inPlainColours(await readFile('src/charts/drawing.css', 'utf8'), content.campaign.palette);
const input = (id: string) => ({
  chart: chartById(content, id),
  locale: 'en' as const,
  sources: content.sources,
  css,
  from: 'Loa',
});

test('every chart stands alone: title, sentence, sources, and nothing that leads away or runs', () => {
  for (const { id } of charts(content)) {
    const told = input(id);
    const svg = standaloneChart(told);
    const { document } = parseHTML(svg);
    const text = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(text.replaceAll(/\s+/g, ' '), id).toContain(told.chart.title.en.slice(0, 30));
    expect(text, id).toContain('Source: ');
    expect(svg, id).not.toMatch(/<a |<script|var\(--|href=|style="/);
  }
});

test('its picture has its own letters and is the same every time', async () => {
  const svg = standaloneChart(input('provinces-population-2020-08-11'));
  const [first, second] = [await chartPng(svg, 'en'), await chartPng(svg, 'en')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  // colour type 3 of PNG: an index into a palette, half the bytes of full colour
  expect(first[25]).toBe(3);
  const blank = await chartPng(svg.replaceAll(/<text[\s\S]*?<\/text>/g, ''), 'en');
  expect(first.length).toBeGreaterThan(blank.length * 1.3);
});

test('its text says every point with place, value and day', () => {
  const told = input('provinces-population-2020-08-11');
  const text = chartText(told.chart, pointsOf(told.chart, 'en'), told);
  // bnews-20200811 and the reports beside it (contradictions.md, 1)
  expect(text).toContain('1 of 7: Da Nang, 34.13%, on 11 August 2020');
  expect(text).toContain('Bac Ninh, 17.84%');
});
