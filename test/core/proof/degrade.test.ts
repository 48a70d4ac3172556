import { expect, test } from 'vitest';
import { addNoise, blur, rotate, setContrast } from '../../../src/core/proof/degrade.ts';
import { paintGrey } from '../../../src/core/proof/grey.ts';
import { greyPicture, rowsOf } from './grey-picture.ts';

const dot = greyPicture([
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 255, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
]);

test('half a pixel of blur leaves 0.787² of a dot in its place and spreads the rest evenly', () => {
  const rows = rowsOf(blur(dot, 0.5));
  // exp(-2) / (1 + 2 exp(-2)) = 0.1065 beside, 0.7870 in the middle, along each direction
  expect(rows[2]).toEqual([0, 21, 158, 21, 0]);
  expect(rows[1]).toEqual([0, 3, 21, 3, 0]);
});

test('noise of 12 has a standard deviation of 12 around what was there, and is the same each time', () => {
  const plane = paintGrey(200, 200, () => 100);
  const { values } = addNoise(plane, 12);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  expect(mean).toBeCloseTo(100, 0);
  expect(deviation).toBeCloseTo(12, 0);
  expect(addNoise(plane, 12).values).toEqual(values);
});

test('a quarter turn moves what is right to below', () => {
  const picture = greyPicture([
    [0, 0, 0],
    [0, 0, 255],
    [0, 0, 0],
  ]);
  expect(rowsOf(rotate(picture, 90))).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 255, 0],
  ]);
});

test('at half contrast black and white come halfway to the middle', () => {
  expect(rowsOf(setContrast(greyPicture([[0, 127.5, 255]]), 0.5))).toEqual([[64, 128, 191]]);
});
