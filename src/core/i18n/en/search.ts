import type { search as vi } from '../vi/search.ts';

export const search: typeof vi = {
  title: 'Search',
  description: 'Type a few words, or look in the list of everything from A to Z.',
  link: 'Search',
  label: 'What are you looking for?',
  hint: 'A few words are enough.',
  found: (count: number) =>
    count === 0
      ? 'No page found.'
      : count === 1
        ? 'The page that fits:'
        : `The ${count} pages that fit best:`,
  none: 'Try fewer words, or look in the list below.',
  others: (language: string) => `Pages in ${language}`,
  failed: 'The search could not be loaded. Look in the list below.',
  index: 'A to Z',
  letters: 'Letters',
  /** What people also call the materials; not shown. */
  materials: [
    ...['posters', 'leaflets', 'banners', 'print', 'slides', 'templates'],
    ...['loudspeaker script', 'text message', 'Zalo message'],
  ],
  /** What people ask of the figures; not shown. */
  duties: ['who must do what', 'who has to do what'],
  coverage: ['how many people installed it', 'how many users', 'how many downloads', 'what percentage'],
  area: (name: string) => [`${name}: share of ${name}`, `${name} what percentage`],
  data: ['cite the figures', 'download the figures', 'table of figures'],
  figuresDesk: ['correct a published figure', 'enter figures'],
  designer: ['design a poster with our name', 'make your own sheet'],
  kinds: {
    guide: 'guide',
    question: 'question',
    venue: 'materials',
    directive: 'directive',
    role: 'I am',
    page: 'page',
  },
};
