import type { Place } from '../tables/places/places-table.ts';
import type { SheetOrder } from './batch.ts';
import { placeSlug } from './place-file.ts';

/**
 * The archive that a sheet goes into, without its number and ending, and its name there: one of each district, format
 * and language, `quan-1/a4-poster.vi` with `hospital/bach-mai.pdf` in it; of places without a district one of each
 * kind, `hospital/a4-poster.vi` with `bach-mai.pdf`.
 */
export function packOf(
  { material, file }: Pick<SheetOrder, 'material' | 'file'>,
  { district, venue }: Pick<Place, 'district' | 'venue'>,
): { readonly pack: string; readonly name: string } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (district === '') return { pack: material, name };
  const sheet = material.slice(material.lastIndexOf('/') + 1);
  return { pack: `${placeSlug(district)}/${sheet}`, name: `${venue}/${name}` };
}

/** Of several archives that are called the same those after the first are numbered. */
export const packFile = (pack: string, number: number): string =>
  `${pack}${number === 1 ? '' : `-${number}`}.zip`;
