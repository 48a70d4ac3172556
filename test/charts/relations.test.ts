import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawRelations } from '../../src/charts/relations.ts';

const words = { id: 'r', title: 'Which rests on which', description: 'The lower on the upper.' };
/** Two documents of which the lower carries out the upper. */
const graph = {
  nodes: [],
  edges: [{ kind: 'carries-out', from: 1, to: 0, lane: 0 }],
  starts: [0],
  lanes: 1,
} as const;
const documents = [
  {
    name: '12/CT <a>',
    by: 'Council · 1 May 2031',
    href: '/en/directives/twelve/',
    isHere: false,
    states: [],
  },
  {
    name: 'A letter that has no number and therefore a long name in its place',
    isHere: true,
    states: [{ kind: 'carries-out', text: 'Carries out 12/CT' }],
  },
] as const;
const drawn = () => parseHTML(drawRelations(graph, { words, documents })).document;

test('the words of every document stand one below the other, those of a page lead to it', () => {
  const svg = drawn();
  const lines = [...svg.querySelectorAll('text')];
  expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(
    '12/CT <a> Council · 1 May 2031 A letter that has no number and therefore a long name in its place Carries out 12/CT',
  );
  const heights = lines.map((line) => Number(line.getAttribute('y')));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect([...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/en/directives/twelve/',
  ]);
});

test('a line of its kind runs beside them from mark to mark, and stands before what it says', () => {
  const svg = drawn();
  const [upper, lower] = [...svg.querySelectorAll('circle')].map((mark) => Number(mark.getAttribute('cy')));
  const [line, sample] = svg.querySelectorAll('path.relation.carries-out');
  expect(line?.getAttribute('d')).toMatch(new RegExp(`^M\\d+ ${lower}H.* ${upper}H\\d+$`));
  expect(sample?.getAttribute('d')).toMatch(/^M\d+ \d+h20$/);
  expect(svg.querySelectorAll('circle.relations-here')).toHaveLength(1);
});

test('nothing leaves the drawing, and nothing in it needs a style', () => {
  const svg = drawn().querySelector('svg');
  const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  for (const line of svg?.querySelectorAll('text') ?? []) {
    expect(Number(line.getAttribute('y'))).toBeLessThan(height);
    expect(Number(line.getAttribute('x'))).toBeLessThan(width / 2);
  }
  expect(svg?.querySelectorAll('[style], style, script')).toHaveLength(0);
});
