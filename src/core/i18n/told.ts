import { type LocaleId, localeIds } from './locales.ts';

/**
 * A failure that whoever started a command can mend. It is thrown where nobody knows the reader's language, so it
 * carries its words in each; `message` has them all, a language a line.
 */
export class Told extends Error {
  override readonly name = 'Told';
  readonly words: Readonly<Record<LocaleId, string>>;

  constructor(words: Readonly<Record<LocaleId, string>>, options?: ErrorOptions) {
    super(localeIds.map((id) => words[id]).join('\n'), options);
    this.words = words;
  }
}
