import { expect, test } from 'vitest';
import { type RelationGraph, relationGraph } from '../../../../src/core/domain/duties/relation-graph.ts';
import { directive, say } from '../plain-directive.ts';

const names = ({ nodes }: RelationGraph) =>
  nodes.map((node) => ('directive' in node ? node.directive.id : node.document.en));

const plan = directive('plan', { date: '2031-01-10' });
const order = directive('order', {
  date: '2031-03-01',
  relations: [{ kind: 'carries-out', directive: 'plan' }],
});
const town = directive('town', {
  date: '2031-04-01',
  relations: [
    { kind: 'carries-out', directive: 'order' },
    { kind: 'refers-to', directive: 'plan' },
  ],
});
const old = directive('old', {
  date: '2031-02-01',
  relations: [{ kind: 'replaced-by', directive: 'fresh' }],
});
const fresh = directive('fresh', { relations: [{ kind: 'follows', document: say('A letter') }] });
const alone = directive('alone', { date: '2031-01-01' });
const all = [fresh, town, alone, order, old, plan];

test('each document stands below what it rests on, groups by their earliest document, those without relations not at all', () => {
  const graph = relationGraph(all);
  expect(names(graph)).toEqual(['plan', 'order', 'town', 'old', 'A letter', 'fresh']);
  expect(graph.starts).toEqual([0, 3]);
});

test('relations run in tracks that never meet, the short ones nearest', () => {
  const { edges, lanes } = relationGraph(all);
  const lines = edges.map(({ kind, from, to, lane }) => `${from} ${kind} ${to} in ${lane}`);
  expect(lines.toSorted()).toEqual([
    '1 carries-out 0 in 0',
    '2 carries-out 1 in 0',
    '2 refers-to 0 in 1',
    '3 replaced-by 5 in 1',
    '5 follows 4 in 0',
  ]);
  expect(lanes).toBe(2);
});

test('around one document stand those that it names and that name it, and what joins them', () => {
  expect(names(relationGraph(all, 'order'))).toEqual(['plan', 'order', 'town']);
  expect(relationGraph(all, 'order').edges).toHaveLength(3);
  expect(names(relationGraph(all, 'fresh'))).toEqual(['old', 'A letter', 'fresh']);
  expect(relationGraph(all, 'alone')).toEqual({ nodes: [], edges: [], starts: [], lanes: 0 });
});

test('documents that name one another are told by day, and one that names itself is left out', () => {
  const one = directive('one', {
    date: '2031-06-02',
    relations: [
      { kind: 'refers-to', directive: 'two' },
      { kind: 'refers-to', directive: 'one' },
    ],
  });
  const two = directive('two', { date: '2031-06-01', relations: [{ kind: 'refers-to', directive: 'one' }] });
  const graph = relationGraph([one, two]);
  expect(names(graph)).toEqual(['two', 'one']);
  expect(graph.edges.map(({ lane }) => lane)).toEqual([0, 1]);
});
