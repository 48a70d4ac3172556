import { expect, test } from 'vitest';
import { readScene } from '../../../../src/core/scenes/scene.ts';
import type { Cast, Stand } from '../../../../src/core/scenes/standing/stand.ts';
import {
  besideSigns,
  comingIn,
  shownParts,
  withWholeFaces,
} from '../../../../src/core/scenes/standing/whole-faces.ts';

/** A head 100 wide and 140 high, its chin at 0, with hair that is 20 higher, over a body. */
const person = (id: string, x: number, inside = '') =>
  `<g id="${id}"><rect fill="leaf" x="${x - 80}" y="0" width="160" height="300"/>
   <rect fill="skinA" x="${x - 50}" y="-140" width="100" height="140"/>
   <rect fill="hair" x="${x - 50}" y="-160" width="100" height="40"/>${inside}</g>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-560 -560 1120 900">
  <g id="back"><g id="counter" data-with="clerk"><rect fill="sky" x="-560" y="-200" width="200" height="500"/></g>
    <g id="clock"><rect fill="light" x="-100" y="-300" width="60" height="60"/></g></g>
  <g id="right">${person('buyer', 450)}</g>
  <g id="left">${person('clerk', -450)}</g>
  <g id="main">${person('seller', 0)}</g>
  <g id="front"><g id="tray"><rect fill="light" x="-300" y="20" width="100" height="60"/></g></g>
</svg>`;
const cast: Cast = { back: [0, 0], right: [0, 0], left: [0, 0], main: [0, 0], front: [0, 0] };
const at = (x: number): Stand => ({ x, y: 500, k: 1 });

test.each([
  // the clerk's head reaches from -500 to -400: a quarter of it lies behind the ear
  ['whole', 500, true],
  ['cut behind the ear', 476, true],
  ['cut before the ear', 470, false],
])('who stands at the edge is there with a head that is %s: %d', (_, x, isThere) => {
  const shown = shownParts(svg, { stand: at(x), cast }, { right: 2000 });
  expect(shown.has('clerk')).toBe(isThere);
  expect(shown.has('buyer')).toBe(true);
});

test('with somebody who is not there goes what is theirs, and nothing else', () => {
  const scene = withWholeFaces({ scene: readScene(svg), svg }, { stand: at(440), cast }, { right: 2000 });
  expect(scene.left).toEqual([]);
  expect(scene.back.map(({ fill }) => fill)).toEqual(['light']);
  expect(scene.front).toHaveLength(1);
  const { left: _, ...others } = cast;
  const away = withWholeFaces(
    { scene: readScene(svg), svg },
    { stand: at(900), cast: others },
    { right: 2000 },
  );
  expect(away.back.map(({ fill }) => fill)).toEqual(['light']);
});

test('whose face the left edge would cut comes in until all but 6 of 100 of the head is on the sheet', () => {
  expect(comingIn(svg, { stand: at(460), cast }, { right: 2000 }).left).toEqual([34, 0]);
  // from -500 to 94 on a sheet that begins at 0: more than 100 is too far
  expect(comingIn(svg, { stand: at(360), cast }, { right: 2000 }).left).toEqual([0, 0]);
});

test('who would come in before what is raised stays where they are', () => {
  // raised at 296, with a thumb that ends at 418: the buyer's head may begin there, 18 beyond 400
  expect(comingIn(svg, { stand: at(500), cast }, { right: 970 }).right).toEqual([0, 0]);
  const raisedApart = { stand: { ...at(300), k: 0.5 }, people: at(500), cast };
  expect(comingIn(svg, raisedApart, { right: 970 }).right).toEqual([-24, 0]);
});

test('nobody comes in before the head of who is in front', () => {
  const crowded = svg.replace('<g id="tray">', `${person('child', -360)}<g id="tray">`);
  expect(comingIn(crowded, { stand: at(460), cast }, { right: 2000 }).left).toEqual([0, 0]);
});

test('nobody comes in behind a thing that would cover their face', () => {
  const pan = '<rect fill="paper" x="-400" y="-120" width="60" height="200"/>';
  const weighed = svg.replace('<g id="tray">', `<g id="scales">${pan}</g><g id="tray">`);
  // 34 further in the face would end at -366, behind the pan that begins at -400
  expect(comingIn(weighed, { stand: at(460), cast }, { right: 2000 }).left).toEqual([0, 0]);
  // what is lower than the face covers nothing of it
  const low = weighed.replace('y="-120"', 'y="10"');
  expect(comingIn(low, { stand: at(460), cast }, { right: 2000 }).left).toEqual([34, 0]);
});

test('who would be before a sign stands beside it, or is not there', () => {
  const sign = '<rect fill="sky" x="-480" y="-300" width="300" height="600"/>';
  const signed = svg.replace('<g id="clock">', `<g id="screen" data-sign="shield">${sign}</g><g id="clock">`);
  // the clerk's head ends at -400: it moves to 14 before the sign, so begins at -594, where the sheet must begin by -608
  expect(besideSigns(signed, { stand: at(610), cast }).left).toEqual([-94, 0]);
  const near = { stand: at(600), cast };
  expect(besideSigns(signed, near)).toEqual(cast);
  const shown = shownParts(signed, near, { right: 2000 });
  expect([shown.has('clerk'), shown.has('counter'), shown.has('screen')]).toEqual([false, false, true]);
  expect(shownParts(svg, near, { right: 2000 }).has('clerk')).toBe(true);
});

test('of a thing in front of which a banner leaves less than a third of its width nothing is drawn', () => {
  const mirror = (width: number) =>
    `<g id="motorbike"><rect fill="hair" x="-300" y="20" width="${width}" height="60"/>
     <rect fill="picture" x="-300" y="100" width="300" height="60"/></g><g id="tray">`;
  const isThere = (width: number, banner: number) =>
    shownParts(
      svg.replace('<g id="tray">', mirror(width)),
      { stand: at(500), cast },
      { right: 2000, upperAt: () => banner },
    ).has('motorbike');
  // the neck is at 500: a banner at 590 leaves the mirror alone, one at 650 the rest, too
  expect([isThere(90, 590), isThere(110, 590), isThere(90, 650)]).toEqual([false, true, true]);
});
