import { expect, test } from 'vitest';
import { seenWords } from '../../../../src/core/scenes/standing/seen-words.ts';

const box = (left: number, top: number) =>
  `<rect fill="light" x="${left}" y="${top}" width="200" height="600"/>`;
const scene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-560 -560 1120 900">
  <g id="back"><g id="bus"><rect fill="sky" x="-900" y="-300" width="1400" height="600"/></g></g>
  <g id="left"><g id="boy">${box(-500, -200)}</g></g>
  <g id="main"><g id="driver">${box(-100, -250)}</g></g>
  <g id="front"><g id="dog">${box(-300, 30)}</g></g>
</svg>`;
const venue = {
  scene,
  picture: [
    { shows: ['driver'], text: 'a driver raises a ticket' },
    { shows: ['boy'], text: 'a boy' },
    { shows: ['dog'], text: 'a dog' },
    { shows: ['boy', 'dog'], text: 'the boy holds the dog' },
    { shows: ['bus'], text: 'a bus' },
  ],
} as unknown as Parameters<typeof seenWords>[0];

const cast = { back: [0, 0], left: [0, 0], main: [0, 0], front: [0, 0] } as const;
/** The neck of the driver at 600 from the left and 500 from above, a scene unit one pixel. */
const frame = { stand: { x: 600, y: 500, k: 1 }, cast, width: 1200, upperAt: () => 560 };

test('a sheet tells of what stands on it above its banner, the hero first', () => {
  // the dog's head would begin at 530, 30 above the banner: not enough to be seen
  expect(seenWords(venue, frame)).toBe('A driver raises a ticket; a boy; a bus.');
});

test('whoever is more than half beyond the edge is not told of', () => {
  // the boy reaches from 100 to 300 of the first sheet, here from -140 to 60
  const narrow = { ...frame, stand: { ...frame.stand, x: 360 }, width: 700 };
  expect(seenWords(venue, narrow)).toBe('A driver raises a ticket; a bus.');
});

test('a phrase about two needs both', () => {
  const low = { ...frame, upperAt: () => 800 };
  expect(seenWords(venue, low)).toContain('the boy holds the dog');
  const { left: _left, ...others } = cast;
  expect(seenWords(venue, { ...low, cast: others })).toBe('A driver raises a ticket; a dog; a bus.');
});

test('a layer that a sheet leaves out is not told of, and where nobody is seen there are no words', () => {
  const { main: _main, ...others } = cast;
  expect(seenWords(venue, { ...frame, cast: others })).toBe('A boy; a bus.');
  expect(seenWords(venue, { ...frame, upperAt: () => 100 })).toBe('');
});
