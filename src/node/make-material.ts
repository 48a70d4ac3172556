import { compileSheet, type DrawingTools, fillSheet } from '../core/materials/compile.ts';
import { formats as registry } from '../core/materials/formats.ts';
import { type Formats, type MaterialJob, materialId } from '../core/materials/job.ts';
import { prepareSheet, type SheetOrigin } from '../core/materials/prepare.ts';
import { faultsOf } from '../core/materials/sheet-faults.ts';
import { createShaper } from '../core/text/shaper.ts';
import { keyOf, type MadeFile, sha256 } from './artefacts.ts';
import { readFonts } from './fonts.ts';
import { renderFiles } from './render-files.ts';

export type Maker = {
  /** Hash of all that decides how a material turns out, besides the code. */
  readonly key: (job: MaterialJob) => string;
  /** Draws, checks and encodes a material. Each line of a failure's message begins with the material's name. */
  readonly make: (job: MaterialJob) => Promise<MadeFile[]>;
};

/** A maker of the materials of one campaign; `formats` is the registry unless a test brings its own. */
export async function createMaker(origin: SheetOrigin, formats: Formats = registry): Promise<Maker> {
  const fonts = await readFonts();
  const { palette } = origin.content.campaign;
  const tools: DrawingTools = { fonts, palette, shaper: await createShaper(fonts) };
  const fontHashes = fonts.map(({ data }) => sha256(data));
  return {
    key(job) {
      const { format, ...words } = named(job, () => prepareSheet(job, origin, formats));
      const { Template, ...measures } = format;
      return keyOf([measures, words, palette, fontHashes]);
    },
    async make(job) {
      try {
        const prepared = prepareSheet(job, origin, formats);
        const compiled = await compileSheet(prepared.format, prepared.sheet, tools);
        const drawing = fillSheet(compiled, prepared.sheet.slots, tools);
        return await renderFiles({ ...prepared, ...tools, canvas: compiled.canvas, drawing });
      } catch (error) {
        throw withName(job, error);
      }
    },
  };
}

function named<T>(job: MaterialJob, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw withName(job, error);
  }
}

function withName(job: MaterialJob, cause: unknown): Error {
  return new Error(
    faultsOf(cause)
      .map((fault) => `${materialId(job)}: ${fault}`)
      .join('\n'),
    { cause },
  );
}
