import { materialOf, type PlainMaterial } from '../../core/places/plain-material.ts';
import { type CheckedTexts, checkTexts } from '../../core/places/check-texts.ts';
import type { PlaceTexts } from '../../core/places/slot-texts.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { createShaper } from '../../core/text/shaper.ts';
import type { Open } from '../threads/workshop.ts';

export type CheckSetup = { readonly fonts: readonly FontFile[] };

/** Texts of places, each with the ids of its materials; or materials that later jobs name. */
export type CheckJob =
  | { readonly materials: readonly PlainMaterial[] }
  | { readonly places: readonly { readonly ids: readonly string[]; readonly texts: PlaceTexts }[] };

/** Of the places of which there is anything to tell, by their position. */
export type CheckResult = readonly (readonly [index: number, checked: CheckedTexts])[];

/** Finds what comes of places' texts on their sheets. */
export const open: Open<CheckSetup, CheckJob, CheckResult> = async ({ fonts }) => {
  const shaper = await createShaper(fonts);
  const byId = new Map<string, CompiledMaterial>();
  const find = (id: string) => {
    const material = byId.get(id);
    if (!material) throw new Error(`${id} has not been laid out.`);
    return material;
  };
  return async (job) => {
    if ('materials' in job) {
      for (const material of job.materials) byId.set(material.id, materialOf(material, shaper));
      return [];
    }
    return job.places.flatMap(({ ids, texts }, index) => {
      const checked = checkTexts(ids.map(find), texts, { shaper });
      const hasNews = checked.problems.length > 0 || checked.crowded.length > 0;
      return hasNews ? [[index, checked] as const] : [];
    });
  };
};
