import { expect, test } from 'vitest';
import type { PathMark } from '../../../../src/core/drawing/drawing.ts';
import { rectangle } from '../../../../src/core/drawing/marks/shapes.ts';
import { boundsOf } from '../../../../src/core/drawing/geometry/bounds.ts';
import { readScene } from '../../../../src/core/scenes/scene.ts';
import { standFaced, standFacing } from '../../../../src/core/scenes/standing/stand-faced.ts';

/** A head whose middle is 140 above the point at 0 40 about which it turns, and a clock behind. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-560 -560 1120 900">
  <g id="back"><g id="clock"><rect fill="light" x="-100" y="-300" width="60" height="60"/></g></g>
  <g id="main"><g id="seller"><rect fill="skinA" x="-50" y="-150" width="100" height="100"/></g></g>
</svg>`;

function facing(tilt: number) {
  const { scene } = standFaced(
    { scene: readScene(svg), size: { u: 10, width: 2100 } },
    {
      ...{ svg, tilt, top: 100, banner: { upperAt: () => 1500 }, inCompany: false, people: 0.4 },
      held: { left: 1200, right: 1800, top: 300 },
    },
  );
  const middle = (marks: readonly PathMark[]) => {
    const { left = 0, right = 0 } = marks[0] ? boundsOf(marks[0].path) : {};
    return (left + right) / 2;
  };
  return { head: middle(scene.still), alone: middle(scene.alone), clock: middle(scene.back) };
}

test('who looks up leans back from the neck, and nothing behind does', () => {
  const drawn = facing(0);
  expect(drawn).toEqual({ head: 0, alone: 0, clock: -70 });
  // 140 × sin 9° = 21.9
  const up = facing(-9);
  expect(up.head).toBeCloseTo(-21.9, 1);
  expect(up.alone).toBeCloseTo(-21.9, 1);
  expect(up.clock).toBe(-70);
});

test('a broad hat ends where a hand begins, and the head under it rises as far as there is room', () => {
  const hat = rectangle('skinA', { left: -150, top: -200, width: 350, height: 20 });
  const face = rectangle('skinA', { left: -50, top: -180, width: 100, height: 180 });
  const room = { left: 20, right: 370, top: 10, banner: { upperAt: () => 400 }, most: 2 };
  const scene = { ...readScene(svg), alone: [hat, face] };
  // 350 wide in 350 pixels; 390 are left above the banner for 200 of head and hat and 190 of shoulders
  expect(standFacing({ scene }, room)).toEqual({ x: 170, y: 400 - 190, k: 1 });
  // no more than 200 of shoulders
  expect(standFacing({ scene }, { ...room, top: -100 }).y).toBe(200);
  // without the hat a face may end 97 from the neck
  expect(standFacing({ scene: { ...scene, alone: [face] } }, { ...room, most: 1 }).x).toBe(370 - 97);
});
