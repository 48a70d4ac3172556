import { expect, test } from 'vitest';
import { hasPaper } from '../../../src/core/kits/papers/compose-paper.ts';
import type { Channels } from '../../../src/core/schema/channels.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');

/** What carries a clause out at a place: texts of its `channels.yaml`, papers of its kit, formats of its sheets. */
type Means = {
  readonly venue: string;
  readonly texts?: readonly (keyof Channels)[];
  readonly papers?: readonly string[];
  readonly formats?: readonly string[];
};

/** Both documents that the campaign began with, clause by clause, as read by hand. */
const walk: Readonly<Record<string, Readonly<Record<string, readonly Means[]>>>> = {
  'binh-duong-2020-08-10': {
    1: [{ venue: 'office-room', texts: ['notice', 'sms', 'zalo'], papers: ['assignment'] }],
    2: [{ venue: 'office-gate', texts: ['notice'], papers: ['briefing'], formats: ['gate-notice'] }],
    3: [{ venue: 'household', texts: ['movement'] }],
    4: [
      { venue: 'hospital', texts: ['loudspeaker', 'notice'], papers: ['briefing'], formats: ['a5-leaflet'] },
    ],
    5: [{ venue: 'school', texts: ['notice', 'sms', 'zalo'] }],
    6: [
      { venue: 'hotel', texts: ['recommendation'] },
      { venue: 'restaurant', texts: ['recommendation'] },
      { venue: 'factory', texts: ['recommendation'] },
    ],
    7: [{ venue: 'advertising-screen', texts: ['caption'], formats: ['slide-1080p', 'slide-portrait'] }],
    8: [{ venue: 'bus-station', texts: ['loudspeaker', 'notice'] }],
    9: [{ venue: 'factory', texts: ['notice', 'loudspeaker'] }],
    10: [{ venue: 'household', texts: ['bulletin', 'article', 'news'] }],
    11: [{ venue: 'public-wifi', texts: ['operator'] }],
    12: [{ venue: 'household', texts: ['loudspeaker', 'broadcast'] }],
    13: [{ venue: 'household', texts: ['notice', 'letter'], papers: ['doorstep'], formats: ['a5-leaflet'] }],
    14: [
      {
        venue: 'one-stop',
        papers: ['install-android', 'install-iphone'],
        formats: ['a4-poster', 'slide-1080p', 'slide-portrait'],
      },
    ],
  },
  'binh-phuoc-district-2020-08': {
    '1a': [{ venue: 'office-room', texts: ['notice', 'loudspeaker'] }],
    '1b': [
      { venue: 'office-gate', texts: ['notice'], papers: ['briefing'] },
      { venue: 'office-room', texts: ['notice'], papers: ['install-android', 'install-iphone'] },
    ],
    '1c': [{ venue: 'office-room', papers: ['day-report'] }],
    '2a': [{ venue: 'household', texts: ['notice', 'letter', 'zalo'], papers: ['doorstep'] }],
    '2b': [{ venue: 'household', papers: ['day-report'] }],
    '3a': [{ venue: 'household', texts: ['hamlet', 'broadcast', 'loudspeaker'] }],
    '3b': [{ venue: 'office-room', papers: ['summary-report'] }],
    // asks for zeal, not for anything to be said
    4: [],
  },
};

test.each(Object.entries(walk))('%s: each clause has been looked at', (id, clauses) => {
  const directive = content.directives.find((candidate) => candidate.id === id);
  expect(directive?.clauses.map((clause) => clause.id).toSorted()).toEqual(Object.keys(clauses).toSorted());
});

const means = Object.entries(walk).flatMap(([directive, clauses]) =>
  Object.entries(clauses).flatMap(([clause, all]) => all.map((one) => ({ directive, clause, ...one }))),
);

test.each(means)('$directive, $clause: what carries it out is there ($venue)', ({ venue: id, ...asked }) => {
  const venue = content.venues.find((candidate) => candidate.id === id);
  if (!venue) throw new Error(`no venue ${id}`);
  const { texts = [], papers = [], formats = [] } = asked;
  expect(texts.filter((text) => venue.channels?.[text] === undefined)).toEqual([]);
  const own = content.papers.filter((paper) => hasPaper(paper, venue)).map((paper) => paper.id);
  expect(own).toEqual(expect.arrayContaining([...papers]));
  expect(venue.formats).toEqual(expect.arrayContaining([...formats]));
});

test('messages and Zalo, of which the ministry’s seventh measure speaks, have their texts everywhere', () => {
  for (const { id, channels } of content.venues) {
    expect([id, channels?.sms !== undefined, channels?.zalo !== undefined]).toEqual([id, true, true]);
  }
});
