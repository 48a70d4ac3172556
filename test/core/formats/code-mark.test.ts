import { expect, test } from 'vitest';
import { codeMark } from '../../../src/core/formats/code-mark.ts';

test('dark modules beside each other are one rectangle of the path, on whole hundredths of a pixel', () => {
  const modules = [true, true, false, false, false, true, true, false, true];
  const { path, fill } = codeMark({ size: 3, modules }, { left: 10, top: 20, width: 100 });
  expect(fill).toBe('key');
  expect(path.filter(([name]) => name === 'M')).toEqual([
    ['M', 10, 20],
    ['M', 76.67, 53.33],
    ['M', 10, 86.67],
    ['M', 76.67, 86.67],
  ]);
  // the first run goes on over two modules
  expect(path[1]).toEqual(['L', 76.67, 20]);
});
