import { expect, test } from 'vitest';
import { backIn, heroIn, isSeenBeside } from '../../../../src/core/scenes/standing/cut-off.ts';
import { peopleMarks } from '../../../../src/core/scenes/standing/drawn.ts';
import { seenWords } from '../../../../src/core/scenes/standing/seen-words.ts';
import { readScene } from '../../../../src/core/scenes/scene.ts';

const box = (colour: string, left: number, width: number) =>
  `<rect fill="${colour}" x="${left}" y="-200" width="${width}" height="600"/>`;
const scene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-560 -560 1120 900">
  <g id="back">
    <g id="wall">${box('leaf', -1400, 1900)}${box('sky', -1400, 1000)}</g>
    <g id="lamp">${box('light', -300, 100)}</g>
  </g>
  <g id="main"><g id="clerk">
    ${box('skinA', -100, 200)}
    <g id="other-hand">${box('paper', -300, 100)}</g>
    <g id="raised-arm">${box('ground', 200, 50)}</g>
  </g></g>
</svg>`;
const before = { left: 900, right: 1000, top: 0 };
/** A scene unit is a pixel, the neck so far from the left edge. */
const at = (x: number) => ({ stand: { x, y: 500, k: 1 }, width: 1000, before });
const colours = (x: number) => backIn(scene, at(x)).map(({ fill }) => fill);

test('what the other hand holds stands there at least in half, or not at all', () => {
  expect(heroIn(scene, at(251).stand)).toEqual({ still: [0, 0] });
  expect(heroIn(scene, at(249).stand)).toEqual({ alone: [0, 0] });
  const { still, alone } = readScene(scene);
  expect(still.map(({ fill }) => fill)).toEqual(['skinA', 'paper']);
  expect(alone.map(({ fill }) => fill)).toEqual(['skinA']);
});

test('it is told of where it is seen', () => {
  const venue = {
    scene,
    picture: [
      { shows: ['clerk'], text: 'a clerk raises a phone' },
      { shows: ['other-hand'], text: 'the other hand holds a ticket' },
    ],
  } as unknown as Parameters<typeof seenWords>[0];
  const frame = { stand: at(400).stand, width: 1000, upperAt: () => 800 };
  expect(seenWords(venue, { ...frame, cast: { still: [0, 0] } })).toContain('ticket');
  expect(seenWords(venue, { ...frame, cast: { alone: [0, 0] } })).toBe('A clerk raises a phone.');
});

test('a thing that the left edge cuts in two is left out, a wall that goes on is not', () => {
  expect(colours(500)).toEqual(['leaf', 'sky', 'light']);
  // 60 of the lamp's 100 are on the sheet
  expect(colours(260)).toEqual(['leaf']);
});

test('a shape of which the edge, or what stands before it, leaves a splinter is left out', () => {
  // the wall's blue ends 59 from the left edge, then 61
  expect(colours(459)).toEqual(['leaf', 'light']);
  expect(colours(461)).toEqual(['leaf', 'sky', 'light']);
  // 50 of the lamp stand beside what is raised, and 50 behind it
  const hidden = { ...at(500), before: { left: 250, right: 1000, top: 0 } };
  expect(backIn(scene, hidden).map(({ fill }) => fill)).toEqual(['leaf', 'sky']);
});

test('behind one face stands what shows a fifth of the picture beside it', () => {
  const roof = readScene(
    `<svg xmlns="http://www.w3.org/2000/svg"><g id="back"><g id="roof">${box('picture', -900, 880)}</g></g>
    <g id="main"><g id="clerk"><rect fill="skinA" x="-100" y="-200" width="200" height="240"/></g></g></svg>`,
  );
  const { stand } = at(500);
  // the face begins at 400, the picture ends at 900: 100 of 600 are seen of the roof, then 140 of 640
  expect(isSeenBeside({ stand, scene: roof, left: 300, right: 900 })).toBe(false);
  expect(isSeenBeside({ stand, scene: roof, left: 260, right: 900 })).toBe(true);
});

test('of a thing that leans away below the shoulders only what is seen above them counts', () => {
  const leaning = scene.replace(
    '<g id="lamp">',
    '<g id="barrier"><path fill="skinB" d="M-400 -300L-360 -300L-180 400L-220 400Z"/></g><g id="lamp">',
  );
  // at 340 the edge leaves 160 of its 220, but nearly nothing of what is above the shoulders
  expect(backIn(leaning, at(405)).map(({ fill }) => fill)).toContain('skinB');
  expect(backIn(leaning, at(340)).map(({ fill }) => fill)).not.toContain('skinB');
});

test('what somebody holds is drawn and told of where the fingers are above the banner', () => {
  const svg = scene.replace(
    '</svg>',
    `<g id="front"><g id="worker">${box('skinB', -300, 100)}
      <g id="in-hand"><rect fill="shade" x="-400" y="-200" width="60" height="400"/>
        <rect fill="skinB" x="-400" y="100" width="60" height="60"/></g>
    </g></g></svg>`,
  );
  const venue = { scene: svg, picture: [{ shows: ['in-hand'], text: 'a spanner in a hand' }] };
  const picture = { stand: { x: 500, y: 500, k: 1 }, cast: { front: [0, 0] } } as const;
  const behind = (edge: number) => {
    const before = { upperAt: () => edge };
    return {
      drawn: peopleMarks({ ...picture, scene: readScene(svg), before }).map(({ fill }) => fill),
      told: seenWords(venue, { ...picture, ...before, width: 1000 }),
    };
  };
  // the hand is 60 high and begins 600 from the top: its fingers end at 624
  expect(behind(625)).toEqual({ drawn: ['skinB', 'shade', 'skinB'], told: 'A spanner in a hand.' });
  expect(behind(623)).toEqual({ drawn: ['skinB'], told: '' });
});

test('what is drawn on a thing is seen where one person alone stands before it', () => {
  const board = scene.replace(box('sky', -1400, 1000), `$&<g id="on-it">${box('paper', -400, 100)}</g>`);
  const onBoard = (isOfOne: boolean) => backIn(board, { ...at(500), isOfOne }).map(({ fill }) => fill);
  expect(onBoard(true)).toEqual(['leaf', 'sky', 'paper', 'light']);
  expect(onBoard(false)).toEqual(['leaf', 'sky', 'light']);
  expect(readScene(board).back).toEqual(readScene(scene).back);
});

test('of a line behind the people an end alone is not shown, a pole that rises is', () => {
  const line = (colour: string, d: string) =>
    `<path fill="none" stroke="${colour}" stroke-width="10" d="${d}"/>`;
  const lines = line('ground', 'M-200 200L-100 100') + line('shade', 'M-300 60L-300 400');
  const svg = scene.replace('<g id="lamp">', `<g id="lines">${lines}</g><g id="lamp">`);
  const drawn = (floor: number) =>
    peopleMarks({
      ...{ scene: readScene(svg), stand: at(500).stand, cast: { back: [0, 0] } },
      before: { upperAt: () => floor },
    }).flatMap(({ stroke }) => stroke?.colour ?? []);
  // the slanted line begins at 600, the pole at 560; both are seen, then 33 of the line, then 33 of the pole
  expect(drawn(700)).toEqual(['ground', 'shade']);
  expect(drawn(633)).toEqual(['shade']);
  expect(drawn(593)).toEqual([]);
});
