import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { SheetOrder } from '../../core/places/batch.ts';
import type { CompiledMaterials } from '../../core/places/compile-materials.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { keyOf, sha256 } from '../making/hashes.ts';
import { readCodeVersion } from '../making/code-version.ts';

/** Hashes of all that a file is made from: another recipe, another file. */
export type Recipes = {
  /** Of one place's own file; the run's materials are known to all of them. */
  readonly ofSheet: (order: SheetOrder) => string;
  /** Of a file for many places of a table, whose hash is `table`. */
  readonly ofCombined: (materials: readonly CompiledMaterial[], table: unknown) => string;
};

/** With all that it imports: code that decides what is written. */
const OWN_CODE = 'src/node/places/make-places.ts';
/** Hexadecimal digits: enough to tell one place's sheets apart over the years. */
const LENGTH = 16;
/** Letters of `.pdf` and `.png`. */
const ENDING = 4;

export async function openRecipes(
  fonts: readonly FontFile[],
  materials: Pick<CompiledMaterials, 'loaded'>,
): Promise<Recipes> {
  const shared = keyOf([await readCodeVersion([OWN_CODE]), fonts.map(({ data }) => sha256(data))]);
  const known = new Map(materials.loaded().map((each) => [each.id, materialKey(shared, each)]));
  const ofMaterial = (id: string) => {
    const key = known.get(id);
    if (key === undefined) throw new Error(`${id} has not been laid out.`);
    return key;
  };
  return {
    ofSheet: ({ material, file, texts }) =>
      keyOf([ofMaterial(material), file.slice(-ENDING), texts]).slice(0, LENGTH),
    ofCombined: (own, table) => keyOf([own.map(({ id }) => ofMaterial(id)), table]).slice(0, LENGTH),
  };
}

function materialKey(shared: string, { pdfOptions, ...material }: CompiledMaterial): string {
  const { shaper: _, outputProfile: press, ...options } = pdfOptions;
  return keyOf([shared, material, options, ...(press ? [press.name, sha256(press.bytes)] : [])]);
}

/** Hash of a file of any size. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
