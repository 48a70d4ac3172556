import { textsIn } from '../../src/core/domain/located.ts';
import { type LocaleId, localeIds } from '../../src/core/i18n/locales.ts';

/** A paragraph as it is and as it would be; absent where there is none. */
export type TextChange = { readonly before?: string; readonly after?: string };

/** Paragraphs of a language that two states of a record do not share, in their order. */
export function changedTexts(before: unknown, after: unknown, locale: LocaleId): readonly TextChange[] {
  const [was, is] = [before, after].map((record) => paragraphsIn(record, locale));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((place) => {
    const [old, now] = [was?.get(place), is?.get(place)];
    if (old === now) return [];
    return [{ ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
  });
}

/** Paragraphs by where they stand; texts of other languages and ids of sources are none. */
function paragraphsIn(record: unknown, locale: LocaleId): ReadonlyMap<string, string> {
  const isOther = (key: unknown) => key !== locale && localeIds.some((id) => id === key);
  return new Map(
    [...textsIn(record)]
      .filter(({ path }) => !path.some((key) => key === 'sources' || isOther(key)))
      .flatMap(({ text, path }) =>
        text.split(/\n{2,}/).map((part, index) => [`${path.join('.')} ${index}`, part] as const),
      ),
  );
}
