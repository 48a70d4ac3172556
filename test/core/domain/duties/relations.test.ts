import { expect, test } from 'vitest';
import { relationsOf } from '../../../../src/core/domain/duties/relations.ts';
import { directive, say } from '../plain-directive.ts';

const order = directive('order', { date: '2031-03-01' });
const late = directive('late', {
  date: '2031-05-01',
  relations: [{ kind: 'carries-out', directive: 'order' }],
});
const early = directive('early', {
  reportedOn: '2031-04-01',
  relations: [
    { kind: 'follows', directive: 'order' },
    { kind: 'refers-to', document: say('A plan') },
  ],
});

test('a document names what others state of it, the earliest first', () => {
  const relations = relationsOf(order, [late, order, early]);
  expect(relations.map(({ kind, isInverse, directive: other }) => [kind, isInverse, other?.id])).toEqual([
    ['follows', true, 'early'],
    ['carries-out', true, 'late'],
  ]);
});

test('a document names what it states itself, with or without a page here', () => {
  const relations = relationsOf(early, [late, order, early]);
  expect(
    relations.map(({ kind, isInverse, directive: other, document }) => [
      kind,
      isInverse,
      other?.id,
      document?.en,
    ]),
  ).toEqual([
    ['follows', false, 'order', undefined],
    ['refers-to', false, undefined, 'A plan'],
  ]);
});
