import type { LocaleId } from '../../i18n/locales.ts';
import { complain, type Fault } from '../fault.ts';
import type { Located, Path } from '../located.ts';

/** A record that has pages, with the place of its address in a language. */
type Addressed = {
  readonly id: string;
  readonly record: Located<unknown>;
  readonly at: (locale: LocaleId) => Path;
  readonly address: (locale: LocaleId) => string | undefined;
};

/**
 * No two records of a kind have one address in a language, and none has the id of another: to that, an old address,
 * its page once stood.
 */
export function checkAddresses(
  records: readonly Addressed[],
  languages: readonly LocaleId[],
): readonly Fault[] {
  return languages.flatMap((locale) => {
    const taken = new Map(records.map(({ id }) => [id, id]));
    return records.flatMap(({ id, record, at, address }) => {
      const name = address(locale) ?? id;
      const owner = taken.get(name);
      taken.set(name, id);
      if (owner === undefined || owner === id) return [];
      return [
        record.fault(
          at(locale),
          complain((say) => say.faults.duplicate(owner)),
          name,
        ),
      ];
    });
  });
}

type WithAddress = { readonly id: string; readonly address?: Readonly<Record<LocaleId, string>> | undefined };

/** Records with a file each. */
export const addressedFiles = (records: readonly Located<WithAddress>[]): Addressed[] =>
  records.map((record) => ({
    ...{ id: record.value.id, record, at: (locale) => ['address', locale] },
    address: (locale) => record.value.address?.[locale],
  }));

/** The records of one file. */
export const addressedList = (file: Located<readonly WithAddress[]> | undefined): Addressed[] =>
  (file?.value ?? []).map(({ id, address }, index) => ({
    ...{ id: id.replaceAll('_', '-'), at: (locale) => [index, 'address', locale] },
    record: file as Located<unknown>,
    address: (locale) => address?.[locale],
  }));

/** Texts with a file in each language. */
export const addressedTexts = (
  texts: readonly (Located<{ readonly address?: string | undefined }> & {
    readonly slug: string;
    readonly locale: LocaleId;
  })[],
): Addressed[] =>
  [...Map.groupBy(texts, ({ slug }) => slug)].flatMap(([id, versions]) => {
    const [first] = versions;
    const version = (locale: LocaleId) => versions.find((text) => text.locale === locale);
    return first === undefined
      ? []
      : [{ id, record: first, at: () => ['address'], address: (locale) => version(locale)?.value.address }];
  });
