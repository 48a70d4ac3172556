import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync('src/core/pdf/CLAUSES.md', 'utf8');
/** How each clause is met: the last cell of every row below a heading. */
const answers = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (clause|what|-+) /.test(line))
  .map((line) => line.split('|').at(-2)?.trim() ?? '');
const statuses = ['tested', 'cannot occur', 'asked of the user', 'open'] as const;

/** The text of a test file by what the table calls it, e.g. `pdf/objects`. */
function testFile(name: string): string | undefined {
  const paths = ['test/core', 'test'].flatMap((folder) =>
    ['ts', 'tsx'].map((ending) => `${folder}/${name}.test.${ending}`),
  );
  const path = paths.find((candidate) => existsSync(candidate));
  return path && readFileSync(path, 'utf8');
}

test('every clause is tested, cannot occur, is asked of the user or open', () => {
  expect(answers.length).toBeGreaterThan(40);
  const others = answers.filter((answer) => !statuses.some((status) => answer.startsWith(status)));
  expect(others).toEqual([]);
});

test('a tested clause names tests that there are, by file and title', () => {
  const missing = answers
    .filter((answer) => answer.startsWith('tested'))
    .flatMap((answer) => {
      const named = [...answer.matchAll(/`([\w/.-]+)`: “([^”]+)”/g)];
      if (named.length === 0) return [answer];
      return named.flatMap(([, file = '', title = '']) =>
        testFile(file)?.includes(`'${title}'`) ? [] : [`${file}: ${title}`],
      );
    });
  expect(missing).toEqual([]);
});

test('its totals are counted', () => {
  const counts = statuses.map(
    (status) => `${answers.filter((answer) => answer.startsWith(status)).length} ${status}`,
  );
  expect(table).toContain(`Totals of ${answers.length}: ${counts.join(', ')}.`);
});
