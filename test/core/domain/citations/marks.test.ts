import { expect, test } from 'vitest';
import {
  joinSourceMarks,
  marksIn,
  replaceSourceMarks,
  screenNamed,
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

test('of marks that say the same in one block the last stays', () => {
  expect(joinSourceMarks('A. {{source a}} B. {{source a}} C. {{source b}}')).toBe(
    'A. B. {{source a}} C. {{source b}}',
  );
  expect(joinSourceMarks('1. A. {{source a}}\n2. B. {{source a}}\n\nC. {{source a}}')).toBe(
    '1. A.\n2. B. {{source a}}\n\nC. {{source a}}',
  );
});

test('a mark stays before what has none, and where several sources are not the same ones', () => {
  const kept = [
    '1. A. {{source a}}\n2. B.\n3. C. {{source a}}',
    'A. {{source a}} {{source b}} B. {{source a}}',
    'A. {{source a}} B.',
  ];
  for (const text of kept) expect(joinSourceMarks(text)).toBe(text);
});

test('a screen is named by its paper and its position', () => {
  expect(marksIn('{{screen meter 2}}').map(screenNamed)).toEqual([{ paper: 'meter', position: 2 }]);
  expect(marksIn('{{screen meter}} {{source meter}}').map(screenNamed)).toEqual([undefined, undefined]);
});
