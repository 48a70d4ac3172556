import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { slotTexts } from '../../core/places/slot-texts.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { keyOf, sha256 } from '../making/hashes.ts';
import { readCodeVersion } from '../making/code-version.ts';

/** Hashes of all that a file is made from: another recipe, another file. */
export type Recipes = {
  /** Of one place's own file. */
  readonly ofSheet: (material: CompiledMaterial, kind: 'pdf' | 'png', place: Place) => string;
  /** Of a file for many places of a table, whose hash is `table`. */
  readonly ofCombined: (materials: readonly CompiledMaterial[], table: unknown) => string;
};

/** With all that it imports: code that decides what is written. */
const OWN_CODE = 'src/node/places/make-places.ts';
/** Hexadecimal digits: enough to tell one place's sheets apart over the years. */
const LENGTH = 16;

export async function openRecipes(fonts: readonly FontFile[]): Promise<Recipes> {
  const shared = keyOf([await readCodeVersion([OWN_CODE]), fonts.map(({ data }) => sha256(data))]);
  const known = new Map<string, string>();
  const ofMaterial = (material: CompiledMaterial) => {
    const key = known.get(material.id) ?? materialKey(shared, material);
    known.set(material.id, key);
    return key;
  };
  return {
    ofSheet: (material, kind, place) =>
      keyOf([ofMaterial(material), kind, place.name, slotTexts(place)]).slice(0, LENGTH),
    ofCombined: (materials, table) => keyOf([materials.map(ofMaterial), table]).slice(0, LENGTH),
  };
}

function materialKey(shared: string, { pdfOptions, ...material }: CompiledMaterial): string {
  const { shaper: _, ...options } = pdfOptions;
  return keyOf([shared, material, options]);
}

/** Hash of a file of any size. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
