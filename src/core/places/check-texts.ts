import type { TextProblem } from '../tables/places/place-texts.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { missingLines } from './missing-lines.ts';
import { type Fitting, placeProblems, type PlaceTexts } from './slot-texts.ts';

/** What comes of a place's texts on its sheets. */
export type CheckedTexts = {
  /** What they cannot show. */
  readonly problems: readonly TextProblem[];
  /** Formats that show all of them, but no more all lines of their own. */
  readonly crowded: readonly string[];
};

export function checkTexts(
  materials: readonly CompiledMaterial[],
  place: PlaceTexts,
  fitting: Fitting,
): CheckedTexts {
  const problems = placeProblems(materials, place, fitting);
  if (problems.length > 0) return { problems, crowded: [] };
  const crowded = materials.filter((material) => isCrowded(material, place, fitting));
  return { problems, crowded: crowded.map(({ format }) => format) };
}

/** True where a sheet leaves out lines of its own beside these texts. */
export const isCrowded = (
  { pages }: CompiledMaterial,
  place: PlaceTexts,
  { shaper }: Pick<Fitting, 'shaper'>,
): boolean =>
  pages.some(({ drawing }) => missingLines(drawing.slots, { tried: place, place, shaper }).length > 0);
