import type { Complaint } from '../../domain/fault.ts';
import { formatName } from '../../formats/format-name.ts';
import { isCrowded } from '../check-texts.ts';
import type { CompiledMaterial } from '../compiled-material.ts';
import { crowdedComplaint, crowdedTally } from '../crowded.ts';
import { givenWay } from '../given-way.ts';
import type { ListPlace } from './screen-list.ts';

type OwnSheet = { readonly place: ListPlace; readonly material: CompiledMaterial };

/** What is told of each format of which sheets leave out lines of their own for the texts of these places. */
export function crowdedOf(
  places: readonly ListPlace[],
  materialsOf: (place: ListPlace) => readonly CompiledMaterial[],
): readonly Complaint[] {
  const tally = crowdedTally(({ place, material }: OwnSheet) => ({
    row: `${place.row}`,
    given: givenWay(material, place.texts, material.pdfOptions.shaper),
  }));
  for (const place of places) {
    // a place with sheets in several languages is one place
    const told = new Set<string>();
    for (const material of materialsOf(place)) {
      const { format, pdfOptions } = material;
      if (told.has(format) || !isCrowded(material, place.texts, pdfOptions)) continue;
      told.add(format);
      tally.add(format, { place, material });
    }
  }
  return tally.list().map((crowded) => crowdedComplaint(crowded, formatName));
}
