import type { Place } from '../tables/places/places-table.ts';
import type { SheetOrder } from './batch.ts';
import type { CompiledMaterials } from './compile-materials.ts';
import { placeFiles } from './place-file.ts';
import { textColumns } from '../tables/places/text-columns.ts';

type Wanted = {
  readonly formats: readonly string[];
  readonly materials: Pick<CompiledMaterials, 'find'>;
  /** A picture beside each print file; what is only shown on a screen is a picture anyway. */
  readonly png: boolean;
};

/**
 * What is made of each place of a table, one file or two a format. Names depend on the places before, so that one
 * thread asks for them in the order of the table.
 */
export function placeOrders({ formats, materials, png }: Wanted): (place: Place) => SheetOrder[] {
  const nextFile = placeFiles();
  return (place) =>
    formats.flatMap((format) => {
      const { id, isPdf, lay } = materials.find(place, format);
      const pdf = nextFile({ folder: id, name: place.name, row: place.row });
      const picture = pdf.replace(/\.pdf$/, '.png');
      const files = isPdf ? [pdf, ...(png && !lay ? [picture] : [])] : [picture];
      const texts = textsOf(place);
      return files.map((file) => ({ material: id, file, texts }));
    });
}

/** What of a place stands on its sheets. */
export const textsOf = (place: Place) =>
  Object.fromEntries(textColumns.map((column) => [column, place[column]])) as SheetOrder['texts'];
