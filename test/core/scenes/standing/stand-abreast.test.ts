import { expect, test } from 'vitest';
import { rectangle } from '../../../../src/core/drawing/marks/shapes.ts';
import type { Scene } from '../../../../src/core/scenes/scene.ts';
import type { Shift } from '../../../../src/core/scenes/standing/stand.ts';
import { RAISED_REACH, raisedAt } from '../../../../src/core/scenes/standing/stand.ts';
import { type Side, standAbreast } from '../../../../src/core/scenes/standing/stand-abreast.ts';

/** A head 100 wide on a neck and a body, from `left` on. */
const person = (left: number, top: number) => [
  rectangle('skinA', { left, top, width: 100, height: 30 - top }),
  rectangle('ground', { left: left - 50, top: 30, width: 200, height: 400 }),
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
const stand = (beside: readonly Side[], more: { grown?: number; apart?: number } = {}) =>
  standAbreast(stage, { ...room, beside, ...more });

/** Where heads are on the sheet, from `left` on 100 wide. */
const headAt = (
  { people: { x, k } }: ReturnType<typeof stand>,
  left: number,
  [dx, , times = 1]: Shift = [0, 0],
) => ({ left: x + k * (times * left + dx), right: x + k * (times * (left + 100) + dx) });

test('heads stand side by side from the edge on, the object between the hero and who is at the right', () => {
  const row = stand(['left', 'front', 'right']);
  // 160 units from the top of the head to the floor, in 480 pixels
  expect(row.people).toEqual({ x: 57 + 3 * 278, y: 480 - 40 * 3, k: 3 });
  // 14 units of air, three pixels each
  expect(headAt(row, -220, row.cast.left)).toEqual({ left: 57, right: 357 });
  expect(headAt(row, -180, row.cast.front)).toEqual({ left: 399, right: 699 });
  const hero = headAt(row, -50);
  expect(hero.left).toBe(699 + 42);
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
  const two = stand(['left', 'right']);
  expect(headAt(two, -220, two.cast.left).right).toBe(headAt(two, -50).left - 42);
  // a thing that lies low is no head
  const low = { ...scene, front: [rectangle('ground', { left: -200, top: 0, width: 100, height: 400 })] };
  expect(standAbreast({ ...stage, scene: low }, { ...room, beside: ['front'] }).cast.front).toBeUndefined();
});

test('farther apart, every gap and the room before the first grow alike', () => {
  const [near, far] = [stand(['left', 'front', 'right']), stand(['left', 'front', 'right'], { apart: 10 })];
  expect(near.gaps).toBe(4);
  expect(far.end.x - near.end.x).toBeCloseTo(4 * 10 * 3);
  expect(headAt(far, -220, far.cast.left).left).toBeCloseTo(57 + 30);
});

test('a raised hand keeps off the hair of the hero as a head does', () => {
  // from -60 to -40 beside the face of who is in front, whose head ends at -80
  const hand = rectangle('skinA', { left: -75, top: -60, width: 30, height: 20 });
  const waving = { ...scene, front: [...scene.front, hand] };
  const row = standAbreast({ ...stage, scene: waving }, { ...room, beside: ['front'] });
  // the hand ended at -45, five units before the hair at -50
  expect(row.cast.front?.[0]).toBeCloseTo(-19);
});

test('nobody stands before a thing that says something, and it stands no higher than the hero', () => {
  // 200 wide, its upper edge 280 above the floor at 40, which leaves it 160
  const sign = [rectangle('picture', { left: -300, top: -240, width: 200, height: 400 })];
  const row = standAbreast(stage, { ...room, beside: ['left'], sign });
  const [dx, dy, times = 1] = row.cast.back ?? [0, 0];
  expect(times).toBeCloseTo(160 / 280);
  expect(dy - 240 * times).toBeCloseTo(-120);
  const { x, k } = row.people;
  const [from, to] = [x + k * (dx - 300 * times), x + k * (dx - 100 * times)];
  // shoulders reach 50 beyond a head, both to the right and to the left
  expect(headAt(row, -220, row.cast.left).right + 3 * 50).toBeCloseTo(from - 42);
  expect(to).toBeCloseTo(headAt(row, -50).left - 3 * 50 - 42);
});

test('those beside the hero are as much larger as they can be below the top of the hero', () => {
  // 240 from the floor to the top of the hero, 40 below whose neck it is
  const tall = { ...stage, scene: { ...scene, still: person(-50, -200) } };
  const leftOf = (grown: number) =>
    standAbreast(tall, { ...room, beside: ['left'], grown }).cast.left ?? [0, 0];
  const [, drawn] = leftOf(1);
  const [, dy, times = 1] = leftOf(1.2);
  expect(times).toBe(1.2);
  // what was on the floor is there still
  expect(dy + times * (40 - drawn)).toBeCloseTo(40);
  const [, most, largest = 1] = leftOf(2);
  expect(largest).toBeLessThan(2);
  expect(most - 120 * largest).toBeCloseTo(-200);
});
