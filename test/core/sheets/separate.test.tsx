import { expect, test } from 'vitest';
import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import { circle, stroke } from '../../../src/core/drawing/marks/shapes.ts';
import { separate } from '../../../src/core/sheets/separate.ts';
import { Marks } from '../../../src/core/templates/kit/marks.tsx';

const drawnIn = (...marks: PathMark[]) => separate(<Marks of={marks} />).layers;
/** A colour as a template without type checks may write it. */
const misspelt = 'papre' as 'paper';

test('a shape or line in a colour that the palette lacks is refused by that name', () => {
  expect(drawnIn(circle('paper', [0, 0], 5), stroke('ground', 2, 'M0 0L5 5'))).toHaveLength(1);
  expect(() => drawnIn(circle(misspelt, [0, 0], 5))).toThrow(/colour "papre" of a mark .*Use .*paper/);
  expect(() => drawnIn(stroke(misspelt, 2, 'M0 0L5 5'))).toThrow(/colour "papre"/);
});
