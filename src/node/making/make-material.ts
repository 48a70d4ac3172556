import type { DrawingTools } from '../../core/sheets/sheet-tree.ts';
import { designedFormats as registry } from '../../core/templates/designed-formats.ts';
import { type Formats, type MaterialJob, materialId } from '../../core/sheets/job.ts';
import { makePages } from '../../core/sheets/make-pages.ts';
import {
  type GatheredSheet,
  gatherSheet,
  readySheet,
  type SheetOrigin,
} from '../../core/editions/prepare-sheet.ts';
import type { OutputProfile } from '../../core/pdf/output-intent.ts';
import { forStaff, Told } from '../../core/i18n/told.ts';
import { faultsOf, linesOf } from '../../core/sheets/sheet-faults.ts';
import { finishedParts } from '../../core/places/material-parts.ts';
import { writeSheetFile } from '../../core/places/sheet-file.ts';
import { createShaper } from '../../core/text/shaper.ts';
import type { MadeMaterial } from './artefacts.ts';
import { sha256 } from './hashes.ts';
import { readCode } from './code-version.ts';
import { describeMaking } from './describe-making.ts';
import { readFonts } from '../raster/fonts.ts';
import type { MadeFrom } from './made-from.ts';
import { renderFiles } from './render-files.ts';

export type Maker = {
  /** What a material says: once for its description and its drawing, which may be another thread's. */
  readonly gather: (job: MaterialJob) => GatheredSheet;
  /** All that decides how a material turns out. */
  readonly describe: (gathered: GatheredSheet) => MadeFrom;
  /** Draws, checks and encodes a material. Each line of a failure's message begins with the material's name. */
  readonly make: (gathered: GatheredSheet) => Promise<MadeMaterial>;
};

/** A maker of the materials of one campaign, with the print shop's profile; `formats` is the registry unless a test brings its own. */
export async function createMaker(
  origin: SheetOrigin,
  formats: Formats = registry,
  outputProfile?: OutputProfile,
): Promise<Maker> {
  const fonts = await readFonts(origin.content.campaign.languages);
  const { palette } = origin.content.campaign;
  const tools: DrawingTools = { fonts, palette, shaper: await createShaper(fonts) };
  const code = await readCode();
  const fontHashes = fonts.map(({ data }) => sha256(data));
  return {
    gather: (job) => named(job, () => gatherSheet(job, origin, formats)),
    describe: (gathered) =>
      describeMaking({
        prepared: readySheet(gathered, origin, formats),
        palette,
        fontHashes,
        code,
        outputProfile,
      }),
    async make(gathered) {
      try {
        const prepared = readySheet(gathered, origin, formats);
        const finished = await makePages(prepared, tools);
        const { edition } = finished;
        const sheet = { ...prepared.sheet, ...(edition && { edition }) };
        const files = await renderFiles({ ...prepared, ...finished, sheet, outputProfile });
        return { files, sheet: writeSheetFile(finishedParts(prepared, finished)) };
      } catch (error) {
        throw withName(gathered.job, error);
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

/** What is wrong with a material, each line with its name. */
export function withName(job: MaterialJob, cause: unknown): Told {
  const lines = faultsOf(cause).map((fault) => forStaff((id) => `${materialId(job)}: ${fault[id]}`));
  return new Told(linesOf(lines), { cause });
}
