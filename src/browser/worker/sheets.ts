import { formats } from '../../core/formats/formats.ts';
import type { Format } from '../../core/formats/format.ts';
import {
  type CompiledMaterial,
  compiledMaterial,
  laidOut,
  type MaterialParts,
} from '../../core/places/compiled-material.ts';
import { readSheetFile, SHEET_ENDING } from '../../core/places/sheet-file.ts';
import type { OwnLook } from '../../core/places/own-look.ts';
import { blankFaces, blankOutlines } from '../../core/places/outlines-needed.ts';
import { sentFaces } from '../../core/places/sent-faces.ts';
import type { Outlines } from '../../core/pdf/fonts/sent-font.ts';
import { type SheetLanguage, sheetLanguages } from '../../core/formats/language.ts';
import { once } from './once.ts';
import type { LoadFile, Shapers } from './shapers.ts';

/** Looks of a material that are kept ready. */
const MAX_LOOKS = 4;

/** A material in an office's own look. */
type Sheet = { readonly material: string } & Pick<OwnLook, 'isMono' | 'logo'>;

/** Compiled materials with the fonts to fill them, each loaded when it is first needed. */
export type Sheets = {
  readonly material: (sheet: Sheet, outlines: Outlines) => Promise<CompiledMaterial>;
  /** The same in its own look for no place's texts, with no more fonts than are seen then. */
  readonly blank: (material: string) => Promise<CompiledMaterial>;
};

export function openSheets(load: LoadFile, shaper: Shapers): Sheets {
  const parts = once(async (id: string) => readSheetFile(await load(`/materials/${id}.${SHEET_ENDING}`)));
  const materials = new WeakMap<MaterialParts, Map<Outlines, CompiledMaterial>>();
  const looks = new WeakMap<
    CompiledMaterial,
    { readonly look: OwnLook; readonly made: CompiledMaterial }[]
  >();
  return {
    async blank(id) {
      const own = await parts(id);
      const format = formatOf(own.format);
      const faces = blankFaces(laidOut(own, format), sentFaces(languageIn(id)));
      const common = compiledMaterial(own, format, await shaper(faces, 'common'));
      if (blankOutlines(common) === 'common') return common;
      return compiledMaterial(own, format, await shaper(faces, 'every'));
    },
    async material({ material: id, isMono = false, logo }, outlines) {
      // fonts are asked for before it is known what the sheet says
      const [own, fonts] = await Promise.all([parts(id), shaper(sentFaces(languageIn(id)), outlines)]);
      const known = materials.get(own) ?? new Map<Outlines, CompiledMaterial>();
      materials.set(own, known);
      const plain = known.get(outlines) ?? compiledMaterial(own, formatOf(own.format), fonts);
      known.set(outlines, plain);
      if (!isMono && !logo) return plain;
      const { withOwnLook } = await import('../../core/places/own-look.ts');
      const before = looks.get(plain) ?? [];
      const same = before.find(({ look }) => look.isMono === isMono && look.logo === logo);
      const made = same?.made ?? withOwnLook(plain, { isMono, logo });
      if (!same) looks.set(plain, [{ look: { isMono, logo }, made }, ...before].slice(0, MAX_LOOKS));
      return made;
    },
  };
}

/** Of `hospital/a3-poster.vi`. Throws for one that this program does not know. */
function languageIn(id: string): SheetLanguage {
  const language = sheetLanguages.find((each) => id.endsWith(`.${each}`));
  if (language) return language;
  throw new Error(`"${id}" is in no language that this page knows. Load it anew.`);
}

/** Throws for one that this program does not know. */
export function formatOf(id: string): Format {
  const known: Readonly<Record<string, Format>> = formats;
  const format = Object.hasOwn(known, id) ? known[id] : undefined;
  if (format) return format;
  throw new Error(`The format "${id}" is newer than this page. Load it anew.`);
}
