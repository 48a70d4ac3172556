import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/core/figures/desk-data.ts';
import { mainFigure } from '../../../src/core/figures/main-figure.ts';
import { rowOf } from '../../../src/core/figures/release/figure-rows.ts';
import { readOnce } from '../../read-once.ts';

test('at the desk an area is called by the figure that its page names, however others contradict each other', async () => {
  const content = await readOnce('content');
  const figures = figuresOf(content, content.figures.map(rowOf));
  const called = mainFigure({ ...content, figures }, 'VN-58');
  expect([called?.value, called?.metric.id]).toEqual([9.9, 'share_of_population']);
});
