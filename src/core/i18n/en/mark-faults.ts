import type { markFaults as vi } from '../vi/mark-faults.ts';

/** Of marks in braces: what they cite or draw, and where they may stand. */
export const markFaults: typeof vi = {
  citationSyntax: () => ({
    rule: 'the mark is not written correctly',
    fix: 'write it like {{figure area=… metric=… as_of=… source=…}} or {{source source-id}}',
  }),
  citationNone: () => ({
    rule: 'no figure matches this citation',
    fix: 'check area, metric, as_of, source and value against figures/figures.csv',
  }),
  citationMany: (rows) => ({
    rule: `more than one figure matches: ${rows}`,
    fix: 'add as_of, source, operator or value until one is left',
  }),
  citationsDiffer: (other) => ({
    rule: `the figures cited differ from the ${other} text`,
    fix: 'cite the same figures in every language',
  }),
  strayBraces: () => ({
    rule: 'a mark does not have both its {{ and its }}',
    fix: 'add the missing pair of braces, or remove the extra one',
  }),
  sourceMarkOutside: () => ({
    rule: '{{source …}} is only for the bodies of guides and answers',
    fix: 'remove it and name the source under sources:',
  }),
  screenNone: (count) => ({
    rule: `this paper has only ${count} drawn screens`,
    fix: 'write the position of one of them, from 1',
  }),
  marksDiffer: (expected, other) => ({
    rule: expected
      ? `the marks are not in the order of ${other}, where ${expected} stands`
      : `this mark is not in ${other}`,
    fix: 'put the same marks in the same order in every language',
  }),
};
