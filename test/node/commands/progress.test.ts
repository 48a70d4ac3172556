import { expect, test } from 'vitest';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { progressLine, showProgress } from '../../../src/node/commands/progress.ts';

const vi = { locale: 'vi', say: staffMessages.vi } as const;
const en = { locale: 'en', say: staffMessages.en } as const;

test('the bar tells share, rate and time left in the reader’s language', () => {
  const half = { what: 'Làm tờ', done: 50_000, total: 100_000, seconds: 62 };
  expect(progressLine(half, vi)).toBe(
    'Làm tờ  [############------------]   50 %  50.000/100.000  806/giây  còn 1:02',
  );
  expect(progressLine({ ...half, what: 'Sheets' }, en)).toBe(
    'Sheets  [############------------]   50 %  50,000/100,000  806/s  1:02 left',
  );
  expect(progressLine({ what: 'Sheets', done: 3, total: 3, seconds: 1 }, en)).toBe(
    'Sheets  [########################]  100 %  3/3  3/s',
  );
});

test('a slow run has a rate that is not 0', () => {
  expect(progressLine({ what: 'Tờ', done: 2, total: 17, seconds: 12 }, vi)).toContain('0,17/giây  còn 1:30');
});

test('a log gets a line every five seconds, a terminal one that is drawn over', () => {
  const written: string[] = [];
  const clock = { ms: 0 };
  const output = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) });
  const log = showProgress(output(false), en, () => clock.ms);
  for (clock.ms = 1000; clock.ms <= 14_000; clock.ms += 1000)
    log.update({ what: 'Sheets', done: clock.ms / 1000, total: 100 });
  log.end();
  expect(written.map((line) => /\d+ %/.exec(line)?.[0])).toEqual(['5 %', '10 %']);
  expect(written.every((line) => line.endsWith('\n'))).toBe(true);

  written.length = 0;
  const screen = showProgress(output(true), en, () => clock.ms);
  screen.update({ what: 'Sheets', done: 1, total: 2 });
  screen.end();
  expect(written.map((text) => text.startsWith('\r'))).toEqual([true, true]);
  expect(written.join('')).not.toContain('\n');
});

test('a step without a total has no bar, and its time is none of the next step’s', () => {
  const written: string[] = [];
  const clock = { ms: 0 };
  const output = { isTTY: true, write: (text: string) => written.push(text.replace('\r\x1b[K', '')) };
  const progress = showProgress(output, vi, () => clock.ms);
  clock.ms = 9000;
  progress.update({ what: 'Đọc bảng', done: 12_000 });
  clock.ms = 20_000;
  progress.update({ what: 'Làm tờ', done: 1, total: 12_001 });
  clock.ms = 30_000;
  progress.update({ what: 'Làm tờ', done: 2001, total: 12_001 });
  expect(written[0]).toBe('Đọc bảng  12.000');
  expect(written[2]).toBe('Làm tờ  [####--------------------]   16 %  2.001/12.001  200/giây  còn 0:50');
});
