import { type LocaleId, localeIds } from '../../i18n/locales.ts';
import { type Complaint, complain } from '../fault.ts';
import type { Path } from '../located.ts';

/** What is wrong at a place of a record. */
type Found = { readonly path: Path; readonly complaint: Complaint };

const known: readonly string[] = localeIds;

/**
 * Each text of a record, still as it was written, is in all languages of the campaign and in no other. A text is what
 * has languages for keys.
 */
export function checkLanguages(value: unknown, languages: readonly LocaleId[], path: Path = []): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (Array.isArray(value) || keys.length === 0 || !keys.some((key) => known.includes(key))) {
    return Object.entries(value).flatMap(([key, item]) =>
      checkLanguages(item, languages, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  const spoken: readonly string[] = languages;
  const missing = spoken.filter((id) => !keys.includes(id));
  const surplus = keys.filter((id) => known.includes(id) && !spoken.includes(id));
  return [
    ...missing.map((id) => ({
      path: [...path, id],
      complaint: complain((say) => say.faults.missingKey(id)),
    })),
    ...surplus.map((id) => ({
      path: [...path, id],
      complaint: complain((say) => say.faults.notSpoken(id, spoken.join(', '))),
    })),
  ];
}
