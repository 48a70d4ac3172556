import type { CombinedPlace } from '../../core/pdf/combine-pdf.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { pageCopies } from '../../core/places/page-copies.ts';
import type { Place } from '../../core/tables/places/places-table.ts';

/** Places as pages of a combined file, by the index of their material, each as often as it wants copies. */
export async function* combinedPlaces(
  places: AsyncIterable<Place>,
  materials: readonly CompiledMaterial[],
): AsyncGenerator<CombinedPlace> {
  const indexOf = new Map(materials.map(({ venue }, index) => [venue, index]));
  for await (const place of places) {
    const { venue, row, tab, copies } = place;
    yield* pageCopies({ material: indexOf.get(venue) ?? -1, texts: place, row, tab, copies });
  }
}
