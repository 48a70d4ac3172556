import type { Complaint } from '../domain/fault.ts';
import { formatName } from '../formats/format-name.ts';
import type { Phones } from '../schema/country.ts';
import { type TextColumn, textColumns } from '../tables/places/text-columns.ts';
import { cleanText, textCellComplaint, textComplaint } from '../tables/places/place-texts.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { type PlaceTexts, textProblems } from './slot-texts.ts';

/** What is wrong with one text of a place or with its logo, in every language. */
export type PlaceComplaint = Complaint & { readonly column: TextColumn | 'logo' };

/** A place's texts as they stand on a sheet: in one line and one form of Unicode. */
export const cleanTexts = (place: PlaceTexts): PlaceTexts =>
  Object.fromEntries(textColumns.map((column) => [column, cleanText(place[column])])) as PlaceTexts;

/** Everything that is wrong with a place's texts on this sheet, at most one thing for each text; `phones` are the country's. */
export function placeComplaints(
  material: CompiledMaterial,
  place: PlaceTexts,
  { shaper, phones }: { readonly shaper: Shaper; readonly phones: Phones | undefined },
): PlaceComplaint[] {
  const own = textColumns.flatMap((column): PlaceComplaint[] => {
    const complaint = textCellComplaint(column, place[column], phones);
    return complaint ? [{ column, ...complaint }] : [];
  });
  const shown = textProblems(material, place, { shaper }).map((problem) => ({
    column: problem.column,
    ...textComplaint(problem, place[problem.column], formatName),
  }));
  return textColumns.flatMap((column) => [...own, ...shown].find((each) => each.column === column) ?? []);
}
