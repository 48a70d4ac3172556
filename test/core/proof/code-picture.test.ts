import { expect, test } from 'vitest';
import { closeUp, photograph } from '../../../src/core/proof/code-picture.ts';
import { codeSample } from './code-sample.ts';

test('a close-up has the code, six modules around it, and as many pixels a module as the picture shares out', () => {
  const { pixels, box, modules } = closeUp(codeSample({ modulePx: 13 }));
  // 13 px are two times six and one over: pairs of pixels
  expect(box.sidePx / modules).toBe(6.5);
  expect(pixels.widthPx).toBe(((29 + 12) * 13 - 1) / 2);
  expect(box.xPx).toBe(6 * 6.5);
});

test('a photograph has as many pixels a module as was asked, none of them in step with the modules', () => {
  const { widthPx, values } = photograph(closeUp(codeSample({ modulePx: 12 })), 3);
  expect(widthPx).toBe((29 + 12) * 3 - 1);
  // six modules in, less the 0.4 px by which the grid is off: 0.6 of the pixel is dark
  expect(values[19 * widthPx + 16]).toBeCloseTo(255, 0);
  expect(values[19 * widthPx + 17]).toBeCloseTo(255 * 0.6, 0);
  expect(values[19 * widthPx + 18]).toBe(0);
});
