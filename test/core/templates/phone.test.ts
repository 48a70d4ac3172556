import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/bounds.ts';
import { parsePathData } from '../../../src/core/drawing/path-data.ts';
import { grip } from '../../../src/core/templates/kit/phone.ts';

test('fingers over the rim never reach the screen, which is the quiet zone of the code', () => {
  const [depthPx, fingerPx] = [28, 32];
  const svg = grip({ skin: '#111111', shade: '#222222', x: 0, y: 0, depthPx, fingerPx, turn: 0 });
  const strokes = [...svg.matchAll(/stroke-width="([\d.]+)"[^>]* d="([^"]+)"/g)];
  expect(strokes).toHaveLength(7);
  for (const [, width, data] of strokes) {
    const reach = boundsOf(parsePathData(data ?? '')).right + Number(width) / 2;
    expect(reach).toBeLessThanOrEqual(depthPx);
  }
});
