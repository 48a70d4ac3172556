import { expect, test } from 'vitest';
import { revisionSchema } from '../../../src/core/schema/revision.ts';

const isRelease = (release: string) =>
  revisionSchema([]).safeParse({
    ...{ id: 'a', release, version: '1.0.0', type: 'correction', reason: 'b' },
    ...{ added: '0', changed: '1', removed: '0', until: '' },
  }).success;

test('a day has as many releases as it takes, counted from 2 behind the first', () => {
  for (const name of [
    '2020-08-20',
    '2020-08-20-2',
    '2020-08-20-9',
    '2020-08-20-10',
    '2020-08-20-19',
    '2020-08-20-120',
  ])
    expect(isRelease(name), name).toBe(true);
  for (const name of ['2020-08-20-1', '2020-08-20-0', '2020-08-20-02', '2020-08-20-', '2020-08'])
    expect(isRelease(name), name).toBe(false);
});
