import { strToU8 } from 'fflate';
import type { LocaleId } from '../../i18n/locales.ts';
import { csvLines, BYTE_ORDER_MARK } from '../../tables/write-csv.ts';
import { type Design, materialsOf } from '../design.ts';
import type { VenueDesigns } from '../designs.ts';
import { placeFiles } from '../place-file.ts';
import type { PlaceTexts } from '../slot-texts.ts';
import type { ListPlace } from './screen-list.ts';

/** A file to make. */
export type PlannedFile = {
  /** `benh-vien/ap-phich-a4-tieng-viet/benh-vien-cho-ray.pdf`: its last part as the command line calls it. */
  readonly path: string;
  readonly material: string;
  readonly place: PlaceTexts;
  readonly row: number;
  readonly copies: number;
  readonly district: string;
};

/** The sheets of one place in a format. */
export function materialsFor(
  { venue, language }: Pick<ListPlace, 'venue' | 'language'>,
  formats: readonly string[],
  venues: readonly VenueDesigns[],
): readonly string[] {
  const place = { name: '', address: '', office: '', hotline: '', note: '' };
  const design: Design = { venue, language, formats, colouring: 'colour', place, copies: 1 };
  return materialsOf(design, venues).map(({ material }) => material);
}

type Plan = {
  readonly formats: readonly string[];
  readonly venues: readonly VenueDesigns[];
  /** Where the files of a material lie: `benh-vien/ap-phich-a4-tieng-viet`. */
  readonly folderOf: (material: string) => string;
};

/** Every file of a list: format by format, within it by district as they first come in the list, then in its order. */
export function planFiles(
  places: readonly ListPlace[],
  { formats, venues, folderOf }: Plan,
): readonly PlannedFile[] {
  const nextFile = placeFiles();
  const sheets = new Map<string, readonly string[]>();
  const materialsOfPlace = (place: ListPlace, format: string) => {
    const key = `${place.venue} ${place.language} ${format}`;
    const known = sheets.get(key) ?? materialsFor(place, [format], venues);
    sheets.set(key, known);
    return known;
  };
  // names are given in the order of the list, so that they are the command line's
  const named = places.map((place) =>
    formats.map((format) =>
      materialsOfPlace(place, format).map((material): PlannedFile => {
        const path = nextFile({ folder: folderOf(material), name: place.texts.name, row: place.row });
        return {
          path,
          material,
          place: place.texts,
          row: place.row,
          copies: place.copies,
          district: place.district,
        };
      }),
    ),
  );
  const districts = [...new Set(places.map(({ district }) => district))];
  const rank = new Map(districts.map((district, index) => [district, index]));
  return formats.flatMap((_, index) =>
    named
      .flatMap((files) => files[index] ?? [])
      .toSorted((a, b) => (rank.get(a.district) ?? 0) - (rank.get(b.district) ?? 0)),
  );
}

/** How many sheets are printed of these files: in all, and of each format where there are several. */
export function copiesOf(files: readonly Pick<PlannedFile, 'material' | 'copies'>[]) {
  const byFormat = new Map<string, number>();
  for (const { material, copies } of files) {
    const format = material.slice(material.lastIndexOf('/') + 1, material.lastIndexOf('.'));
    byFormat.set(format, (byFormat.get(format) ?? 0) + copies);
  }
  const formats = [...byFormat].map(([format, copies]) => ({ format, copies }));
  const total = formats.reduce((sum, { copies }) => sum + copies, 0);
  return { total, formats: formats.length > 1 ? formats : [] };
}

/** The list that goes into a parcel with its files, for the print shop: a CSV that Excel opens. */
export function parcelList(files: readonly PlannedFile[], header: readonly string[]): Uint8Array {
  const rows = files.map(({ row, place, district, copies, path }) => [
    ...[row, place.name, district, copies, path],
  ]);
  return strToU8(`${BYTE_ORDER_MARK}${csvLines([[...header], ...rows])}`);
}

/** What one archive may hold: little enough for every program that opens it. */
export type PartLimits = { readonly files: number; readonly bytes: number };
const partLimits: PartLimits = { files: 10_000, bytes: 2 ** 30 };

/** Whether a part that holds so much has room for a file of `more` bytes. An empty one always has. */
export const hasRoom = (held: PartLimits, more: number, limits: PartLimits = partLimits): boolean =>
  held.files === 0 || (held.files < limits.files && held.bytes + more <= limits.bytes);

/** The languages in which a list's rows may ask for sheets. */
export const spokenIn = (venues: readonly VenueDesigns[], ids: readonly LocaleId[]): readonly LocaleId[] => {
  const there = new Set<string>(
    venues.flatMap(({ designs }) => designs.flatMap(({ languages }) => languages)),
  );
  return ids.filter((id) => there.has(id));
};
