import { gunzipSync } from 'fflate';
import { formats } from '../../core/formats/formats.ts';
import type { Format } from '../../core/formats/format.ts';
import {
  type CompiledMaterial,
  compiledMaterial,
  type MaterialParts,
} from '../../core/places/compiled-material.ts';
import { readSheetFile, SHEET_ENDING } from '../../core/places/sheet-file.ts';
import { fontPath, type Outlines, sentFaces } from '../../core/pdf/sent-font.ts';
import { createShaper, type Shaper } from '../../core/text/shaper.ts';
import { once } from './once.ts';

/** Reads a file of the site by its path. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** Compiled materials and the fonts to fill them with, each loaded when it is first needed. */
export type Sheets = {
  readonly material: (id: string, outlines: Outlines) => Promise<CompiledMaterial>;
  readonly shaper: (outlines: Outlines) => Promise<Shaper>;
};

export function openSheets(load: LoadFile): Sheets {
  const shaper = once((outlines: Outlines) => loadShaper(load, outlines));
  const parts = once(async (id: string) => readSheetFile(await load(`/materials/${id}.${SHEET_ENDING}`)));
  const materials = new WeakMap<MaterialParts, Map<Outlines, CompiledMaterial>>();
  return {
    shaper,
    async material(id, outlines) {
      const [own, fonts] = await Promise.all([parts(id), shaper(outlines)]);
      const known = materials.get(own) ?? new Map<Outlines, CompiledMaterial>();
      materials.set(own, known);
      const made = known.get(outlines) ?? compiledMaterial(own, formatOf(own.format), fonts);
      known.set(outlines, made);
      return made;
    },
  };
}

async function loadShaper(load: LoadFile, outlines: Outlines): Promise<Shaper> {
  const files = sentFaces.map(async (face) => ({
    ...face,
    data: gunzipSync(await load(fontPath(face, outlines))),
  }));
  return createShaper(await Promise.all(files));
}

/** Throws for one that this program does not know. */
export function formatOf(id: string): Format {
  const known: Readonly<Record<string, Format>> = formats;
  const format = Object.hasOwn(known, id) ? known[id] : undefined;
  if (format) return format;
  throw new Error(`The format "${id}" is newer than this page. Load it anew.`);
}
