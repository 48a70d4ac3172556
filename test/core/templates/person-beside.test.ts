import { expect, test } from 'vitest';
import { personBeside } from '../../../src/core/templates/kit/person-beside.ts';

/* A face 200 units wide and 300 high, its hair at unit 100. */
const face = { left: 200, top: 100, right: 400, bottom: 400 };
const others = { left: 500, top: 0, right: 1000, bottom: 300 };
const room = {
  ...{ column: { left: 0, right: 440 }, gapPx: 20, isMirrored: false },
  ...{ top: 100, phoneTop: 400, far: 1000, floor: 1700, usualScale: 1 },
};
/** Where a unit of the scene lies on the canvas. */
const at = ({ scale, anchor }: ReturnType<typeof personBeside>['person'], x: number, y: number) => [
  anchor.left + (x - anchor.x) * scale,
  anchor.top + (y - anchor.y) * scale,
];

test('the face fills the column but for its gaps, hair under the slogan', () => {
  const { person } = personBeside({ face, others }, { ...room, usualScale: 9 });
  expect(at(person, 200, 100)).toEqual([20, 100]);
  expect(at(person, 400, 400)).toEqual([420, 700]);
});

test('in a wide column the person is tall enough to stand on the floor', () => {
  const { person } = personBeside({ face, others }, { ...room, column: { left: 0, right: 900 } });
  expect(at(person, 300, 900)).toEqual([450, 1700]);
});

test('the floor never cuts the neck', () => {
  const { person } = personBeside({ face, others }, { ...room, floor: 490 });
  // 300 units of face and 90 of neck in 390 px
  expect(person.scale).toBe(1);
  expect(at(person, 300, 490)[1]).toBe(490);
});

test('the others look over the phone beside the face, smaller, to the left of a column on the right', () => {
  const { person, behind } = personBeside(
    { face, others },
    { ...room, column: { left: 560, right: 1000 }, isMirrored: true, far: 0 },
  );
  expect(behind.scale).toBeLessThan(person.scale);
  expect(at(behind, 500, 300)[1]).toBe(400);
  expect(at(behind, 500, 300)[0]).toBeGreaterThanOrEqual(0);
  expect(at(behind, 1000, 300)[0]).toBeLessThanOrEqual(at(person, 200, 100)[0] ?? 0);
});

test('where a band hangs over the others alone, they are under it and clear of the shoulders', () => {
  const { person, behind } = personBeside(
    { face, others },
    { ...room, floor: 700, phoneTop: 700, behindTop: 500, shouldersPx: 300 },
  );
  expect(at(person, 300, 100)).toEqual([220, 100]);
  expect(at(behind, 500, 0)[1]).toBeGreaterThanOrEqual(500);
  // the middle of the column is 220
  expect(at(behind, 500, 300)[0]).toBeGreaterThanOrEqual(520);
});
