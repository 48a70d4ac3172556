import { type StaffLocaleId, staffLocaleIds } from './locales.ts';

/** A text in each language of the staff. */
export type ForStaff = Readonly<Record<StaffLocaleId, string>>;

/** What is said in each of them. */
export const forStaff = (say: (language: StaffLocaleId) => string): ForStaff =>
  Object.fromEntries(staffLocaleIds.map((id) => [id, say(id)])) as ForStaff;

/**
 * A failure that whoever started a command can mend. It is thrown where nobody knows the reader's language, so it
 * carries its words in each; `message` has them all, a language a line, or once where they are the same.
 */
export class Told extends Error {
  override readonly name = 'Told';
  readonly words: ForStaff;

  constructor(words: ForStaff, options?: ErrorOptions) {
    super([...new Set(staffLocaleIds.map((id) => words[id]))].join('\n'), options);
    this.words = words;
  }
}

/** A failure in the words of one area of messages: `toldIn({ vi, en }, (say) => say.tooLong(address))`. */
export function toldIn<Messages>(
  messages: Readonly<Record<StaffLocaleId, Messages>>,
  pick: (say: Messages) => string,
  options?: ErrorOptions,
): Told {
  return new Told(
    forStaff((id) => pick(messages[id])),
    options,
  );
}
