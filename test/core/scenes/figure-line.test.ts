import { expect, test } from 'vitest';
import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import { painted, topmostAt } from '../../../src/core/drawing/geometry/neighbours.ts';
import type { ColourName } from '../../../src/core/schema/campaign.ts';
import { figureLine, lined } from '../../../src/core/scenes/figure-line.ts';
import { circle, rectangle, stroke } from '../../../src/core/drawing/marks/shapes.ts';

/** A line of 6. */
const line = figureLine('key', 10);
const box = (colour: ColourName, left: number, top: number, width: number, height = width) =>
  rectangle(colour, { left, top, width, height });

/** The colour that is seen at a point of a figure with its lines. */
function seenIn(figure: readonly PathMark[], x: number, y: number): ColourName | undefined {
  const mark = topmostAt(lined(figure, line).map(painted), [x, y]);
  return mark?.fill ?? mark?.stroke?.colour;
}

test('a line of 0.6 u runs around a figure, and none around its parts of one colour', () => {
  const curls = [circle('paper', [100, 100], 60), circle('paper', [180, 100], 60)];
  expect(seenIn(curls, 36, 100)).toBe('key');
  expect(seenIn(curls, 33, 100)).toBeUndefined();
  // the edges of either inside the other
  expect(seenIn(curls, 157, 100)).toBe('paper');
  expect(seenIn(curls, 123, 100)).toBe('paper');
});

test('hair before a face is one with hair behind it, and parts from the face', () => {
  const head = [box('paper', 0, 0, 200), box('skinA', 60, 60, 140), box('paper', 40, 40, 80)];
  expect(seenIn(head, 42, 60)).toBe('paper');
  expect(seenIn(head, 37, 60)).toBe('paper');
  expect(seenIn(head, 123, 80)).toBe('key');
  expect(seenIn(head, 130, 80)).toBe('skinA');
});

test('pale hair parts from pale skin; skin in its shade does not', () => {
  expect(seenIn([box('shade', 0, 0, 200), box('skinA', 60, 60, 100)], 57, 100)).toBe('key');
  expect(seenIn([box('skinA', 0, 0, 200), box('skinB', 60, 60, 100)], 57, 100)).toBe('skinA');
});

test('a mask has a line on a face and none before black hair; an eye has none', () => {
  const head = [box('skinA', 0, 0, 400), box('hair', 100, 0, 50, 400), box('paper', 130, 100, 100)];
  expect(seenIn(head, 233, 150)).toBe('key');
  expect(seenIn(head, 127, 150)).toBe('hair');
  expect(seenIn([...head, box('paper', 300, 100, 20)], 323, 110)).toBe('skinA');
});

test('folds between fingers have the colour of the line where greys would lose them', () => {
  const fingers = (skin: ColourName, fold: ColourName) => [
    box(skin, 0, 0, 100, 40),
    box(skin, 0, 42, 100, 40),
    stroke(fold, 4, 'M10 41L90 41'),
  ];
  expect(seenIn(fingers('skinA', 'skinB'), 50, 41)).toBe('key');
  expect(seenIn(fingers('skinB', 'skinC'), 50, 41)).toBe('skinC');
});

test('a light rail has a line on each side where it lies on skin, none on dark cloth', () => {
  expect(seenIn([box('leaf', -100, -100, 300), stroke('light', 30, 'M0 0L100 0')], 50, 18)).toBe('leaf');
  expect(seenIn([box('skinA', -100, -100, 300), stroke('light', 30, 'M0 0L100 0')], 50, 18)).toBe('key');
});

test('on sheets with planes of ink nothing is added', () => {
  const marks = [box('ground', 0, 0, 400), box('paper', 100, 0, 100)];
  expect(lined(marks, figureLine(undefined, 10))).toEqual(marks);
});
