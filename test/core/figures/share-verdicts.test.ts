import { expect, test } from 'vitest';
import { shareVerdicts } from '../../../src/core/figures/share-verdicts.ts';
import { figure, installs, ofPopulation, population } from './sample-figures.ts';

test('a share that fits an older count is flagged, one that fits is not, and one alone is said to be alone', () => {
  const pair = (area: string, count: number, share: number) => [
    figure(installs, count, { area }),
    figure(ofPopulation, share, { area }),
  ];
  const figures = [
    ...pair('VN-57', 393_103, 16.2),
    figure(population, 2_426_561, { area: 'VN-57', asOf: '2019-04-01' }),
    ...pair('VN-54', 433_001, 21.31),
    figure(population, 1_803_600, { area: 'VN-54', asOf: '2019-04-01' }),
    ...pair('VN-34', 194_128, 15.77),
  ];
  expect(shareVerdicts({ figures }, 'population').map(({ share, verdict }) => [share.area, verdict])).toEqual(
    [
      ['VN-54', 'flagged'],
      ['VN-57', 'fits'],
      ['VN-34', 'alone'],
    ],
  );
});
