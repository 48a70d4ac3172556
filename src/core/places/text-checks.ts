import type { RareGlyphs } from '../pdf/fonts/rare-glyphs.ts';
import {
  type Place,
  type PlaceReader,
  type PlaceReading,
  placeReader,
  type PlacesInput,
} from '../tables/places/places-table.ts';
import type { Shaper } from '../text/shaper.ts';
import { type CheckedTexts, checkTexts } from './check-texts.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import type { CompiledMaterials } from './compile-materials.ts';

/** A place of which it is not known yet whether its sheets can show its texts. */
export type TextCheck = { readonly place: Place; readonly materials: readonly CompiledMaterial[] };

/** Finds out in other threads what comes of each place's texts; nothing where none has time for it. */
export type CheckElsewhere = (checks: readonly TextCheck[]) => Promise<readonly CheckedTexts[]> | undefined;

export type Checking = {
  readonly input: Omit<PlacesInput, 'checkTexts'>;
  readonly materials: CompiledMaterials;
  readonly shaper: Shaper;
  /** Collects the rare glyphs of a file for many places. */
  readonly rare?: RareGlyphs | undefined;
  readonly elsewhere?: CheckElsewhere | undefined;
};

/** A row with what its sheets cannot show among its faults. */
export type CheckedReading = Pick<CheckedTexts, 'crowded'> & { readonly reading: PlaceReading };

type Asked = { readonly place: Place; readonly row: Parameters<PlaceReader> };

/** Rows of which some are being checked. */
export type BegunPiece = {
  readonly readings: readonly (CheckedReading & { readonly asked: Asked | undefined })[];
  /** Of those of them that are asked for, in their order. */
  readonly checked: readonly CheckedTexts[] | Promise<readonly CheckedTexts[]>;
};

/** Reads rows in turn, and checks texts of those that are right otherwise, here or elsewhere, once their materials are laid out. */
export function textChecks({ input, materials, shaper, rare, elsewhere }: Checking) {
  const waiting = new Map<PlaceReading, Asked>();
  const crowded = new Map<PlaceReading, readonly string[]>();
  const loaded = new Map<string, readonly CompiledMaterial[]>();
  let right: Place | undefined;
  let full: readonly string[] = [];
  const reader = placeReader({
    ...input,
    checkTexts(place) {
      const known = elsewhere ? undefined : loaded.get(`${place.venue} ${place.language}`);
      // what is held until later outlives V8's young memory
      if (known) {
        const checked = checkTexts(known, place, { shaper, rare });
        full = checked.crowded;
        return checked.problems;
      }
      right = place;
      return [];
    },
  });
  const load = async (place: Place): Promise<readonly CompiledMaterial[]> => {
    const own: CompiledMaterial[] = [];
    for (const format of input.formats) own.push(await materials.load(place, format));
    loaded.set(`${place.venue} ${place.language}`, own);
    return own;
  };
  return {
    read: ((...row) => {
      right = undefined;
      full = [];
      const reading = reader(...row);
      if (reading && right) waiting.set(reading, { place: right, row });
      if (reading && full.length > 0) crowded.set(reading, full);
      return reading;
    }) satisfies PlaceReader,
    async begin(own: readonly PlaceReading[]): Promise<BegunPiece> {
      const readings: BegunPiece['readings'][number][] = [];
      const checks: TextCheck[] = [];
      for (const reading of own) {
        const asked = waiting.get(reading);
        readings.push({ reading, asked, crowded: crowded.get(reading) ?? [] });
        crowded.delete(reading);
        if (!asked) continue;
        waiting.delete(reading);
        const { place } = asked;
        const known = loaded.get(`${place.venue} ${place.language}`) ?? (await load(place));
        checks.push({ place, materials: known });
      }
      const here = () => checks.map((check) => checkTexts(check.materials, check.place, { shaper, rare }));
      return { readings, checked: elsewhere?.(checks) ?? here() };
    },
    async finish({ readings, checked }: BegunPiece): Promise<readonly CheckedReading[]> {
      const found = (await checked).values();
      return readings.map(({ reading, asked, crowded: before }) => {
        const own = asked ? found.next().value : undefined;
        if (!asked || !own) return { reading, crowded: before };
        const { problems } = own;
        if (problems.length === 0) return { reading, crowded: own.crowded };
        const again = placeReader({ ...input, checkTexts: () => problems })(...asked.row);
        const faults = 'faults' in reading ? reading.faults : [];
        return {
          reading: { faults: [...faults, ...(again && 'faults' in again ? again.faults : [])] },
          crowded: [],
        };
      });
    },
  };
}
