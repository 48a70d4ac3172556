import { expect, test } from 'vitest';
import type { Drawing, Mark } from '../../../src/core/drawing/drawing.ts';
import { readAloud } from '../../../src/core/drawing/read-aloud.ts';

const says = (text: string, element: number): Mark => ({
  ...{ kind: 'text', text, font: 'Anton', weight: 400, sizePx: 10, xPx: 0, yPx: 0 },
  ...{ fill: 'key', clips: [], element },
});

test('a step is read with its number, a picture by what it shows', () => {
  const drawing: Drawing = {
    ...{ widthPx: 100, heightPx: 100, slots: [] },
    elements: [
      { role: 'Figure', alt: 'A nurse' },
      { role: 'Lbl' },
      { role: 'LI' },
      { role: 'Lbl' },
      { role: 'LI' },
    ],
    marks: [says('Scan', 2), says('the code.', 2), says('1', 1), says('2', 3), says('Turn it on.', 4)],
  };
  expect(readAloud(drawing)).toEqual([
    { role: 'Figure', text: 'A nurse' },
    { role: 'LI', text: '1 Scan the code.' },
    { role: 'LI', text: '2 Turn it on.' },
  ]);
});
