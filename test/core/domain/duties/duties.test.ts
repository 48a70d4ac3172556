import { expect, test } from 'vitest';
import { dutiesFor } from '../../../../src/core/domain/duties/duties.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('test/fixtures/campaign');
const canteen = content.venues.find(({ id }) => id === 'canteen');

test('the duty that binds the readers of a sheet most comes first', () => {
  const duties = canteen ? dutiesFor(content, canteen) : [];
  expect(
    duties.map(({ clause, audienceStrength, strength }) => [clause.id, audienceStrength, strength]),
  ).toEqual([
    ['2', 'must', 'must'],
    ['1', 'should', 'must'],
  ]);
  expect(duties[0]?.deadline?.on).toBe('2031-04-01');
  expect(duties[1]).not.toHaveProperty('deadline');
});
