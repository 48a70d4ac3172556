import { MM_PER_INCH } from '../drawing/print-lengths.ts';
import { formats as registry } from '../formats/formats.ts';
import type { Format } from '../formats/format.ts';
import type { SheetLanguage } from '../formats/language.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { Phones } from '../schema/country.ts';
import type { Localized } from '../schema/localized.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import type { NamedKind } from '../tables/places/kinds.ts';

/** Where the site has what the campaign says of its country, `{}` for nothing; for the worker, which knows no campaign. */
export const COUNTRY_PATH = '/designer/country.json';

const formats: Readonly<Record<string, Format | undefined>> = registry;

/** Whether an office can put its name on sheets of this format. */
export const takesName = (format: string): boolean => !formats[format]?.isNameless;

/** Whether a kind of place has slides for a screen. */
export const hasSlides = ({ designs }: VenueDesigns): boolean =>
  designs.some(({ format }) => formats[format]?.kind === 'slide');

/** A kind of place and the sheets that an office can put its own name on. */
export type VenueDesigns = {
  readonly id: string;
  readonly name: Localized;
  /** In the order of the shelf. */
  readonly designs: readonly {
    readonly format: string;
    readonly languages: readonly SheetLanguage[];
  }[];
};

type SheetsInput = { readonly locale: LocaleId; readonly venues: readonly VenueDesigns[] };

/** A picture of a published sheet. */
export type StillSheet = {
  readonly src: string;
  /** Of the picture. */
  readonly ownWidthPx: number;
  /** As large as a browser shows the sheet, so that it stands as what is drawn in its place. */
  readonly widthPx: number;
  readonly heightPx: number;
};

/** What the page of the designer hands to its program: also where a venue's slides are shown, by its id. */
export type DesignerInput = SheetsInput & {
  readonly screens: Readonly<Record<string, string>>;
  /** Of the sheet that it begins with. */
  readonly still?: StillSheet | undefined;
};

type ListedKind = Omit<NamedKind, 'id' | 'name'> & {
  /** A word of the page's language for its folder. */
  readonly folder: string;
};

/** The same for a list of places, whose rows may name a kind of place by its code and by other words than its name. */
export type ManyInput = SheetsInput & {
  /** By the kind's id. */
  readonly kinds: Readonly<Record<string, ListedKind>>;
  readonly phones?: Phones | undefined;
};

/** The kinds of place of a list's page, with all that they are called. */
export const namedKinds = ({ venues, kinds }: ManyInput): readonly NamedKind[] =>
  venues.map(({ id, name }) => {
    const { code = id, alsoSaid, listed } = kinds[id] ?? {};
    return { id, code, name, alsoSaid, listed };
  });

/** Of a browser's page. */
const CSS_PX_PER_MM = 96 / MM_PER_INCH;

/** The small picture of a published sheet, as large as a browser shows the sheet. */
export function stillOf({
  previews,
  widthMm,
  widthPx,
}: Pick<MaterialRecord, 'previews' | 'widthMm' | 'widthPx'>): StillSheet | undefined {
  const sheetPx = widthMm === undefined ? widthPx : Math.round(widthMm * CSS_PX_PER_MM);
  const preview = previews?.at(-1);
  if (!preview || sheetPx === undefined) return undefined;
  return {
    src: `/materials/${preview.file}`,
    ownWidthPx: preview.widthPx,
    widthPx: sheetPx,
    heightPx: Math.round((preview.heightPx / preview.widthPx) * sheetPx),
  };
}

type Venue = { readonly id: string; readonly name: Localized; readonly formats: readonly string[] };

/** What was made of each kind of place, without the kinds of which nothing was. */
export function designsOf(venues: readonly Venue[], records: readonly MaterialRecord[]): VenueDesigns[] {
  return venues.flatMap(({ id, name, formats }) => {
    const own = records.filter(({ venue }) => venue === id);
    const designs = formats.flatMap((format) => {
      const languages = [
        ...new Set(own.filter((record) => record.format === format).map(({ language }) => language)),
      ];
      return languages.length > 0 && Object.hasOwn(registry, format) ? [{ format, languages }] : [];
    });
    return designs.length > 0 ? [{ id, name, designs }] : [];
  });
}

/** Print formats of any kind of place that bear its name, in the order of the registry. */
export function namedFormats(venues: readonly VenueDesigns[]): readonly FormatId[] {
  const there = new Set<string>(venues.flatMap(({ designs }) => designs.map(({ format }) => format)));
  return (Object.keys(registry) as FormatId[]).filter(
    (id) => there.has(id) && takesName(id) && formats[id]?.outputs.includes('pdf'),
  );
}
type FormatId = keyof typeof registry;
