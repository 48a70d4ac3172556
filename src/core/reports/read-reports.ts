import type { Fault } from '../domain/fault.ts';
import { areaNames } from '../figures/import/area-names.ts';
import { readFigureFile } from '../figures/import/read-file.ts';
import type { ReadFigure } from '../figures/import/reading.ts';
import type { ForStaff } from '../i18n/told.ts';
import type { Area, AreaSpelling } from '../schema/area.ts';
import type { Metric } from '../schema/metric.ts';
import { complainInReports } from './reports-messages.ts';
import { type Unit, unitAreas, unitInFileName } from './units.ts';

/** A file that came in, and when: `2020-08-14T14:30`, on the office's own clock. */
export type ReceivedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly received: string;
};

/** A number that a unit reported. */
export type UnitFigure = ReadFigure & {
  readonly unit: Unit;
  readonly file: string;
  readonly received: string;
};

export type ReportsReading = {
  readonly figures: readonly UnitFigure[];
  /** With the unit where it is known whose file it is. */
  readonly faults: readonly (Fault & { readonly unit?: Unit | undefined })[];
  /** What was left open, as a fault to be mended in the file. */
  readonly questions: readonly {
    readonly file: string;
    readonly at: string;
    readonly ask: ForStaff;
    readonly unit?: Unit | undefined;
  }[];
};

/** What reports are read against. */
export type ReportsContext = {
  readonly units: readonly Unit[];
  /** Code of the area that the units lie in, where there is one. */
  readonly within?: string | undefined;
  readonly areas: readonly Area[];
  readonly spellings?: readonly AreaSpelling[];
  readonly metrics: readonly Metric[];
};

/**
 * Reads what units sent, in any shape that the reader of tables knows. A unit is told by the rows or the title of its
 * file, else by the file's name; a day that is not told is that of receipt.
 */
export async function readReports(
  files: readonly ReceivedFile[],
  { units, within, areas, spellings = [], metrics }: ReportsContext,
): Promise<ReportsReading> {
  const names = areaNames({ areas: unitAreas(units, areas, within), spellings });
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const figures: UnitFigure[] = [];
  const faults: (Fault & { unit?: Unit | undefined })[] = [];
  const questions: ReportsReading['questions'][number][] = [];
  for (const { name: file, bytes, received } of files) {
    const named = unitInFileName(file, units);
    const reading = await readFigureFile(file, bytes, {
      areas: names,
      metrics,
      defaults: { asOf: received.slice(0, 10), area: named?.code },
    });
    const told = new Set<Unit>();
    for (const figure of reading.figures) {
      const code = figure.row.area_code;
      const unit = byCode.get(code) ?? (code === within ? named : undefined);
      if (unit) {
        told.add(unit);
        figures.push({ ...figure, unit, file, received });
      } else {
        const complaint = complainInReports((say, id) =>
          code === within
            ? say.faults.whichUnit()
            : say.faults.notAUnit(figure.row[`area_name_${id}`] ?? code),
        );
        faults.push({ file, where: figure.at, value: figure.text, ...complaint });
      }
    }
    const [only, ...others] = told;
    const ofFile = named ?? (others.length === 0 ? only : undefined);
    const own = figures.filter((figure) => figure.file === file);
    // in a list of many units the other cells of a row tell whose it is
    const unitAt = (at: string) => ofFile ?? own.find((figure) => rowAt(figure.at) === rowAt(at))?.unit;
    for (const fault of reading.faults) faults.push({ ...fault, unit: unitAt(fault.where) });
    for (const { at, ask } of reading.questions) questions.push({ file, at, ask, unit: unitAt(at) });
  }
  return { figures, faults, questions };
}

/** Sheet and row of a cell. */
const rowAt = (at: string): string => at.replace(/[A-Z]+(\d+)$/, '$1');
