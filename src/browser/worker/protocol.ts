import type { LogoFile } from '../../core/logo/logo.ts';
import type { Spoken } from '../../core/drawing/read-aloud.ts';
import type { Complaint } from '../../core/domain/fault.ts';
import type { GivenWay } from '../../core/places/given-way.ts';
import type { PlaceComplaint } from '../../core/places/place-complaints.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import type { PlaceTexts } from '../../core/places/slot-texts.ts';
import type { SentFiles } from './shared-parts.ts';
import type { FinishedPart, ZipOrder } from './zip-parts.ts';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { ListInput, ScreenedList } from '../../core/places/list/screen-list.ts';
import type { ListRow } from '../../core/places/list/list.ts';
import type { CombinedGroup } from '../../core/places/list/plan-combined.ts';
import type { KeptList } from '../../core/places/list/list-file.ts';
import type { MarkedList } from '../../core/places/list/marked-list.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import type { OpenedTab, OpenedTable } from '../../core/places/list/open-list.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import type { FigureWords } from '../../core/domain/figure.ts';
import type { TextColumn } from '../../core/tables/places/text-columns.ts';

/** What an office changes of a sheet beside its words. */
export type WantedLook = {
  /** In black and greys instead of its own colours. */
  readonly isMono?: boolean;
  /** The office's own, as its file is. */
  readonly logo?: LogoFile | undefined;
};

/** A material and what goes into its slots. */
type Filled = {
  /** `hospital/a3-poster.vi` */
  readonly material: string;
  readonly place: PlaceTexts;
};
export type Filling = Filled & WantedLook;

/** A page of a filled sheet, as it is exported. */
export type Preview = {
  /** Whole SVG files, each painted over those before it; all but the last are the same for every place. */
  readonly layers: readonly string[];
  readonly pageCount: number;
  /** In the canvas' units; only their ratio matters. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** BCP 47 */
  readonly lang: string;
  /** The page's text twin. */
  readonly said: readonly Spoken[];
  /** What is wrong; a text that cannot be shown is left out of the picture. */
  readonly complaints: readonly PlaceComplaint[];
  /** What it says no more beside these texts. */
  readonly givenWay: readonly GivenWay[];
  /** Which texts this sheet has a slot for. */
  readonly columns: readonly TextColumn[];
  readonly hasLogoRoom: boolean;
};

/** What somebody who types is told at the fields. */
export type Told = Pick<Preview, 'complaints' | 'givenWay'>;

/** How far PDFs of many places are. */
export type CombinedPiece = {
  /** That have their pages by now, of all PDFs together. */
  readonly done: number;
  /** The one that has become whole. */
  readonly finished?: FinishedPart;
};

/** A list as its own sheets can show it. */
export type ScreenedSheets = ScreenedList & {
  /** What is wrong with the logo, be it on a single sheet. */
  readonly logoComplaint?: Complaint | undefined;
  /** Formats that have no room for it. */
  readonly withoutLogo: readonly string[];
  /** What sheets leave out for the texts of places. */
  readonly crowded: readonly Complaint[];
};

/** What the worker can be asked, and what it answers. */
export type Tasks = {
  /** Loads a sheet with all that draws it for a place, before it is asked for. */
  load: { readonly request: Pick<Filling, 'material'>; readonly answer: undefined };
  /** Draws a page, from 0; in one layer where it is to be whole. */
  preview: {
    readonly request: Filling & { readonly page: number; readonly isWhole?: boolean };
    readonly answer: Preview;
  };
  /** What is wrong with a place on several materials and what gives way on them, each once at most for a text or the logo. */
  check: {
    readonly request: {
      readonly materials: readonly string[];
      readonly place: PlaceTexts;
      readonly logo?: LogoFile | undefined;
    };
    readonly answer: Told;
  };
  pdf: { readonly request: Filling & { readonly use: PdfFor }; readonly answer: Uint8Array };
  /** The front, trimmed, as a picture of its format's size; none of what is laid on other paper. */
  png: { readonly request: Filling; readonly answer: Uint8Array };
  /** The front, trimmed. */
  svg: { readonly request: Filling; readonly answer: Uint8Array };
  /** A sheet that cites the headline figure, drawn as SVG with each of several figures. */
  figureSheet: {
    /** `path`: where the site has the sheet. */
    readonly request: { readonly path: string; readonly figures: readonly FigureWords[] };
    readonly answer: readonly string[];
  };
  /** Reads a table of any kind from its bytes. */
  readTable: {
    readonly request: { readonly name: string; readonly bytes: Uint8Array; readonly withHidden: boolean };
    readonly answer: OpenedTable;
  };
  /** Cells that were copied in a spreadsheet. */
  readPasted: { readonly request: { readonly text: string }; readonly answer: OpenedTable };
  /** A list that was kept as a file. */
  readKept: {
    readonly request: { readonly text: string; readonly venues: readonly VenueDesigns[] };
    readonly answer: KeptList | undefined;
  };
  /** Converts columns of old encodings. */
  inUnicode: {
    readonly request: { readonly tabs: readonly OpenedTab[]; readonly columns: readonly OldColumn[] };
    readonly answer: readonly OpenedTab[];
  };
  /** A marked copy of a list as XLSX; empty where the list is too large for one. */
  mark: { readonly request: MarkedList; readonly answer: Uint8Array };
  /** Begins PDFs that each hold the pages of many places; how many places they hold together, copies counted. */
  combine: {
    readonly request: {
      readonly groups: readonly CombinedGroup[];
      readonly use: PdfFor;
      readonly look: WantedLook;
      /** Of the workbook: it stands in the pages' labels. */
      readonly tab: string;
      /** Where they are written on the device, if they are. */
      readonly folder: FileSystemDirectoryHandle | undefined;
    };
    readonly answer: number;
  };
  /** What comes next of them; nothing behind the last. */
  combineMore: { readonly request: undefined; readonly answer: CombinedPiece | undefined };
  /** Everything that is wrong with a list. */
  screen: {
    readonly request: {
      readonly rows: readonly ListRow[];
      readonly input: ListInput;
      readonly designs: readonly VenueDesigns[];
      readonly look: WantedLook;
    };
    readonly answer: ScreenedSheets;
  };
  /** Print files of several places, in their order. */
  pdfs: {
    readonly request: {
      readonly fillings: readonly Filled[];
      readonly look: WantedLook;
      readonly use: PdfFor;
    };
    readonly answer: SentFiles;
  };
  /** Begins archives of these files, or goes on with what is in the folder; says how many of the files are in them. */
  packOpen: {
    readonly request: ZipOrder & {
      readonly files: readonly PlannedFile[];
      /** Where they are written on the device, if they are. */
      readonly folder: FileSystemDirectoryHandle | undefined;
    };
    readonly answer: { readonly done: number; readonly parts: readonly FinishedPart[] };
  };
  /** The next of the files, as the worker of this number has sent them; answers with archives that became whole. */
  pack: {
    readonly request: { readonly from: number; readonly sent: SentFiles };
    readonly answer: readonly FinishedPart[];
  };
  packEnd: { readonly request: undefined; readonly answer: readonly FinishedPart[] };
  /** Leaves the archives as far as they are, to be gone on with. */
  packStop: { readonly request: undefined; readonly answer: undefined };
};
export type TaskKind = keyof Tasks;

/** Does what a page may ask for. */
export type Worker = {
  readonly [Kind in TaskKind]: (request: Tasks[Kind]['request']) => Promise<Tasks[Kind]['answer']>;
};

/** From the page. `cancel` names a task that nobody waits for any more. */
export type ToWorker =
  | {
      [Kind in TaskKind]: {
        readonly id: number;
        readonly kind: Kind;
        readonly request: Tasks[Kind]['request'];
      };
    }[TaskKind]
  | { readonly cancel: number };

/** From the worker: what came of a task. */
export type FromWorker =
  | { readonly id: number; readonly answer: Tasks[TaskKind]['answer'] }
  | { readonly id: number; readonly failed: string };
