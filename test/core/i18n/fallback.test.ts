import { expect, test } from 'vitest';
import { withFallback } from '../../../src/core/i18n/fallback.ts';

const english = { now: 'Now', steps: ['one', 'two'], scans: /\bscan/i, menu: { home: 'Home', help: 'Help' } };

test('what a translation lacks is said in the original, group by group', () => {
  const words = withFallback(english, { now: '现在', menu: { home: '首页' } });
  expect(words.now).toBe('现在');
  expect(words.menu).toEqual({ home: '首页', help: 'Help' });
  expect(words.steps).toEqual(['one', 'two']);
});

test('a pattern stays one, translated or not', () => {
  expect(withFallback(english, { scans: /扫/ }).scans.test('扫一扫')).toBe(true);
  expect(withFallback(english, {}).scans.test('Scan the code')).toBe(true);
});
