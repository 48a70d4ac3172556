import type { CombinedPlace } from '../../core/pdf/combine-pdf.ts';
import type { RareGlyph } from '../../core/pdf/rare-glyphs.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { plainMaterial } from '../../core/places/plain-material.ts';
import { slotTexts } from '../../core/places/slot-texts.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { hire } from '../threads/crew.ts';
import type { CombinedJob, CombinedResult, CombinedSetup } from './combined-job.ts';

type Filling = {
  readonly materials: readonly CompiledMaterial[];
  readonly fonts: readonly FontFile[];
  readonly rare: readonly RareGlyph[];
  /** 0 leaves filling to whoever writes the file. */
  readonly threads: number;
};

/** Places in a job. */
const TOGETHER = 256;

/** Places as pages of a combined file, by the index of their material, filled by threads and in their order. */
export async function* combinedPlaces(
  places: AsyncIterable<Place>,
  { materials, fonts, rare, threads }: Filling,
): AsyncGenerator<CombinedPlace> {
  const indexOf = new Map(materials.map(({ venue }, index) => [venue, index]));
  const materialOf = ({ venue }: Place) => indexOf.get(venue) ?? -1;
  const pageOf = (place: Place, values: CombinedPlace['values']): CombinedPlace => ({
    material: materialOf(place),
    name: place.name,
    values,
    labelPrefix: place.tab === '' ? '' : `${place.tab}!`,
    labelNumber: place.row,
  });
  if (threads === 0) {
    for await (const place of places) yield pageOf(place, slotTexts(place));
    return;
  }
  const waiting: (readonly Place[])[] = [];
  const ready: CombinedPlace[][] = [];
  const crew = await hire<CombinedSetup, CombinedJob, CombinedResult>({
    module: new URL('./combined-job.ts', import.meta.url).href,
    setup: { materials: materials.map(plainMaterial), fonts, rare },
    threads,
    onResult(result) {
      const batch = waiting.shift() ?? [];
      ready.push(batch.flatMap((place, index) => pageOf(place, result[index] ?? { pages: [] })));
    },
  });
  let batch: Place[] = [];
  const send = async () => {
    const own = batch;
    batch = [];
    waiting.push(own);
    await crew.add(own.map((place) => ({ material: materialOf(place), texts: place })));
  };
  try {
    for await (const place of places) {
      batch.push(place);
      if (batch.length < TOGETHER) continue;
      await send();
      for (let done = ready.shift(); done; done = ready.shift()) yield* done;
    }
    if (batch.length > 0) await send();
    await crew.end();
    for (let done = ready.shift(); done; done = ready.shift()) yield* done;
  } finally {
    await crew.dismiss();
  }
}
