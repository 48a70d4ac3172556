import { reader as en } from '../i18n/en/reader.ts';
import { type StaffLocaleId, staffLocaleIds } from '../i18n/locales.ts';
import { type ReaderMessages, reader as vi } from '../i18n/vi/reader.ts';
import { type ForStaff, forStaff } from '../i18n/told.ts';

const readers: Readonly<Record<StaffLocaleId, ReaderMessages>> = { vi, en };

/** One thing that is wrong in `content/`, in words an editor understands. */
export type Fault = {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** `line 12` in YAML and Markdown, `E12 (as_of)` in a table, empty for a whole file. */
  readonly where: string;
  /** As written in the file; empty where something is missing. */
  readonly value: string;
  readonly rule: ForStaff;
  readonly fix: ForStaff;
};

/** What is wrong and how to mend it, without the place. */
export type Complaint = Pick<Fault, 'rule' | 'fix'>;

type Said = { readonly rule: string; readonly fix: string };

/** A complaint in every language: `complain((say) => say.faults.emptyCell())`. */
export const complain = (pick: (messages: ReaderMessages, language: StaffLocaleId) => Said): Complaint =>
  complainIn(readers, pick);

/** The same in the words of another area of messages. */
export function complainIn<Messages>(
  messages: Readonly<Record<StaffLocaleId, Messages>>,
  pick: (messages: Messages, language: StaffLocaleId) => Said,
): Complaint {
  const said = (key: keyof Said) => forStaff((id) => pick(messages[id], id)[key]);
  return { rule: said('rule'), fix: said('fix') };
}

/** All faults as plain text, by file, in the languages asked for; `headings` are the content's unless given. */
export function describeFaults(
  faults: readonly Fault[],
  locales: readonly StaffLocaleId[] = staffLocaleIds,
  headings: readonly string[] = locales.map((id) => readers[id].faults.heading(faults.length)),
): string {
  const described = faults.map((fault) => {
    const place = [fault.file, fault.where].filter(Boolean).join(', ');
    const said = locales.map((id) => {
      const value = fault.value === '' ? '' : ` (${readers[id].faults.value(shorten(fault.value))})`;
      return `  ${fault.rule[id]}${value} → ${fault.fix[id]}`;
    });
    return [place, ...said].join('\n');
  });
  return [...headings, '', ...described].join('\n');
}

function shorten(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Thrown when `content/` has faults: all of them at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], locales: readonly StaffLocaleId[] = staffLocaleIds) {
    super(describeFaults(faults, locales));
    this.faults = faults;
  }
}
