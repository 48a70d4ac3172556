import { expect, test } from 'vitest';
import { planBars } from '../../../../src/core/drawing/setting/bars.ts';

const room = { left: 10, width: 100, top: 20, bottom: 120, widest: 40, least: 5 };

test('the largest bar is as high as the room, a small one is seen all the same', () => {
  const shares = [{ share: 0.01 }, { share: 0.5 }, { share: 1 }];
  const { bars } = planBars(
    shares.map((each) => ({ ...each, isLater: false })),
    room,
  );
  expect(bars.map(({ bar }) => [bar.top, bar.height])).toEqual([
    [115, 5],
    [70, 50],
    [20, 100],
  ]);
});

test('the axis breaks where one bar is later than others', () => {
  const { pitch, bars } = planBars(
    [
      { share: 1, isLater: false },
      { share: 1, isLater: true },
    ],
    { ...room, width: 230, widest: 50 },
  );
  expect(pitch).toBeCloseTo(100);
  expect(bars[0]?.slot.left).toBe(10);
  expect(bars[1]?.slot.left).toBeCloseTo(140);
  expect(bars[1]?.bar.left).toBeCloseTo(165);
  expect(bars[1]?.gap).toBeCloseTo(125);
  expect(bars[0]?.gap).toBeUndefined();
});
