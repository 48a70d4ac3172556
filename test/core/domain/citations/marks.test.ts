import { expect, test } from 'vitest';
import {
  marksIn,
  replaceSourceMarks,
  sourcesMarkedIn,
  strayBraces,
} from '../../../../src/core/domain/citations/marks.ts';

test('marks are found with their words, also across a line end', () => {
  const marks = marksIn('a {{figure area=SM\n  metric=m}} b {{ source x }}');
  expect(marks.map(({ keyword, words, offset }) => [keyword, words, offset])).toEqual([
    ['figure', ['area=SM', 'metric=m'], 2],
    ['source', ['x'], 34],
  ]);
});

test('marks beside each other become one group of links, marks apart stay apart', () => {
  const text = 'One. {{source a}} {{source b}}\n\nTwo. {{source c}} {{figure area=x}}';
  expect(replaceSourceMarks(text, (ids) => `[${ids.join('+')}]`)).toBe(
    'One. [a+b]\n\nTwo. [c] {{figure area=x}}',
  );
});

test('marks of two paragraphs are not joined', () => {
  expect(replaceSourceMarks('{{source a}}\n\n{{source b}}', (ids) => ids.join('+'))).toBe('a\n\nb');
});

test('a source marked twice is named once', () => {
  expect(sourcesMarkedIn('{{source b}} {{source a}} {{source b}}')).toEqual(['b', 'a']);
});

test('braces without their pair are found', () => {
  expect(strayBraces('a {{source b}} c')).toBeUndefined();
  expect(strayBraces('a {{source b}} {{c')).toBe(15);
  expect(strayBraces('a }}')).toBe(2);
});
