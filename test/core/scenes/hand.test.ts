import { expect, test } from 'vitest';
import type { ColourName } from '../../../src/core/schema/campaign.ts';
import { forearm } from '../../../src/core/scenes/hand.ts';
import { rectangle } from '../../../src/core/drawing/marks/shapes.ts';

/** An arm as scenes draw it, part by part. */
const arm = (...colours: ColourName[]) =>
  colours.map((colour) => rectangle(colour, { left: 0, top: 0, width: 10, height: 40 }));
const coloursOf = (marks: ReturnType<typeof forearm>) => marks.map(({ fill }) => fill);

test('a bare arm is shaded in its skin, not in the colour of its short sleeve, and has no cuff', () => {
  expect(coloursOf(forearm(arm('skinB', 'skinB', 'skinC', 'paper', 'shade', 'ground')))).toEqual([
    'skinB',
    'skinC',
  ]);
});

test('where it is dressed a bare arm is in the colours of its short sleeve', () => {
  const bare = arm('skinB', 'skinB', 'skinC', 'paper', 'shade', 'ground');
  expect(coloursOf(forearm(bare, [], true))).toEqual(['paper', 'shade', 'ground']);
  // an undershirt without a second colour is no sleeve
  expect(coloursOf(forearm(arm('skinB', 'skinC', 'paper'), [], true))).toEqual(['skinB', 'skinC']);
});

test('a sleeve ends in its cuff, in another of its colours where that would be lost', () => {
  const sleeved = arm('leaf', 'leaf', 'ground', 'paper');
  expect(coloursOf(forearm(sleeved))).toEqual(['leaf', 'ground', 'paper']);
  expect(coloursOf(forearm(sleeved, ['paper', 'sky']))).toEqual(['leaf', 'ground', 'ground']);
});
