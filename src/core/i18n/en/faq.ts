import type { faq as vi } from '../vi/faq.ts';

export const faq: typeof vi = {
  title: 'Questions and answers',
  description: 'Common questions about the app and the campaign, answered briefly, with sources.',
  contents: 'The questions',
  groups: {
    app: 'About the app',
    install: 'Installing and using it',
    privacy: 'Data and privacy',
    duty: 'What was required and what was recommended',
    after: 'Afterwards',
    portal: 'About this portal',
  },
  sources: 'Sources',
  more: 'See common questions',
};
