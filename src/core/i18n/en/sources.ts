import type { sources as vi } from '../vi/sources.ts';

export const sources: typeof vi = {
  source: {
    ofPage: 'Sources of this page',
    number: (position) => `Source ${position}`,
    open: 'Open the original',
    noAddress: 'It has no address on the web.',
    seen: (day) => `Seen on ${day}.`,
    archived: 'Open the archived copy',
    named: {
      copy: (host) => `A copy on ${host}, an unrelated site: named here and not linked.`,
      test: (host) => `On ${host}, a host for tests: named here and not linked.`,
    },
    unknownDate: 'The date of publication is not known.',
    kinds: {
      seed: 'Original document of this portal',
      government: 'Government',
      news: 'News',
      paper: 'Research paper',
      repo: 'Source code',
    },
  },
  sources: {
    numbers: 'By number',
    title: 'Sources',
    description: 'Every source this portal relies on, with its publisher, date and a link to the original.',
    lead: 'The numbers in square brackets on other pages lead to the matching line here. Where no day is given on which a source was seen, none was noted.',
  },
};
