import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { nearPicture, nearWords } from '../../../src/core/sheets/place-picture.tsx';

const box = (colour: string, left: number, top: number) =>
  `<rect fill="${colour}" x="${left}" y="${top}" width="200" height="600"/>`;
/** A bus that goes on to the left of the picture, with a driver, a boy at the left, a girl at the right and a dog. */
const scene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-560 -560 1120 900">
  <g id="back">
    <g id="bus"><rect fill="skinA" x="-560" y="-300" width="1060" height="600"/></g>
    <g id="rear">${box('skinB', -900, -300)}</g>
  </g>
  <g id="right"><g id="girl">${box('leaf', 340, -200)}</g></g>
  <g id="left"><g id="boy">${box('hair', -500, -200)}</g></g>
  <g id="main"><g id="driver">${box('key', -100, -250)}</g></g>
  <g id="front"><g id="dog">${box('accent', -300, 30)}</g></g>
</svg>`;
const place = {
  scene,
  look: { composition: 'raised', ground: 'day', pattern: 'rings', skin: 'skinC' },
} as Parameters<typeof nearPicture>[0];

test('where places stand in a list, each shows the hero with who is beside, close, and nobody at the other side', () => {
  const { widthPx, heightPx, marks } = nearPicture(place);
  expect(widthPx / heightPx).toBeCloseTo(4 / 3);
  const fills = marks.map((mark) => mark.kind === 'path' && mark.fill);
  for (const colour of ['skinA', 'hair', 'key', 'accent']) expect(fills).toContain(colour);
  // the girl is not asked for, and the rear of the bus is beyond the edge
  for (const colour of ['leaf', 'skinB']) expect(fills).not.toContain(colour);
});

test('the highest head or thing has air above it', () => {
  const bus = nearPicture(place).marks.find((mark) => mark.kind === 'path' && mark.fill === 'skinA');
  expect(bus?.kind === 'path' && boundsOf(bus.path).top).toBe(24);
});

test('its words tell of who and what is beside the hero, of whom they would tell what is raised', () => {
  const picture = [
    { shows: ['driver'], text: 'a driver raises a ticket' },
    { shows: ['boy'], text: 'a boy' },
    { shows: ['girl'], text: 'a girl' },
    { shows: ['dog'], text: 'a dog' },
    { shows: ['bus'], text: 'a bus' },
  ];
  expect(nearWords({ scene, picture })).toBe('A boy; a dog; a bus.');
});
