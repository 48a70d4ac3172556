import type { LocaleId } from '../i18n/locales.ts';
import type { MaterialRecord } from './manifest.ts';

/** One design of a venue, in every language and file type that was made of it. */
export type ShelfItem = {
  readonly format: string;
  readonly kind: MaterialRecord['kind'];
  /** What it looks like, in the reader's language where there is one, the smallest first. */
  readonly previews: NonNullable<MaterialRecord['previews']>;
  /** The reader's language first; in each, what prints before what shows. */
  readonly files: readonly MaterialRecord[];
};

/** What prints before what shows. */
export const fileTypes = ['pdf', 'png', 'svg'] as const;
type FileType = (typeof fileTypes)[number];

/** `pdf`, `png` or `svg`, by the file's name. */
export const fileTypeOf = ({ file }: Pick<MaterialRecord, 'file'>): FileType => {
  const type = fileTypes.find((candidate) => file.endsWith(`.${candidate}`));
  if (!type) throw new Error(`${file} in the manifest is none of ${fileTypes.join(', ')}.`);
  return type;
};

/** What there is for one venue, design by design, in the order in which the venue names its formats. */
export function shelfOf(
  records: readonly MaterialRecord[],
  venue: { readonly id: string; readonly formats: readonly string[] },
  locale: LocaleId,
): ShelfItem[] {
  const own = records.filter((record) => record.venue === venue.id);
  return venue.formats.flatMap((format) => {
    const files = own.filter((record) => record.format === format).toSorted(byUse(locale));
    const [first] = files;
    if (!first) return [];
    return [{ format, kind: first.kind, files, previews: first.previews ?? [] }];
  });
}

const byUse = (locale: LocaleId) => (a: MaterialRecord, b: MaterialRecord) => {
  const rank = (record: MaterialRecord) =>
    (record.language === locale ? 0 : fileTypes.length) + fileTypes.indexOf(fileTypeOf(record));
  return rank(a) - rank(b) || (a.language < b.language ? -1 : 1);
};
