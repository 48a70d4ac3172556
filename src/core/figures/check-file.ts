import type { Fault } from '../domain/fault.ts';
import type { AreaSpelling } from '../schema/area.ts';
import type { Country } from '../schema/country.ts';
import { areaNames } from './import/area-names.ts';
import { readFigureFile } from './import/read-file.ts';
import type { Answers, Defaults, FileReading, Question } from './import/reading.ts';
import { corrections } from './screening/corrections.ts';
import { screen } from './screening/screen.ts';
import type { ScreeningContext, Warning } from './screening/screened.ts';

/** What a file of figures is read and screened against. */
export type CheckContext = ScreeningContext & {
  readonly areaSpellings: readonly AreaSpelling[];
  readonly country?: Country | undefined;
};

/** What somebody said of a file: answers, warnings that were seen, and what holds for all of it. */
export type CheckOrder = {
  readonly answers: Answers;
  readonly accepted: readonly string[];
  readonly defaults: Defaults;
};

export type CheckedFile = {
  readonly reading: FileReading;
  /** Whether figures correct published ones, the answered ones too. */
  readonly asked: readonly Question[];
  /** Of reading and of screening. */
  readonly faults: readonly Fault[];
  /** All; those not among the accepted ones are open. */
  readonly warnings: readonly Warning[];
  readonly open: readonly Warning[];
  /** Nothing is left to mend, to answer or to look at. */
  readonly isReady: boolean;
};

/** Reads a file and screens it whole, in one pass. */
export async function checkFile(
  name: string,
  bytes: Uint8Array,
  { answers, accepted, defaults }: CheckOrder,
  context: CheckContext,
): Promise<CheckedFile> {
  const { areas, figures, areaSpellings, country, metrics } = context;
  const read = await readFigureFile(name, bytes, {
    areas: areaNames({ areas, figures, spellings: areaSpellings, country }),
    metrics,
    answers,
    defaults,
  });
  const { figures: dated, asked, open: unanswered } = corrections(read.figures, figures, answers);
  const reading = { ...read, figures: dated, questions: [...read.questions, ...unanswered] };
  const { faults: screened, warnings } = screen(name, reading, context);
  const faults = [...reading.faults, ...screened];
  const open = warnings.filter(({ id }) => !accepted.includes(id));
  const isReady = faults.length + open.length + reading.questions.length === 0;
  return { reading, asked, faults, warnings, open, isReady };
}
