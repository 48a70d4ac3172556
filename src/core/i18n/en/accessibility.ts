import type { accessibility as vi } from '../vi/accessibility.ts';

export const accessibility: typeof vi = {
  title: 'Accessibility',
  link: 'What was tested, and what is still wrong',
  description: 'How this site was tested so that everyone can read it, and where it still fails.',
  day: '2026-11-26',
  dated: (day) => `Written on ${day}, from our own tests. Nobody else has tested it.`,
  aim: 'The site aims at level AA of WCAG 2.2, the standard for accessible web content; running text has the 7:1 contrast of level AAA.',
  tested: 'How it was tested',
  testedList: [
    'The tool axe ran in a real browser on a page of each kind, in both languages. It saw them on a light ground, in the dark and in colours chosen by the system.',
    'A page of each kind was opened on a screen 320 pixels wide, and with letters twice as large, to see whether one has to scroll sideways.',
    'Each time the site is built, every page is checked: order of headings, language, texts in place of pictures, links, contrast of the palette.',
    'Pages can be read without JavaScript; only the text-size buttons, making sheets, showing slides, search and use without a network need it.',
  ],
  wrong: 'What is still wrong',
  wrongList: [
    'It was not tested with a screen reader, nor by a person with a disability.',
    'There is no easy-to-read version, no spoken one and none in sign language.',
    'Old tablets whose browser does not know “prefers-color-scheme” (the device’s dark mode) have the light ground only.',
    'PNG and SVG files of sheets have no text in them; it is in the large-print page of each kind of place and in the PDF.',
    'The table of the page for many places needs a wide screen when a list is long.',
  ],
  tell: 'Tell us what is hard to use',
};
