import { type Complaint, complain, complainIn } from '../../domain/fault.ts';
import type { StaffLocaleId } from '../../i18n/locales.ts';
import type { Phones } from '../../schema/country.ts';
import { brokenLetters, codePoint } from '../cells/broken-letters.ts';
import { changedBy, unwrapped } from '../cells/changed-cells.ts';
import { changedComplaint, lettersComplaint } from '../cells/complaints.ts';
import { converted, oldEncodingOf } from '../cells/old-encodings.ts';
import { changedNumber } from '../cells/phone-numbers.ts';
import { tablesMessages } from '../tables-messages.ts';
import type { PlaceColumn } from './column-names.ts';
import { placesMessages } from './places-messages.ts';
import type { TextColumn } from './text-columns.ts';

/** A text that a sheet cannot show. */
export type TextProblem = { readonly column: TextColumn } & (
  { readonly letters: readonly string[] } | { readonly tooLongPercent: number; readonly format: string }
);

/** In one line and one form of Unicode; an unbreakable space stays one. */
export const cleanText = (text: string): string =>
  text === ''
    ? ''
    : unwrapped(
        text
          .normalize('NFC')
          .replace(/[^\S\u00a0]+/g, ' ')
          .trim(),
      );

/**
 * What is wrong with a text of a place, wherever it was typed; `value` is as `cleanText` gives it, `phones` what the
 * campaign says of its country's.
 */
export function textCellComplaint(
  column: PlaceColumn,
  value: string,
  phones: Phones | undefined,
): Complaint | undefined {
  const broken = brokenLetters(value, column !== 'note');
  if (broken) return lettersComplaint(broken);
  const encoding = oldEncodingOf(value);
  if (encoding) {
    return complainIn(tablesMessages, (say) => say.faults.oldEncoding(encoding, converted(value, encoding)));
  }
  const changed = changedBy(value, column === 'hotline' || column === 'venue');
  if (changed) return changedComplaint(changed);
  if (column === 'name' && value === '') return complain((say) => say.faults.emptyCell());
  return column === 'hotline' ? hotlineComplaint(value, phones) : undefined;
}

function hotlineComplaint(value: string, phones: Phones | undefined): Complaint | undefined {
  if (value === '') return undefined;
  if (!/\d/.test(value)) return complainIn(placesMessages, ({ faults }) => faults.wordsForHotline());
  const changed = changedNumber(value, phones);
  if (!changed) return undefined;
  const { how, likely } = changed;
  return complainIn(placesMessages, ({ faults }) => {
    if (how === 'without-trunk') return faults.withoutTrunk(phones?.trunk ?? '', likely);
    return how === 'zero' ? faults.zeroHotline() : faults.changedHotline(likely);
  });
}

/** What is said of a text that a sheet cannot show; `nameOf` names the format in each language, by its id unless given. */
export function textComplaint(
  problem: TextProblem,
  text: string,
  nameOf: (format: string, language: StaffLocaleId) => string = (format) => format,
): Complaint {
  if ('letters' in problem) {
    const letters = problem.letters.map((letter) => `${letter} (${codePoint(letter)})`).join(', ');
    return complainIn(placesMessages, (say) => say.faults.missingLetters(letters));
  }
  const { tooLongPercent, format } = problem;
  const letters = Math.floor(text.length / (1 + tooLongPercent / 100));
  return complainIn(placesMessages, (say, language) =>
    say.faults.tooLong(Math.ceil(tooLongPercent), letters, nameOf(format, language)),
  );
}
