import { expect, test } from 'vitest';
import type { PathMark, TextMark } from '../../../src/core/drawing/drawing.ts';
import type { Bounds } from '../../../src/core/drawing/geometry/bounds.ts';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { flatParts } from '../../../src/core/drawing/geometry/flat-parts.ts';
import { textBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { readScene } from '../../../src/core/scenes/scene.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';
import { sheetsOf } from './close-up.ts';

const content = await readOnce('content');
const shaper = await createShaper(await readFonts());
const { capHeight, unitsPerEm } = shaper.metrics('Anton', 400);

const FORMATS = [
  ...['a4-poster', 'a3-poster', 'a4-landscape', 'a4-mono', 'a4-bilingual', 'counter-tent', 'gate-notice'],
  ...['seat-back', 'x-banner', 'roll-up', 'slide-1080p', 'slide-portrait', 'square-card'],
];
/** Of the height of a line's capitals; half a hundredth is rounding. */
const CLEAR = 0.15 - 0.005;

/** A shape wherever it stands and however large it is: its commands and proportions. */
function shapeOf({ path }: PathMark): string {
  const { left, right, top, bottom } = boundsOf(path);
  return `${path.map(([command]) => command).join('')} ${((right - left) / (bottom - top)).toFixed(2)}`;
}

/** Rings and discs are larger than any circle of a place. */
function isLight(mark: PathMark, width: number): boolean {
  const { left, right } = boundsOf(mark.path);
  return shapeOf(mark) === 'MCCCCZ 1.00' && right - left > 0.3 * width;
}

/** Everybody and everything of a place, as shapes. */
function shapesOf(venue: string): ReadonlySet<string> {
  const scene = readScene(content.venues.find(({ id }) => id === venue)?.scene ?? '');
  const { back, left, right, main, front, symbol, symbolFront } = scene;
  return new Set([back, left, right, main, front, symbol, symbolFront].flat().map(shapeOf));
}

/** The ink of each letter of a level line, marks and all. */
const lettersOf = (line: TextMark): readonly Bounds[] =>
  [...line.text].flatMap((text, index) => {
    const before = shaper.measure(line.font, line.weight, line.text.slice(0, index)) * line.sizePx;
    return textBounds({ ...line, text, xPx: line.xPx + before }, shaper) ?? [];
  });

const away = ([x, y]: readonly [number, number], { left, right, top, bottom }: Bounds): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

test.each(FORMATS)(
  'on a %s words in the sky are clear of people and things, at every place in every language',
  async (id) => {
    const sheets = await sheetsOf(id);
    expect(sheets.length).toBeGreaterThan(0);
    const near = sheets.flatMap(({ id: name, venue, canvas, drawing: { marks, elements } }) => {
      const place = shapesOf(venue);
      const lines = marks.filter(
        (mark): mark is TextMark =>
          mark.kind === 'text' && elements[mark.element ?? -1]?.role === 'H1' && !mark.turnDegrees,
      );
      const shapes = marks.filter(
        (mark): mark is PathMark =>
          mark.kind === 'path' && place.has(shapeOf(mark)) && !isLight(mark, canvas.widthPx),
      );
      return lines.flatMap((line) => {
        const cap = (line.sizePx * capHeight) / unitsPerEm;
        const letters = lettersOf(line);
        const nearest = shapes.map((shape) => {
          const half = (shape.stroke?.widthPx ?? 0) / 2;
          const outline = flatParts(shape.path, cap / 20).flat();
          const gaps = outline.map((point) => Math.min(...letters.map((letter) => away(point, letter))));
          return (Math.min(...gaps) - half) / cap;
        });
        const gap = Math.min(...nearest);
        return gap < CLEAR ? [`${name}: ${line.text} ${gap.toFixed(2)}`] : [];
      });
    });
    expect(near).toEqual([]);
  },
);
