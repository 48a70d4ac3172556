import { type LocaleId, localeIds } from '../i18n/locales.ts';
import { type LogoFile, MAX_LOGO_BYTES } from '../logo/logo.ts';
import type { SheetLanguage } from '../formats/language.ts';
import { MAX_COPIES } from '../tables/places/copies.ts';
import { type TextColumn, textColumns } from '../tables/places/text-columns.ts';
import type { VenueDesigns } from './designs.ts';
import { type Colouring, inColouring, isMonoFormat, onlyInColour } from './mono.ts';

/** What an office has chosen and typed: all that its sheets differ by. */
export type Design = {
  /** Id of its kind of place. */
  readonly venue: string;
  /** In the order of the shelf, at least one. */
  readonly formats: readonly string[];
  readonly language: DesignLanguage;
  readonly colouring: Colouring;
  /** As typed. */
  readonly place: Readonly<Record<TextColumn, string>>;
  /** The office's own, as its file is. */
  readonly logo?: LogoFile | undefined;
  /** For the print shop, 1 to `MAX_COPIES`. */
  readonly copies: number;
};

/** `both`: one sheet in two languages where there is one, else a sheet in each. */
export type DesignLanguage = LocaleId | 'both';

/** What an office may choose among: the languages that the campaign speaks, and where there are several, both. */
export function languagesOf(venues: readonly VenueDesigns[]): readonly DesignLanguage[] {
  const there = new Set(venues.flatMap(({ designs }) => designs.flatMap(({ languages }) => languages)));
  const spoken = localeIds.filter((id) => there.has(id));
  return spoken.length > 1 ? [...spoken, 'both'] : spoken;
}

/** Of a text: far more than any sheet holds, and little enough for an address. */
export const MAX_LETTERS = 500;

const noTexts: Design['place'] = { name: '', address: '', office: '', hotline: '', note: '' };

/** An empty sheet of the first kind of place. Throws where nothing can be made. */
export function emptyDesign(venues: readonly VenueDesigns[], language: LocaleId): Design {
  const [venue] = venues;
  if (!venue) throw new Error('No sheets were made.');
  const choice = { venue: venue.id, formats: firstFormat(venue), language, colouring: 'colour' } as const;
  return { ...choice, place: noTexts, copies: 1 };
}

const firstFormat = ({ designs }: VenueDesigns): string[] => designs.slice(0, 1).map(({ format }) => format);

/** The same for another kind of place: its formats as far as that has them. */
export function withVenue(design: Design, venue: VenueDesigns): Design {
  const kept = venue.designs.map(({ format }) => format).filter((format) => design.formats.includes(format));
  const same = { ...design, venue: venue.id, formats: kept.length > 0 ? kept : firstFormat(venue) };
  return withColouring(same, venue, design.colouring);
}

/** The same in other colours: its formats as far as they can be in them, else the first that can. */
export function withColouring(design: Design, venue: VenueDesigns, colouring: Colouring): Design {
  const there = venue.designs.map(({ format }) => format);
  const formats = formatsIn(colouring, design.formats, there);
  return formats.length > 0 ? { ...design, colouring, formats } : design;
}

/** Of the formats that there are those chosen, as far as they can be in such colours; else one that can, if any. */
export function formatsIn(
  colouring: Colouring,
  chosen: readonly string[],
  there: readonly string[],
): readonly string[] {
  const can = offeredIn(there, colouring);
  const wanted = chosen.map((format) => inColouring(format, colouring, there));
  const kept = can.filter((format) => wanted.includes(format));
  const first = [inColouring('a4-poster', colouring, there), ...can].filter((id) => can.includes(id));
  return kept.length > 0 ? kept : first.slice(0, 1);
}

/** Of these formats those that can be in such colours, each sheet once. */
const offeredIn = (formats: readonly string[], colouring: Colouring): readonly string[] =>
  formats.filter(
    (format) =>
      inColouring(format, colouring, formats) === format &&
      (colouring === 'colour' || onlyInColour(format) === undefined),
  );

/** The same with a format more or less, in the order of the shelf; the last one stays. */
export function withFormat(
  design: Design,
  venue: VenueDesigns,
  { format, isChosen }: { readonly format: string; readonly isChosen: boolean },
): Design {
  const chosen = new Set(design.formats);
  if (isChosen) chosen.add(format);
  else if (chosen.size > 1) chosen.delete(format);
  return { ...design, formats: venue.designs.map((each) => each.format).filter((id) => chosen.has(id)) };
}

/** A sheet to make: `hospital/a3-poster.vi`, with what it is. */
export type DesignedMaterial = {
  readonly material: string;
  readonly format: string;
  readonly language: SheetLanguage;
  /** In black and greys, which its format is not by itself. */
  readonly isMono: boolean;
};

/** Every sheet that a design asks for; `formats` are those of the design unless given. */
export function materialsOf(
  { venue: id, language, colouring, formats: chosen }: Omit<Design, 'place' | 'copies' | 'logo'>,
  venues: readonly VenueDesigns[],
  formats: readonly string[] = chosen,
): DesignedMaterial[] {
  const designs = venues.find((venue) => venue.id === id)?.designs ?? [];
  return designs
    .filter(({ format }) => formats.includes(format))
    .flatMap(({ format, languages }) =>
      languagesFor(language, languages).map((own) => ({
        material: `${id}/${format}.${own}`,
        format,
        language: own,
        isMono: colouring === 'mono' && !isMonoFormat(format),
      })),
    );
}

function languagesFor(wanted: DesignLanguage, there: readonly SheetLanguage[]): readonly SheetLanguage[] {
  const single = there.filter((language) => localeIds.some((id) => id === language));
  const inTwo = there.filter((language) => !single.includes(language));
  if (wanted === 'both') return inTwo.length > 0 ? inTwo : single;
  const own = single.filter((language) => language === wanted);
  return own.length > 0 ? own : [...inTwo, ...single].slice(0, 1);
}

/** A design from elsewhere, such as an address or a file; nothing where it is none, or of another campaign. */
export function readDesign(value: unknown, venues: readonly VenueDesigns[]): Design | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {
    venue: id,
    formats,
    language,
    colouring,
    place,
    logo,
    copies,
  } = value as Readonly<Record<string, unknown>>;
  const venue = venues.find((each) => each.id === id);
  if (!venue || !Array.isArray(formats) || typeof place !== 'object' || place === null) return undefined;
  const own = venue.designs.map(({ format }) => format).filter((format) => formats.includes(format));
  const spoken = languagesOf(venues).find((each) => each === language);
  if (own.length === 0 || spoken === undefined) return undefined;
  const texts = textColumns.map((column) => [column, textIn(place, column)] as const);
  const count = typeof copies === 'number' && Number.isInteger(copies) ? copies : 1;
  const read = {
    venue: venue.id,
    formats: own,
    language: spoken,
    colouring: 'colour' as const,
    place: Object.fromEntries(texts) as Design['place'],
    ...logoIn(logo),
    copies: Math.min(Math.max(count, 1), MAX_COPIES),
  };
  return colouring === 'mono' || own.every(isMonoFormat) ? withColouring(read, venue, 'mono') : read;
}

function textIn(place: object, column: TextColumn): string {
  const text: unknown = Object.hasOwn(place, column) ? Reflect.get(place, column) : '';
  return typeof text === 'string' ? text.slice(0, MAX_LETTERS) : '';
}

/** Looked at only when it is drawn: it may be anything that is short enough. */
export function logoIn(value: unknown): Pick<Design, 'logo'> {
  if (typeof value !== 'object' || value === null) return {};
  const { name, data } = value as Readonly<Record<string, unknown>>;
  const isFile = typeof name === 'string' && typeof data === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(data);
  return isFile && data.length <= (MAX_LOGO_BYTES + 2) * (4 / 3)
    ? { logo: { name: name.slice(0, 100), data } }
    : {};
}

/** The design that `hospital/a3-poster.vi` stands for, empty: what is opened from beside a ready-made sheet. */
export function designOfMaterial(material: string, venues: readonly VenueDesigns[]): Design | undefined {
  const [, venue = '', format = '', language = ''] = /^([\w-]+)\/([\w-]+)\.([\w-]+)$/.exec(material) ?? [];
  const spoken = localeIds.find((id) => id === language) ?? 'both';
  return readDesign({ venue, formats: [format], language: spoken, place: noTexts, copies: 1 }, venues);
}
