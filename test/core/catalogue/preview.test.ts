import { expect, test } from 'vitest';
import { previewOf } from '../../../src/core/catalogue/preview.ts';

const plane = (widthPx: number, heightPx: number) => ({
  widthPx,
  heightPx,
  rgba: new Uint8Array(widthPx * heightPx * 4).fill(255),
});

test.each([
  [960, 540, 480, 270],
  [850, 2000, 272, 640],
  [300, 200, 300, 200],
])('a picture of %i × %i px is previewed at %i × %i', (widthPx, heightPx, ...size) => {
  const preview = previewOf(plane(widthPx, heightPx));
  expect([preview.widthPx, preview.heightPx]).toEqual(size);
});
