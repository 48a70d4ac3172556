import { expect, test } from 'vitest';
import { bottomOf, focusScene } from '../../../src/core/templates/kit/picture.tsx';

const focus = { left: 200, top: 100, right: 1000, bottom: 400 };
const frame = { left: 50, right: 2050, top: 300, bottom: 900 };

test('the part that must be seen fills the height of its frame and stands on its lower edge', () => {
  const scene = focusScene({ focus, frame, side: 'left', maxScale: 10 });
  // 600 px for 300 units
  expect(scene).toMatchObject({ scale: 2, anchor: { left: 50, top: 900, x: 200, y: 400 } });
});

test('it is never wider than its frame', () => {
  const narrow = { ...frame, right: 850 };
  expect(focusScene({ focus, frame: narrow, side: 'right', maxScale: 10 }).scale).toBe(1);
});

test('a scene ends 900 units below its top', () => {
  // from unit 400 at 900 px, 500 units of 2 px remain
  expect(bottomOf(focusScene({ focus, frame, side: 'center', maxScale: 10 }))).toBe(1900);
});
