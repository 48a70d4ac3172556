import { expect, test } from 'vitest';
import { progressLine, showProgress } from '../../../src/node/places/progress.ts';

test('the bar tells share, rate and time left', () => {
  expect(progressLine({ done: 50_000, total: 100_000, seconds: 62 })).toBe(
    '[############------------]   50 %  50,000/100,000  806/s  1:02 left',
  );
  expect(progressLine({ done: 3, total: 3, seconds: 1 })).toBe('[########################]  100 %  3/3  3/s');
});

test('a log gets a line every ten seconds, a screen one that is drawn over', () => {
  const written: string[] = [];
  const clock = { ms: 0 };
  const output = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) });
  const log = showProgress(output(false), () => clock.ms);
  for (clock.ms = 1000; clock.ms <= 25_000; clock.ms += 1000) log.update(clock.ms / 1000, 100);
  log.end();
  expect(written.map((line) => line.split('  ').at(1)?.trim())).toEqual(['10 %', '20 %']);
  expect(written.every((line) => line.endsWith('\n'))).toBe(true);

  written.length = 0;
  const screen = showProgress(output(true), () => clock.ms);
  screen.update(1, 2);
  screen.end();
  expect(written.map((text) => text.startsWith('\r'))).toEqual([true, true]);
  expect(written.join('')).not.toContain('\n');
});

test('while the table is read there is no bar, and its time is none of the sheets’', () => {
  const written: string[] = [];
  const clock = { ms: 0 };
  const output = { isTTY: true, write: (text: string) => written.push(text.replace('\r\x1b[K', '')) };
  const progress = showProgress(output, () => clock.ms);
  clock.ms = 9000;
  progress.update(12_000, 0);
  clock.ms = 20_000;
  progress.update(1, 12_001);
  clock.ms = 30_000;
  progress.update(2001, 12_001);
  expect(written[0]).toBe('đã đọc 12.000 nơi · 12,000 places read');
  expect(written[2]).toBe('[####--------------------]   16 %  2,001/12,001  200/s  0:50 left');
});
