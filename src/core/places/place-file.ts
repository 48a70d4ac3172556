import { NumberTable } from '../domain/number-table.ts';
import { textNumber } from '../domain/text-number.ts';
import { fold } from '../i18n/fold.ts';

/** With `.pdf`. Windows allows paths of 260 letters, and an archive is unpacked into a folder with a name of its own. */
const MAX_LENGTH = 80;
const ENDING = '.pdf';
/** Devices that Windows finds under these names in every folder. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const WITHOUT_NAME = 'place';

/** A place's name in small letters and digits with dashes between words: nothing in it can lead to another folder. */
export function placeSlug(name: string, maxLength = MAX_LENGTH - ENDING.length): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  if (words === '') return WITHOUT_NAME;
  return reserved.test(words) ? `${words}-${WITHOUT_NAME}` : words;
}

/**
 * Gives each file of a run its path below the output folder: `folder` and the place's name. Of places that share
 * one, those after the first carry their row, so that a name does not change when rows are added below.
 */
export function placeFiles(): (place: { folder: string; name: string; row: number }) => string {
  const taken = new NumberTable();
  const take = (path: string) => {
    const key = textNumber(path);
    if (taken.get(key) !== undefined) return false;
    taken.set(key, 1);
    return true;
  };
  return ({ folder, name, row }) => {
    for (let attempt = 0; ; attempt += 1) {
      const suffix =
        [[], [row], [row, attempt]][Math.min(attempt, 2)]?.map((part) => `-${part}`).join('') ?? '';
      const path = `${folder}/${placeSlug(name, MAX_LENGTH - ENDING.length - suffix.length)}${suffix}${ENDING}`;
      if (take(path)) return path;
    }
  };
}
