import { expect, test } from 'vitest';
import { clipRuns } from '../../../src/core/drawing/clip-runs.ts';
import type { Drawing, Path, PathMark } from '../../../src/core/drawing/drawing.ts';
import type { Shaper } from '../../../src/core/text/shaper.ts';

const box = (left: number, top: number, right: number, bottom: number): Path => [
  ['M', left, top],
  ['L', right, top],
  ['L', right, bottom],
  ['L', left, bottom],
  ['Z'],
];
const shape = (path: Path, clips: readonly Path[] = [], strokePx = 0): PathMark => ({
  kind: 'path',
  path,
  fill: 'key',
  clips,
  ...(strokePx && { stroke: { colour: 'key', widthPx: strokePx, cap: 'butt', join: 'miter' } }),
});
const runsOf = (marks: Drawing['marks']) =>
  clipRuns(marks, { left: 0, top: 0, right: 100, bottom: 100 }, noText).map(({ clips, marks: run }) => [
    clips.length,
    run.length,
  ]);
/** There is no text in these drawings. */
const noText = {} as Shaper;

const half = box(0, 0, 100, 50);

test('neighbours cut alike share one group', () => {
  expect(runsOf([shape(box(0, 40, 10, 60), [half]), shape(box(20, 40, 30, 60), [half])])).toEqual([[1, 2]]);
});

test('a shape that the clip would not cut joins the group, so that the group is not broken in two', () => {
  const marks = [
    shape(box(0, 40, 10, 60), [half]),
    shape(box(20, 10, 30, 20)),
    shape(box(20, 40, 30, 60), [half]),
  ];
  expect(runsOf(marks)).toEqual([[1, 3]]);
});

test('a shape that the clip would cut does not join', () => {
  expect(runsOf([shape(box(0, 40, 10, 60), [half]), shape(box(20, 40, 30, 60))])).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test('a shape whose stroke reaches over the clip does not join', () => {
  expect(runsOf([shape(box(0, 40, 10, 60), [half]), shape(box(20, 10, 30, 48), [], 4)])).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test('a clip around the whole canvas is left out', () => {
  expect(runsOf([shape(box(-5, 0, 10, 10), [box(0, 0, 100, 100)])])).toEqual([[0, 1]]);
});

test('a clip that leaves a shape whole, or leaves more than another of its clips, is left out', () => {
  const wide = box(0, 0, 100, 80);
  expect(runsOf([shape(box(10, 10, 20, 20), [half])])).toEqual([[0, 1]]);
  expect(runsOf([shape(box(0, 40, 10, 90), [wide, half])])).toEqual([[1, 1]]);
  expect(runsOf([shape(box(0, 40, 10, 90), [half, box(0, 0, 100, 50)])])).toEqual([[1, 1]]);
});

test('a shape of which its clips leave nothing is not painted', () => {
  expect(runsOf([shape(box(0, 60, 10, 90), [half])])).toEqual([]);
});
