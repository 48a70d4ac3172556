import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { playerPage } from '../../../src/core/kits/player-page.ts';

const html = playerPage({
  venueName: 'Nhà ăn <A & B>',
  slides: [
    { file: 'slide-1080p.vi.png', alt: 'Hai "chậu"', isTall: false },
    { file: 'slide-portrait.vi.png', alt: 'Một chậu', isTall: true },
  ],
  locale: 'vi',
});
const { document } = parseHTML(html);

test('the page shows the pictures beside it, with all that they say', () => {
  const pictures = [...document.querySelectorAll('img')].map((image) => [
    image.getAttribute('src'),
    image.getAttribute('alt'),
    image.hasAttribute('data-tall'),
  ]);
  expect(pictures).toEqual([
    ['slide-1080p.vi.png', 'Hai "chậu"', false],
    ['slide-portrait.vi.png', 'Một chậu', true],
  ]);
  expect(document.title).toBe('Trang chiếu: Nhà ăn <A & B>');
});

test('it asks nothing of any network and may not', () => {
  expect(html).not.toMatch(/(?:src|href)="(?!slide-)|https?:|url\(|import\b/);
  expect(html).toContain("default-src 'none'");
});

test('it does not move where motion is not wanted', () => {
  expect(html).toMatch(/prefers-reduced-motion:reduce\)\{[^}]*transition:none/);
});
