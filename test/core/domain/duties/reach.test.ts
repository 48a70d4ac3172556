import { expect, test } from 'vitest';
import { byReach } from '../../../../src/core/domain/duties/reach.ts';
import { directive, say } from '../plain-directive.ts';

const areas = [
  { code: 'SM-01', level: 'province' as const },
  { code: 'SM-02', level: 'province' as const },
  { code: 'SM-02/7', level: 'district' as const },
];
const asked = [
  { directive: directive('second', { level: 'province', area: 'SM-02' }), what: 'a' },
  { directive: directive('of-all', { area: 'SM' }), what: 'b' },
  { directive: directive('first', { level: 'province', area: 'SM-01' }), what: 'c' },
  { directive: directive('second-again', { level: 'province', area: 'SM-02' }), what: 'd' },
  { directive: directive('some-district', { level: 'district', area: 'SM-02' }), what: 'e' },
  { directive: directive('known-district', { level: 'district', area: 'SM-02/7' }), what: 'f' },
  { directive: directive('of-staff', { area: 'SM', ownStaffOnly: true }), what: 'h' },
  { directive: directive('somewhere', { level: 'province', issuer: say('A town') }), what: 'g' },
];

test('what binds the whole country comes first, then each place by itself, unknown ones last', () => {
  const told = byReach(asked, areas).map(({ id, isWithin, asked: some }) => [
    id,
    isWithin,
    some.map(({ what }) => what).join(''),
  ]);
  expect(told).toEqual([
    ['national', false, 'b'],
    // whoever works elsewhere is not bound
    ['staff-of-staff', false, 'h'],
    ['sm-01', false, 'c'],
    ['sm-02', false, 'ad'],
    ['sm-02-district', true, 'e'],
    ['sm-02-7', false, 'f'],
    ['somewhere', false, 'g'],
  ]);
});
