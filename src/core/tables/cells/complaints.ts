import { type Complaint, complainIn } from '../../domain/fault.ts';
import { tablesMessages } from '../tables-messages.ts';
import type { BrokenLetters } from './broken-letters.ts';
import type { Changed } from './changed-cells.ts';

/** What is said of letters that were broken. */
export function lettersComplaint(broken: BrokenLetters): Complaint {
  return complainIn(tablesMessages, ({ faults }) => {
    switch (broken.kind) {
      case 'control':
        return faults.controlCharacters(broken.codes);
      case 'mojibake':
        return faults.mojibake(broken.likely);
      case 'markup':
        return faults.markup(broken.likely);
      case 'lost':
        return faults.lostLetters();
    }
  });
}

/** What is said of a cell that a program changed. */
export function changedComplaint(changed: Changed | 'no-value'): Complaint {
  return complainIn(tablesMessages, ({ faults }) => {
    switch (changed) {
      case 'error':
        return faults.errorCell();
      case 'date':
        return faults.dateCell();
      case 'no-value-word':
        return faults.noValueWord();
      case 'too-narrow':
        return faults.tooNarrow();
      case 'no-value':
        return faults.noValue();
    }
  });
}
