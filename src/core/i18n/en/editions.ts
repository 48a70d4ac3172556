import type { editions as vi } from '../vi/editions.ts';

export const editions: typeof vi = {
  line: (code, version, issued) =>
    `Code ${code}, edition ${version}, ${issued}, by a portal, not an authority`,
  draft: 'Draft, not issued, by a portal, not an authority',
  page: {
    title: 'Check a sheet',
    description:
      'Look up the check code at the foot of a sheet: whether it is ours, whether it is current, and what replaced it.',
    lead: 'The code has seven letters and digits, in small print at the foot of the sheet. Find yours in the list, which is sorted by its first character.',
    how: 'Or type the code at the end of the address of this page, after a #. Codes have no 0, 1 or 5 and no A, E, I, O or U.',
    unknown:
      'A sheet whose code is not in the list was not issued by this portal. One that says “Draft” has not been issued. A sheet to which a place has added its name bears the code of the sheet it was made from.',
    first: 'Codes that begin with',
    version: (version, issued) => `Edition ${version}, issued on ${issued}.`,
    basis: 'On the word of',
    statuses: {
      current: 'Ours, current',
      replaced: 'Ours, replaced',
      withdrawn: 'Ours, withdrawn',
    },
    replacedBy: 'Now replaced by',
    link: 'Check a sheet by its code',
  },
  command: {
    listed: (count) =>
      count === 0 ? 'Every sheet is as it was last issued.' : `${count} sheets are to be issued.`,
    written: (count, file) => `${count} sheets written to ${file}.`,
    drafts: (count) =>
      `${count} sheets are not issued and say that they are drafts: run npm run editions -- --issue <day>`,
    reasons: {
      new: 'new sheet',
      directive: 'cites another directive',
      words: 'its words changed',
      design: 'its design changed',
      gone: 'there is no such sheet any more',
    },
  },
};
