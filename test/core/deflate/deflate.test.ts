import { deflateRawSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '../../../src/core/deflate/deflate.ts';
import { gzipOf, zlibOf } from '../../../src/core/deflate/wrapped.ts';

const unpacked = (bytes: Uint8Array) => new Uint8Array(inflateRawSync(deflate(bytes)));

/** Numbers without a pattern, the same in every run. */
function noise(length: number, below: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  });
}

/** Rows of a flat picture, one byte a pixel: a plane, a slanted edge of three blends, another plane. */
function slantedEdge(widthPx: number, heightPx: number): Uint8Array {
  const rows = new Uint8Array(widthPx * heightPx).fill(1);
  for (let y = 0; y < heightPx; y += 1) {
    const edge = y * widthPx + 20 + Math.floor(y / 3) + (y % 7);
    rows.set([2 + (y % 5), 7 + (y % 3), 10 + (y % 4)], edge);
    rows.fill(20, edge + 3, (y + 1) * widthPx);
  }
  return rows;
}

test.each([
  ['nothing', new Uint8Array()],
  ['one byte', Uint8Array.of(7)],
  ['three bytes', Uint8Array.of(7, 7, 7)],
  ['a run longer than a window', new Uint8Array(200_000).fill(9)],
  ['a run between others', Uint8Array.of(1, ...new Uint8Array(700), 2, ...new Uint8Array(700), 2)],
  ['bytes without a pattern', noise(100_000, 256)],
  ['few values without a pattern', noise(100_000, 3)],
  ['what comes again just within the window', Uint8Array.of(...noise(32_768, 256), ...noise(32_768, 256))],
  ['rows of a picture', slantedEdge(1000, 300)],
  ['text', new TextEncoder().encode('Bật Bluezone, bật Bluetooth. '.repeat(400))],
])('%s comes out as it went in', (_, bytes) => {
  expect(unpacked(bytes)).toEqual(bytes);
});

test('whatever goes in comes out', () => {
  const run = fc
    .tuple(fc.nat(4), fc.oneof(fc.nat(9), fc.nat(900)))
    .map(([value, length]) => Array(length).fill(value));
  fc.assert(
    fc.property(fc.array(run, { maxLength: 60 }), fc.nat(3), (runs, times) => {
      const once = runs.flat();
      const bytes = Uint8Array.from(Array.from({ length: times + 1 }, () => once).flat());
      expect(unpacked(bytes)).toEqual(bytes);
    }),
    { numRuns: 150 },
  );
});

test('a flat picture gets smaller than zlib makes it, and noise hardly larger than it is', () => {
  const rows = slantedEdge(1200, 900);
  expect(deflate(rows).length).toBeLessThan(deflateRawSync(rows, { level: 9 }).length);
  expect(deflate(noise(100_000, 256)).length).toBeLessThan(100_500);
});

test('zlib and gzip read what is wrapped for them', () => {
  const bytes = slantedEdge(200, 80);
  expect(new Uint8Array(inflateSync(zlibOf(bytes)))).toEqual(bytes);
  expect(new Uint8Array(gunzipSync(gzipOf(bytes)))).toEqual(bytes);
});
