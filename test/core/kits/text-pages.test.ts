import { expect, test } from 'vitest';
import { textPages } from '../../../src/core/kits/text-pages.ts';
import { shaperFor } from '../../../src/core/text/typefaces.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const shaper = shaperFor(await createShaper(await readFonts()), 'vi');
const footer = (page: number, pages: number) => `Trang ${page}/${pages}`;
const sentence = 'Rửa bát trong hai chậu, không để vòi chảy khi tráng bát và khi chờ nước đầy chậu.';
const pages = textPages({
  blocks: [
    { role: 'H1', text: 'Nhà ăn' },
    ...Array.from({ length: 20 }, () => ({ role: 'P', text: sentence }) as const),
  ],
  footer,
  shaper,
});
const POINT_PX = (25.4 / 72) * 10;
const textsOf = ({ marks }: (typeof pages)[number]) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

test('nothing is smaller than 18 points', () => {
  const sizes = pages.flatMap(textsOf).map(({ sizePx }) => sizePx / POINT_PX);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.99);
});

test('every line stands inside the margins of an A4 page', () => {
  for (const { xPx, yPx, text, font, weight, sizePx } of pages.flatMap(textsOf)) {
    expect(xPx).toBeGreaterThanOrEqual(200);
    expect(xPx + shaper.measure(font, weight, text) * sizePx).toBeLessThanOrEqual(2100 - 200);
    expect(yPx).toBeGreaterThan(200);
    expect(yPx).toBeLessThan(2970 - 200);
  }
});

test('what does not fit goes on, no word is lost, and each page is counted', () => {
  expect(pages.length).toBeGreaterThan(1);
  const lines = pages.map((page) => textsOf(page).map(({ text }) => text));
  expect(lines.map((texts) => texts.at(-1))).toEqual(
    pages.map((_, index) => `Trang ${index + 1}/${pages.length}`),
  );
  const words = lines.flatMap((texts) => texts.slice(0, -1)).join(' ');
  expect(words).toBe(['Nhà ăn', ...Array(20).fill(sentence)].join(' '));
});

test('a heading is never the last thing on a page', () => {
  for (let before = 1; before < 14; before += 1) {
    const [first] = textPages({
      blocks: [
        ...Array.from({ length: before }, () => ({ role: 'P', text: sentence }) as const),
        { role: 'H2', text: 'Các bước' },
        { role: 'P', text: sentence },
      ],
      footer,
      shaper,
    });
    expect(first?.elements.at(-2)?.role).toBe('P');
  }
});
