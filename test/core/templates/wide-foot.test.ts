import { expect, test } from 'vitest';
import { planWideFoot } from '../../../src/core/templates/kit/wide-foot.ts';

const content = { imprint: { direction: 'A duty', maker: 'Not an authority' } };

test('an office has two rows above one line of small print: name over address, whom to call at the right', () => {
  const { top, office, prints } = planWideFoot({
    content: content as never,
    ...{ left: 60, width: 1800, bottom: 1020, smallPx: 20, name: { sizePx: 40, minPx: 30 } },
  });
  // lines of 26 px for letters of 20, 8 px between, 52 px for a name of 40
  expect(prints.map(({ frame }) => frame)).toEqual([{ left: 60, width: 1800, top: 994, height: 26 }]);
  expect(office.frames.address).toMatchObject({ left: 60, top: 960, height: 26 });
  expect(office.frames.office).toMatchObject({ top: 960, height: 26 });
  expect(office.frames.place).toMatchObject({ left: 60, top: 908, height: 52 });
  expect(office.frames.note.top).toBe(908);
  expect(office.frames.hotline.top).toBe(934);
  expect(office.frames.hotline.left + office.frames.hotline.width).toBe(1860);
  expect(top).toBe(908);
});
