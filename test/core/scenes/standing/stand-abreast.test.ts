import { expect, test } from 'vitest';
import { rectangle } from '../../../../src/core/drawing/marks/shapes.ts';
import type { Scene } from '../../../../src/core/scenes/scene.ts';
import { RAISED_REACH, raisedAt } from '../../../../src/core/scenes/standing/stand.ts';
import { type Side, standAbreast } from '../../../../src/core/scenes/standing/stand-abreast.ts';

/** A head 100 wide on a body, from `left` on. */
const person = (left: number, top: number) => [
  rectangle('skinA', { left, top, width: 100, height: -top }),
  rectangle('ground', { left: left - 50, top: 0, width: 200, height: 400 }),
];
const none = {
  back: [],
  main: [],
  alone: [],
  arm: [],
  symbol: [],
  symbolFront: [],
  emblem: [],
  busy: [],
  inHand: {},
};
/** As drawn, who is at the left stands behind who is in front, and who is at the right would be behind the object. */
const scene: Scene = {
  ...none,
  still: person(-50, -120),
  left: person(-220, -120),
  front: person(-180, -90),
  right: person(60, -100),
};
const stage = { scene, size: { u: 10, width: 5000 } };
const room = { left: 57, top: 0, floor: 480, most: 9, neck: 40 };
const stand = (beside: readonly Side[], apart = 0) => standAbreast(stage, { ...room, beside, apart });

/** Where heads are on the sheet, from `left` on 100 wide. */
const headAt = (
  { people: { x, k } }: ReturnType<typeof stand>,
  left: number,
  [dx]: readonly [number, number] = [0, 0],
) => ({ left: x + k * (left + dx), right: x + k * (left + dx + 100) });

test('heads stand side by side from the edge on, the object between the hero and who is at the right', () => {
  const row = stand(['left', 'front', 'right']);
  // 160 units from the top of the head to the floor, in 480 pixels
  expect(row.people).toEqual({ x: 57 + 3 * 294, y: 480 - 40 * 3, k: 3 });
  // 14 units of air, three pixels each
  expect(headAt(row, -220, row.cast.left)).toEqual({ left: 57, right: 357 });
  expect(headAt(row, -180, row.cast.front)).toEqual({ left: 399, right: 699 });
  const hero = headAt(row, -50);
  expect(hero.left).toBeGreaterThan(699);
  const object = raisedAt(row.stand);
  const right = headAt(row, 60, row.cast.right);
  expect(object.x - 113 * row.stand.k).toBeGreaterThan(hero.right);
  expect(right.left).toBeGreaterThan(object.x + 113 * row.stand.k);
  expect(row.end.x).toBeCloseTo(right.right);
  expect(object.y - RAISED_REACH * row.stand.k).toBeGreaterThanOrEqual(0);
});

test('those at the sides rise to the level floor, none above the hero', () => {
  const { cast } = stand(['left', 'front', 'right']);
  expect(cast.left?.[1]).toBe(0);
  expect(cast.front?.[1]).toBe(-30);
  expect(cast.right?.[1]).toBe(-20);
});

test('who does not come needs no room', () => {
  const row = stand(['right']);
  expect(Object.keys(row.cast)).toEqual(['back', 'right', 'still']);
  expect(headAt(row, -50).left).toBe(57);
  expect(stand(['left', 'right']).cast.left).toEqual([0, 0]);
  // a thing that lies low is no head
  const low = { ...scene, front: [rectangle('ground', { left: -200, top: 0, width: 100, height: 400 })] };
  expect(standAbreast({ ...stage, scene: low }, { ...room, beside: ['front'] }).cast.front).toBeUndefined();
});

test('farther apart, every gap and the room before the first grow alike', () => {
  const [near, far] = [stand(['left', 'front', 'right']), stand(['left', 'front', 'right'], 10)];
  expect(near.gaps).toBe(4);
  expect(far.end.x - near.end.x).toBeCloseTo(4 * 10 * 3);
  expect(headAt(far, -220, far.cast.left).left).toBeCloseTo(57 + 30);
});
