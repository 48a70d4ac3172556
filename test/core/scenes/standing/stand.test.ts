import { expect, test } from 'vitest';
import { rectangle } from '../../../../src/core/drawing/marks/shapes.ts';
import type { Scene } from '../../../../src/core/scenes/scene.ts';
import { raisedAt, standBelow } from '../../../../src/core/scenes/standing/stand.ts';
import { standBeside, standClose } from '../../../../src/core/scenes/standing/stand-beside.ts';
import { standOverLabel } from '../../../../src/core/scenes/standing/stand-over-label.ts';
import { standUnder, withoutScraps } from '../../../../src/core/scenes/standing/stand-under.ts';

const none = {
  back: [],
  right: [],
  left: [],
  main: [],
  front: [],
  arm: [],
  symbol: [],
  symbolFront: [],
  emblem: [],
  busy: [],
  inHand: {},
};
/** A head 100 wide and 120 high about the neck's axis, on shoulders 200 wide. */
const person = [
  rectangle('skinA', { left: -50, top: -120, width: 100, height: 120 }),
  rectangle('ground', { left: -100, top: 0, width: 200, height: 400 }),
];
const scene: Scene = { ...none, main: person, still: person, alone: person };
const stage = { scene, size: { u: 10, width: 2100 } };
const banner = { upperAt: () => 2000 };

test('who raises something at a place stands to the left of it and lower', () => {
  const stand = standBelow({ x: 1000, y: 500 }, 2);
  expect(stand).toEqual({ x: 1000 - 2 * 296, y: 500 + 2 * 343, k: 2 });
  expect(raisedAt(stand)).toEqual({ x: 1000, y: 500 });
});

test('a head beside something is as large as its room, between the words and the banner', () => {
  const room = { left: 100, right: 400, top: 0, banner, most: 9 };
  // a head of 100 units in 300 pixels, its middle in theirs, the neck 60 units above the banner
  expect(standBeside(stage, room)).toEqual({ x: 250, y: 2000 - 60 * 3, k: 3 });
  // from the hat to the banner 180 units in 360 pixels
  expect(standBeside(stage, { ...room, top: 1640 }).k).toBe(2);
  expect(standBeside(stage, { ...room, most: 1.5 }).k).toBe(1.5);
  // files in the other hand are no part of the head, which would give way to them behind what it holds
  const files = rectangle('paper', { left: -200, top: -60, width: 100, height: 60 });
  expect(standBeside({ ...stage, scene: { ...scene, still: [...person, files] } }, room).x).toBe(250);
});

test('where a head is as large as a sheet wishes, shoulders may be seen below it, up to the words', () => {
  const room = { left: 100, right: 400, banner, most: 1, neck: 40 };
  // 160 pixels from hat to banner, in 500: the neck rises until 150 are below it
  expect(standBeside(stage, { ...room, top: 1500, shoulders: 150 }).y).toBe(2000 - 150);
  // in 200 until the hat is at the words
  expect(standBeside(stage, { ...room, top: 1800, shoulders: 150 }).y).toBe(1800 + 120);
  expect(standBeside(stage, { ...room, top: 1500 }).y).toBe(2000 - 40);
});

test('a face stands at the end of its room, and a brim goes on past that', () => {
  const brim = rectangle('light', { left: -100, top: -130, width: 300, height: 20 });
  const hatted = { ...stage, scene: { ...scene, alone: [...person, brim] } };
  const room = { left: 100, right: 400, top: 0, banner, most: 1 };
  // a head from -100 to 200 units in the middle of 300 pixels
  expect(standBeside(hatted, room).x).toBe(200);
  // a face ends 111 units from the neck
  expect(standBeside(hatted, { ...room, brim: 600 }).x).toBe(400 - 111);
  expect(standBeside(hatted, { ...room, brim: 450 }).x).toBe(450 - 200);
});

test('over a label one stands behind it, beside a short one behind the band, where they are larger', () => {
  const held = { axis: 1000, top: 100, k: 1 };
  const head = { left: 100, top: 1000, most: 9 };
  const below = { label: { upperAt: () => 1500 }, band: { upperAt: () => 1800 }, end: 800 };
  const over = standOverLabel(stage, { svg: sceneBefore(), held, head, below });
  // what is raised is 160 units high above its middle; from the hat to the label 164 units in 500 pixels
  expect(raisedAt(over.stand)).toEqual({ x: 1000, y: 260 });
  expect(over.people.k).toBeCloseTo(500 / 164);
  expect(over.cast).toEqual({ back: [0, 0], still: [0, 0] });
  // beside a label that ends at 200 it is 800 pixels to the band
  const beside = standOverLabel(stage, { svg: sceneBefore(), held, head, below: { ...below, end: 200 } });
  expect(beside.people.k).toBeCloseTo(800 / 164);
  expect(beside.people.y).toBeCloseTo(1800 - (44 * 800) / 164);
});

/** The scene as written, with something behind. */
const sceneBefore = (thing = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"><g id="back">${thing}</g>
    <g id="main"><g id="clerk"><rect fill="skinA" x="-50" y="-120" width="100" height="120"/></g></g></svg>`;
const behindAt = (left: number, width: number) =>
  `<g id="thing"><rect fill="sky" x="${left}" y="-200" width="${width}" height="600"/></g>`;

test('over a label a thing beside the head comes down until all of it is seen, a wall behind it does not', () => {
  const stands = {
    held: { axis: 1000, top: 100, k: 1 },
    head: { left: 100, top: 1000, most: 9 },
    below: { label: { upperAt: () => 1500 }, band: { upperAt: () => 1800 }, end: 800 },
  };
  const backOf = (thing: string) =>
    standOverLabel(stage, { svg: sceneBefore(thing), ...stands }).cast.back?.[1];
  // the hat, 120 units above the neck, is as high as anything may be, and the thing rises 200
  expect(backOf(behindAt(-300, 200))).toBeCloseTo(80);
  expect(backOf(behindAt(-1400, 1300))).toBe(0);
  expect(backOf(behindAt(-100, 200))).toBe(0);
});

test('a brim keeps as clear of what is raised as a face of the fingers', () => {
  const brim = rectangle('light', { left: -100, top: -130, width: 300, height: 20 });
  const hatted = { ...stage, scene: { ...scene, alone: [...person, brim] } };
  const { people } = standOverLabel(hatted, {
    ...{ svg: sceneBefore(), held: { axis: 1000, top: 100, k: 1 }, head: { left: 100, top: 0, most: 2 } },
    below: { label: { upperAt: () => 1500 }, band: { upperAt: () => 1800 }, end: 800 },
  });
  // it reaches 92 units to the left of its middle; 2.6 u of 10 pixels
  expect(people.x + 200 * people.k).toBeLessThanOrEqual(1000 - 92 - 26);
});

test('under a free sky the hero is as large as a sheet wishes, the object over the axis', () => {
  const { stand } = standUnder(stage, { axis: 1500, banner, sizes: { most: 0.2, least: 0.1 } });
  expect(stand.k).toBe(2);
  expect(raisedAt(stand).x).toBe(1500);
  expect(stand.y).toBe(2000 - 118 * 2);
});

test('words in the sky make the hero smaller until the head is below them, and what is raised beside them', () => {
  const words = { left: 100, right: 1200, top: 100, bottom: 1700 };
  const { stand } = standUnder(stage, {
    ...{ axis: 1500, banner, line: { boxes: [words], cap: 300 } },
    sizes: { most: 0.2, least: 0.05 },
  });
  expect(stand.k).toBeLessThan(2);
  // 0.15 of the capitals, and a line of 6 pixels
  expect(stand.y - 120 * stand.k).toBeGreaterThanOrEqual(words.bottom + 45 + 6);
  expect(raisedAt(stand).x - 122 * stand.k).toBeGreaterThan(words.right);
});

test('the thing of a place sinks below words that it would stand on', () => {
  const bus = rectangle('light', { left: -500, top: -300, width: 1000, height: 600 });
  const words = { left: 100, right: 400, top: 100, bottom: 1300 };
  const { stand, cast } = standUnder(
    { ...stage, scene: { ...scene, back: [bus] } },
    { axis: 1500, banner, line: { boxes: [words], cap: 300 }, sizes: { most: 0.2, least: 0.1 } },
  );
  const [, down] = cast.back ?? [0, 0];
  expect(down).toBeGreaterThan(0);
  expect(stand.y + (-300 + down) * stand.k).toBeGreaterThanOrEqual(words.bottom + 45 + 6);
});

test.each([
  ['enough of it', 500, 590, true],
  ['its top alone', 500, 570, false],
  ['half of it beside the left edge', 300, 590, false],
])('of low things before the people a sheet shows %s, or they are left out', (_, x, upper, isThere) => {
  // 200 wide, from 0 down, at the left of the neck; no head is among them
  const tray = [rectangle('light', { left: -400, top: 0, width: 200, height: 300 })];
  const cast = { front: [0, 0], main: [0, 0] } as const;
  const sheet = { scene: { ...scene, front: tray }, banner: { upperAt: () => upper } };
  const kept = withoutScraps(cast, sheet, { x, y: 500, k: 1 });
  expect(Object.keys(kept)).toEqual(isThere ? ['front', 'main'] : ['main']);
});

test('who is close is smaller where the edge would else cut what they hold, unless that is too small', () => {
  const ticket = [rectangle('paper', { left: -300, top: -80, width: 100, height: 60 })];
  const stage = { scene: { ...scene, still: [...person, ...ticket] }, size: { u: 1, width: 1000 } };
  const room = { axis: 900, top: 0, banner: { upperAt: () => 1000 }, most: 4, neck: 0 };
  const leftOf = ({ people: { x, k } }: ReturnType<typeof standClose>) => x - 300 * k;
  const cut = standClose(stage, room);
  expect(leftOf(cut)).toBeLessThan(0);
  const whole = standClose(stage, { ...room, whole: { left: 20, least: 0.1 } });
  expect(leftOf(whole)).toBeCloseTo(20);
  expect(standClose(stage, { ...room, whole: { left: 20, least: 0.99 } })).toEqual(cut);
});
