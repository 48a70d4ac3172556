import { expect, test } from 'vitest';
import { composeDrawing } from '../../../src/core/drawing/compose-drawing.ts';
import { compilePng } from '../../../src/core/png/compile-png.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { samplePalette } from '../drawing/sample-palette.ts';

test('a picture that could not be drawn in full colour once is drawn when it is asked for again', async () => {
  const viewBox = { xPx: 0, yPx: 0, widthPx: 2, heightPx: 1 };
  let isFull = false;
  const compiled = await compilePng(
    composeDrawing(2, 1, []),
    { viewBox, widthPx: 2, heightPx: 1 },
    {
      ...{ palette: samplePalette, shaper: await createShaper([]), deflate: (rows) => rows },
      async rasterize() {
        if (isFull) throw new Error('no memory');
        return { widthPx: 2, heightPx: 1, rgba: new Uint8Array(8).fill(255) };
      },
    },
  );
  isFull = true;
  await expect(compiled.inFullColour()).rejects.toThrow('no memory');
  isFull = false;
  expect((await compiled.inFullColour()).form).toBe('rgb');
});
