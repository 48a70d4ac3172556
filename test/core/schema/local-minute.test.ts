import { afterEach, expect, test, vi } from 'vitest';
import { localMinute } from '../../../src/core/schema/days.ts';

afterEach(() => vi.unstubAllEnvs());

test('half past midnight in Hanoi is of the day that has begun there, not of the one in Greenwich', () => {
  const moment = new Date('2020-08-13T17:30Z');
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  expect(localMinute(moment)).toBe('2020-08-14T00:30');
  vi.stubEnv('TZ', 'UTC');
  expect(localMinute(moment)).toBe('2020-08-13T17:30');
});
