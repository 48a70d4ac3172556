import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { textsOf } from '../../core/places/place-orders.ts';
import { plainMaterial } from '../../core/places/plain-material.ts';
import type { CheckElsewhere } from '../../core/places/text-checks.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import type { Crew } from '../threads/crew.ts';
import type { CheckJob, CheckResult, CheckSetup } from './check-job.ts';

export const CHECK_JOB = new URL('./check-job.ts', import.meta.url).href;

/** Has a crew check the texts of a table; each material is sent to it once, before the first place that gets it. */
export async function checkElsewhere(crew: Crew, fonts: readonly FontFile[]): Promise<CheckElsewhere> {
  const setup: CheckSetup = { fonts };
  const desk = await crew.helpers<CheckSetup, CheckJob, CheckResult>({ module: CHECK_JOB, setup });
  const idsOf = new Map<readonly CompiledMaterial[], readonly string[]>();
  const sent = new Set<string>();
  const send = (materials: readonly CompiledMaterial[]) => {
    const fresh = materials.filter(({ id }) => !sent.has(id));
    for (const { id } of fresh) sent.add(id);
    desk.tell({ materials: fresh.map(plainMaterial) });
    const ids = materials.map(({ id }) => id);
    idsOf.set(materials, ids);
    return ids;
  };
  return (checks) => {
    const places = checks.map(({ place, materials }) => ({
      ids: idsOf.get(materials) ?? send(materials),
      texts: textsOf(place),
    }));
    return desk.ask({ places })?.then((found) => {
      const told = new Map(found);
      return checks.map((_, index) => told.get(index) ?? { problems: [], crowded: [] });
    });
  };
}
