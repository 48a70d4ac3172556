import { expect, test } from 'vitest';
import { broadcastsFor } from '../../../src/core/kits/broadcasts.ts';
import { readOnce } from '../../read-once.ts';

const { directives, venues } = await readOnce('content');
const askedAt = (venue: string) =>
  broadcastsFor(directives, venue).map(({ directive, clause }) => `${directive.id} ${clause.id}`);

test('households hear what directives ask of the loudspeakers there', () => {
  expect(askedAt('household').toSorted()).toEqual([
    'binh-duong-2020-08-10 12',
    'binh-phuoc-district-2020-08 3a',
    'grassroots-801-2020-08-23 1',
  ]);
});

test('a letter that names no such place is in nobody’s calendar', () => {
  // Nam Dinh asks its own stations for three to five a day, and names no place
  for (const { id } of venues.filter((venue) => venue.id !== 'household'))
    expect([id, askedAt(id)]).toEqual([id, []]);
});
