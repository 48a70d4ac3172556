import type { editions as vi } from '../vi/editions.ts';

export const editions: typeof vi = {
  line: (code) => `Check code ${code}`,
  draft: 'Draft',
  page: {
    title: 'Check a sheet',
    description:
      'Look up the check code at the foot of a sheet: whether it is ours, whether it is the newest edition, and what replaced it.',
    lead: 'The code has seven letters and digits, in small print at the foot of the sheet.',
    code: 'The code on the sheet',
    find: 'Look it up',
    mistyped:
      'This is not a code as typed. A code has seven letters and digits; compare each character with the sheet.',
    choose: 'The first character of the code',
    chooseHint:
      'Choose the first character, then find the code in the list. A pale one: no code begins with it yet. One that is not here: the code is not ours.',
    answers: 'What you may find',
    unknown:
      'Your code is not in the list? Compare it with the sheet once more, character by character. If it is still not there, this portal did not issue the sheet: do not scan it, and ask those who hung it.',
    draft:
      'A sheet that says “Draft” has not been issued. One to which a place has added its name, or which it had in black and white, bears the code of the sheet it was made from. A code that was issued is never removed from here.',
    ended: 'The campaign has ended: even the newest edition is only a record now.',
    first: (first) => `Codes that begin with ${first}`,
    firstDescription: (first) =>
      `The sheets whose check code begins with ${first}: whether they are the newest edition, and what replaced them.`,
    count: (count) => `${count} codes, in the order of digits and letters.`,
    back: 'Choose another first character',
    version: (version, issued) => `Edition ${version}, issued on ${issued}.`,
    typedIn:
      'Only the design is vouched for. Name, address, telephone number, logo and issuer were put in by the place that hung it; this portal has not checked them.',
    directions: 'Which document its foot names depends on where it hangs:',
    toDirections: (venue) => `the documents, ${venue}`,
    statuses: {
      current: 'Our design, the newest edition',
      replaced: 'Our design, replaced',
      withdrawn: 'Our design, withdrawn',
    },
    means: {
      current: "The sheet has this site's design, and it is the newest.",
      replaced: "The sheet has this site's design, but a newer one has taken its place.",
      withdrawn: "The sheet has this site's design, but it is no longer used.",
    },
    replacedBy: 'The newest edition has the code',
    toSheets: (venue) => `Download the newest edition: ${venue}`,
    link: 'Check a sheet by its code',
  },
};
