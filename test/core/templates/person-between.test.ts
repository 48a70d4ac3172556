import { expect, test } from 'vitest';
import { planHeadline } from '../../../src/core/templates/kit/headline.tsx';
import { planPhone } from '../../../src/core/templates/kit/held-code.tsx';
import { personBetween } from '../../../src/core/templates/kit/person-between.ts';

/* A face 200 units wide and 300 high, its hair at unit 100. */
const portrait = {
  face: { left: 200, top: 100, right: 400, bottom: 400 },
  others: { left: 500, top: 0, right: 1000, bottom: 300 },
};
const canvas = {
  ...{ widthPx: 1920, heightPx: 1080, bleedPx: 0, marginPx: 60 },
  ...{ minTextPx: 20, qrWidthPx: 540, quietZonePx: 80 },
};
/* Its left edge is at 1120. */
const phone = planPhone({ canvas, x: 1500, bottom: 860, rimPx: 30, browPx: 40, addressPx: 40 });
const placed = (lines: [string, string]) => {
  const headline = planHeadline({
    ...{ lines, area: { left: 60, top: 66, width: 1020 }, caps: [140, 84] },
    ...{ secondShare: 0.63, side: 'left', edge: 0 },
  });
  const venue = { headline: lines, portrait };
  return {
    headline,
    ...personBetween({ venue, canvas, phone, headline, top: 60, ground: 720, isMirrored: false }),
  };
};
type Placed = ReturnType<typeof placed>['person'];
const xOf = ({ scale, anchor }: Placed, x: number) => anchor.left + (x - anchor.x) * scale;
const yOf = ({ scale, anchor }: Placed, y: number) => anchor.top + (y - anchor.y) * scale;

test('beside a short slogan the person is as tall as the picture, the whole face left of the phone', () => {
  const { person } = placed(['ON,', 'ON']);
  expect(yOf(person, 100)).toBe(60);
  expect(xOf(person, 400)).toBeLessThan(1120);
});

test('under a long line the hair begins below its letters, and the neck is not cut', () => {
  const { person, headline } = placed(['A VERY LONG LINE,', 'ON']);
  expect(yOf(person, 100)).toBeGreaterThan(headline.firstBottom);
  expect(yOf(person, 490)).toBeLessThanOrEqual(720);
});

test('the others are away from the phone, under the band, and smaller', () => {
  const { person, behind, headline } = placed(['ON,', 'ON']);
  expect(xOf(behind, 1000)).toBeLessThan(xOf(person, 200));
  expect(xOf(behind, 500)).toBeGreaterThan(0);
  expect(yOf(behind, 0)).toBeGreaterThan(headline.bottom);
  expect(behind.scale).toBeLessThan(person.scale);
});
