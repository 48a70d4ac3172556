import type { CombinedPlace } from '../../core/pdf/combine-pdf.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { slotTexts } from '../../core/places/slot-texts.ts';
import type { Place } from '../../core/tables/places/places-table.ts';

/** Places as pages of a combined file, by the index of their material. */
export async function* combinedPlaces(
  places: AsyncIterable<Place>,
  materials: readonly CompiledMaterial[],
): AsyncGenerator<CombinedPlace> {
  const indexOf = new Map(materials.map(({ venue }, index) => [venue, index]));
  for await (const place of places)
    yield {
      material: indexOf.get(place.venue) ?? -1,
      name: place.name,
      values: slotTexts(place),
      labelPrefix: place.tab === '' ? '' : `${place.tab}!`,
      labelNumber: place.row,
    };
}
