import { expect, test } from 'vitest';
import { planOfficeLines } from '../../../src/core/templates/kit/office-lines.ts';

test('a long name has two lines of twice the smallest letters, and the address the line under it', () => {
  const { frames, top } = planOfficeLines({ left: 100, width: 1800, bottom: 1000, smallPx: 20 });
  // lines of 26 px for letters of 20, of 52 px for letters of 40
  expect(frames.office.top).toBe(974);
  expect(frames.address).toMatchObject({ top: 948, height: 26 });
  expect(frames.place).toMatchObject({ top: 844, height: 104 });
  expect(top).toBe(844);
});
