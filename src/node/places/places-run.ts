import type { FileSize } from '../../core/pdf/file/stream-file.ts';
import type { Formats } from '../../core/sheets/job.ts';
import type { PlacesInput } from '../../core/tables/places/places-table.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import type { Crew } from '../threads/crew.ts';
import type { PlacesFile } from './places-file.ts';
import type { MaterialKeys } from './recipes.ts';
import type { CombinedFile } from './state-schema.ts';
import type { ScreenedPlaces } from '../../core/places/screen-places.ts';
import type { CompiledMaterials } from '../../core/places/compile-materials.ts';

export type PlacesRun = {
  /** CSV, XLSX, XLS, ODS, or HTML under such a name. */
  readonly placesFile: string;
  /** Files are added to it and replaced in it; what else is there stays. */
  readonly outDir: string;
  readonly contentDir: string;
  readonly formats: readonly string[];
  /** Of rows that name none. */
  readonly language?: string | undefined;
  /** One file a format and language instead of one a place. */
  readonly combine: boolean;
  /** Archives instead of a folder of files. */
  readonly pack?: boolean;
  /** A picture of each sheet beside its PDF. */
  readonly png?: boolean;
  /** Takes hidden rows, columns and tabs along. */
  readonly hidden?: boolean;
  /** Converts columns of an old encoding to Unicode. */
  readonly convert?: boolean;
  /** Asked before columns are converted unless `convert` says so. */
  readonly agree?: ((columns: readonly OldColumn[]) => Promise<boolean>) | undefined;
  /** SVG or PNG of the office's logo, on every sheet that bears an office. */
  readonly logoFile?: string | undefined;
  /** In black and greys, for photocopying. */
  readonly mono?: boolean;
  /** The print shop's ICC profile. */
  readonly profileFile?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** Called often; nobody knows the total while the table is read for the first time. */
  readonly progress?: (step: 'reading' | 'making', done: number, total?: number) => void;
  /** 1 makes everything in this thread; else as many as there are cores and memory for. */
  readonly threads?: number | undefined;
  /** What one combined PDF or one archive may hold; else as much as readers take. */
  readonly limits?: FileSize & { readonly entries?: number };
  /** A test's own; else the registry. */
  readonly registry?: Formats;
};

/** A run whose table was found right and whose materials are laid out. */
export type Making = {
  readonly run: PlacesRun;
  readonly crew: Crew;
  readonly file: PlacesFile;
  readonly input: Omit<PlacesInput, 'checkTexts'>;
  readonly materials: CompiledMaterials;
  readonly screened: ScreenedPlaces;
  readonly fonts: readonly FontFile[];
  readonly keys: MaterialKeys;
  /** An empty folder of this run's own, on the same disk as what it makes. */
  readonly unfinished: string;
  /** Its id. */
  readonly campaign: string;
  /** What earlier runs noted of files for many places. */
  readonly combined: readonly CombinedFile[];
};

export type Made = {
  /** In the end. */
  readonly files: number;
  /** Those of them that an earlier run had made. */
  readonly kept: number;
  /** What is in several files because one can hold no more: `a4-poster.vi`. */
  readonly split: readonly string[];
};
