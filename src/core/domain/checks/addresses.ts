import type { LocaleId } from '../../i18n/locales.ts';
import { complain, type Fault } from '../fault.ts';
import type { Located, Path } from '../located.ts';

/** A record that has pages, with the places of its addresses in a language. */
type Addressed = {
  readonly id: string;
  readonly record: Located<unknown>;
  readonly at: (key: 'address' | 'formerly', locale: LocaleId) => Path;
  readonly address: (locale: LocaleId) => string | undefined;
  /** What it was called before. */
  readonly formerly: (locale: LocaleId) => readonly string[];
};

/**
 * No two records of a kind have one address in a language, and none has the id of another or what another was called
 * before: there its page once stood, and its address leads on.
 */
export function checkAddresses(
  records: readonly Addressed[],
  languages: readonly LocaleId[],
): readonly Fault[] {
  return languages.flatMap((locale) => {
    const taken = new Map(records.map(({ id }) => [id, id]));
    const claim = ({ id, record }: Addressed, name: string, path: Path) => {
      const owner = taken.get(name);
      taken.set(name, owner ?? id);
      if (owner === undefined || owner === id) return [];
      const complaint = complain((say) => say.faults.duplicate(owner));
      return [record.fault(path, complaint, name)];
    };
    return [
      ...records.flatMap((each) => claim(each, each.address(locale) ?? each.id, each.at('address', locale))),
      ...records.flatMap((each) =>
        each.formerly(locale).flatMap((name) => claim(each, name, each.at('formerly', locale))),
      ),
    ];
  });
}

type WithAddress = {
  readonly id: string;
  readonly address?: Readonly<Record<LocaleId, string>> | undefined;
  readonly formerly?: Readonly<Record<LocaleId, readonly string[]>> | undefined;
};

/** Records with a file each. */
export const addressedFiles = (records: readonly Located<WithAddress>[]): Addressed[] =>
  records.map((record) => ({
    id: record.value.id,
    record,
    at: (key, locale) => [key, locale],
    ...addressesOf(record.value),
  }));

/** The records of one file. */
export const addressedList = (file: Located<readonly WithAddress[]> | undefined): Addressed[] =>
  (file?.value ?? []).map((entry, index) => ({
    id: entry.id.replaceAll('_', '-'),
    at: (key, locale) => [index, key, locale],
    record: file as Located<unknown>,
    ...addressesOf(entry),
  }));

const addressesOf = ({ address, formerly }: WithAddress) => ({
  address: (locale: LocaleId) => address?.[locale],
  formerly: (locale: LocaleId) => formerly?.[locale] ?? [],
});

type TextWithAddress = { readonly address?: string | undefined; readonly formerly: readonly string[] };

/** Texts with a file in each language. */
export const addressedTexts = (
  texts: readonly (Located<TextWithAddress> & { readonly slug: string; readonly locale: LocaleId })[],
): Addressed[] =>
  texts.map((text) => ({
    id: text.slug,
    record: text,
    at: (key) => [key],
    address: (locale) => (locale === text.locale ? text.value.address : undefined),
    formerly: (locale) => (locale === text.locale ? text.value.formerly : []),
  }));
