import type { SheetOrder } from '../../core/places/batch.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { keyOf, sha256 } from '../making/hashes.ts';
import { readCodeVersion } from '../making/code-version.ts';

/** Hash of all that a material is made from, by its id. Plain data. */
export type MaterialKeys = Readonly<Record<string, string>>;

/** With all that they import: code that decides what is written, here and in threads. */
const OWN_CODE = ['make-places', 'sheet-job', 'pack-job'].map((name) => `src/node/places/${name}.ts`);
/** Hexadecimal digits: enough to tell one place's sheets apart over the years. */
const LENGTH = 16;
/** Letters of `.pdf` and `.png`. */
const ENDING = 4;

export async function readKeys(
  fonts: readonly FontFile[],
  materials: readonly CompiledMaterial[],
): Promise<MaterialKeys> {
  const shared = keyOf([await readCodeVersion(OWN_CODE), fonts.map(({ data }) => sha256(data))]);
  return Object.fromEntries(materials.map((each) => [each.id, materialKey(shared, each)]));
}

/** Of what one place's own file is made: another recipe, another file. */
export const recipeOf = ({ material, file, texts }: SheetOrder, keys: MaterialKeys): string =>
  keyOf([keyIn(keys, material), file.slice(-ENDING), texts]).slice(0, LENGTH);

/** Of what a file for many places is made, of a table whose key is in `table`. */
export const combinedRecipe = (ids: readonly string[], table: unknown, keys: MaterialKeys): string =>
  keyOf([ids.map((id) => keyIn(keys, id)), table]).slice(0, LENGTH);

function keyIn(keys: MaterialKeys, id: string): string {
  const key = keys[id];
  if (key === undefined) throw new Error(`${id} has not been laid out.`);
  return key;
}

function materialKey(shared: string, { pdfOptions, ...material }: CompiledMaterial): string {
  const { shaper: _, outputProfile: press, ...options } = pdfOptions;
  return keyOf([shared, material, options, ...(press ? [press.name, sha256(press.bytes)] : [])]);
}
