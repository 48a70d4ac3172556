import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { playerPage } from '../../../src/core/kits/player-page.ts';

const html = playerPage({
  venueName: 'Nhà ăn <A & B>',
  slides: [
    { png: 'AAAA', alt: 'Hai "chậu"', isTall: false },
    { png: 'BBBB', alt: 'Một chậu', isTall: true },
  ],
  locale: 'vi',
});
const { document } = parseHTML(html);

test('the page holds its pictures, with all that they say', () => {
  const pictures = [...document.querySelectorAll('img')].map((image) => [
    image.getAttribute('src'),
    image.getAttribute('alt'),
    image.hasAttribute('data-tall'),
  ]);
  expect(pictures).toEqual([
    ['data:image/png;base64,AAAA', 'Hai "chậu"', false],
    ['data:image/png;base64,BBBB', 'Một chậu', true],
  ]);
  expect(document.title).toBe('Trang chiếu: Nhà ăn <A & B>');
});

test('it asks nothing of any network and may not', () => {
  expect(html).not.toMatch(/(?:src|href)="(?!data:)|https?:|url\(|import\b/);
  expect(html).toContain("default-src 'none'");
});

test('it does not move where motion is not wanted', () => {
  expect(html).toMatch(/prefers-reduced-motion:reduce\)\{[^}]*transition:none/);
});
