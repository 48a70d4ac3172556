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
  code: (code: string) => `Check the sheet with the code ${code}`,
  codeSummary: 'Whether its design is this portal’s, and the newest.',
  index: 'A to Z',
  letters: 'Letters',
  /** What people also call the materials; not shown. */
  materials: [
    ...['posters', 'leaflets', 'banners', 'print', 'slides', 'templates'],
    ...['loudspeaker script', 'text message', 'Zalo message'],
    ...['print shop', 'send to the print shop', 'file for the print shop'],
  ],
  /** What people ask of the figures; not shown. */
  duties: ['who must do what', 'who has to do what'],
  coverage: ['how many people installed it', 'how many users', 'how many downloads', 'what percentage'],
  area: (name: string) => [name, `${name}: share of ${name}`, `${name} what percentage`],
  venue: (name: string) => [`scan the code at ${name}`, `poster ${name}`],
  data: ['cite the figures', 'download the figures', 'table of figures'],
  figuresDesk: ['correct a published figure', 'enter figures', 'add a figure'],
  designer: ['design a poster with our name', 'make your own sheet', 'name of our health station'],
  designerMany: ['many places', '1000 places', 'sheets for a whole list'],
  kinds: {
    guide: 'guide',
    question: 'question',
    venue: 'materials',
    directive: 'directive',
    role: 'I am',
    page: 'page',
  },
};
