import { convertCell, oldEncodingOf, type OldEncoding } from '../../tables/cells/old-encodings.ts';
import { complain, type Fault } from '../../domain/fault.ts';
import {
  type CsvRecord,
  cutCsv,
  delimiters,
  trimEnd,
  withoutSeparatorLine,
} from '../../tables/files/csv-cutter.ts';
import { EncodingSurvey } from '../../tables/files/encoding.ts';
import { fileKind } from '../../tables/files/file-kind.ts';
import type { Span, TabRow } from '../../tables/files/tab.ts';
import { readWorkbook } from '../../tables/files/workbook.ts';
import { convertColumns, findOldColumns } from '../../tables/places/convert-columns.ts';
import { addressIn } from '../../tables/column-letters.ts';
import { unwrapped } from '../../tables/cells/changed-cells.ts';

export type SheetCell = {
  /** What a person sees, NFC and without space around it. */
  readonly text: string;
  /** What the program holds: a number with a decimal point, a day in ISO order. */
  readonly typed?: string;
  readonly mark?: 'error' | 'no-value';
};

/** What a cell says, a day as the program holds it and not as it shows it. */
export const saidIn = (cell: SheetCell | undefined): string =>
  cell?.typed !== undefined && /^\d{4}-\d\d-\d\d/.test(cell.typed) ? cell.typed : (cell?.text ?? '');

/** One row in which something stands, as a spreadsheet counts it. */
export type SheetRow = { readonly row: number; readonly cells: readonly SheetCell[] };

type BrokenRow = Extract<TabRow, { readonly record: string }>;

/** One visible page of a workbook, or a CSV text, whose name is empty. */
export type FigureSheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly spans: readonly Span[];
  /** Records of a CSV text whose cells cannot be told apart, and why. */
  readonly broken: readonly BrokenRow[];
  /** Rows and columns that are hidden and so not read, counted from 1. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Old encodings that cells were in; they are in Unicode now. */
  readonly converted: readonly OldEncoding[];
  readonly isHidden: boolean;
  readonly isUnreadable: boolean;
};

/** What is wrong with the records of a page whose cells cannot be told apart, at their first cell. */
export const brokenRows = (file: string, { name, broken }: FigureSheet): readonly Fault[] =>
  broken.map(({ row, record, complaint }) => ({
    file,
    where: addressIn({ name })(row, 0),
    value: record.split(/[\r\n]/)[0] ?? '',
    ...complaint,
  }));

/** Every page of a file of figures. Throws `NotATable`, `TooLarge`, or what the library throws. */
export async function openFigures(bytes: Uint8Array): Promise<readonly FigureSheet[]> {
  const raw = fileKind(bytes) === 'text' ? [csvSheet(bytes)] : readWorkbook(bytes);
  return Promise.all(raw.map(inUnicode));
}

type RawSheet = Omit<ReturnType<typeof readWorkbook>[number], 'hiddenNames'> & {
  readonly hiddenNames: readonly string[];
};

async function inUnicode(tab: RawSheet): Promise<FigureSheet> {
  const columns = await findOldColumns([{ tab, rows: tab.rows }]);
  const converted = new Set(columns.map(({ encoding }) => encoding));
  const rows: SheetRow[] = [];
  const broken: BrokenRow[] = [];
  for await (const batch of convertColumns([{ tab, rows: tab.rows }], columns)) {
    for (const row of batch.rows) {
      if (!('cells' in row)) {
        broken.push(row);
        continue;
      }
      const cells = row.cells.map((text, column): SheetCell => {
        // titles and headers stand in columns of other words
        const own = oldEncodingOf(text);
        if (own) converted.add(own);
        const typed = row.typed?.get(column);
        const mark = row.marks?.get(column);
        return {
          text: unwrapped((own ? convertCell(text, own) : text).normalize('NFC').trim()),
          ...(typed === undefined ? {} : { typed }),
          ...(mark === 'error' || mark === 'no-value' ? { mark } : {}),
        };
      });
      rows.push({ row: row.row, cells });
    }
  }
  return {
    name: tab.name,
    rows,
    broken,
    spans: tab.spans,
    hidden: { rows: tab.hiddenRows, columns: tab.hiddenColumns.map((column) => column + 1) },
    converted: [...converted],
    isHidden: tab.isHidden,
    isUnreadable: tab.isUnreadable,
  };
}

type CsvReading = {
  readonly records: readonly CsvRecord[];
  readonly open: string | undefined;
  readonly width: number;
  readonly score: number;
};

/** A CSV text cut by the delimiter by which most of its rows have one number of cells, and more than one. */
function csvSheet(bytes: Uint8Array): RawSheet {
  const survey = new EncodingSurvey();
  survey.push(bytes);
  const text = withoutSeparatorLine(new TextDecoder(survey.end()).decode(bytes));
  const readings = delimiters.map((delimiter): CsvReading => {
    const { records, isOpen, open } = cutCsv(text, delimiter);
    // a sparse list has rows of one width as a program writes them, of many as people do
    const [width, agreeing] = [
      agreement(records.map(({ cells }) => cells.length)),
      agreement(records.map(({ cells }) => trimEnd(cells).length)),
    ].toSorted((one, other) => other[1] - one[1])[0] ?? [0, 0];
    return {
      records,
      open: isOpen ? open : undefined,
      width,
      score: agreeing - records.filter(({ isBroken }) => isBroken).length,
    };
  });
  const [best] = readings.toSorted((a, b) => b.score - a.score || b.width - a.width);
  return {
    name: '',
    spans: [],
    hiddenNames: [],
    hiddenRows: [],
    hiddenColumns: [],
    isHidden: false,
    isUnreadable: false,
    rows: best ? [...best.records.flatMap(rowOf), ...openRow(best)] : [],
  };
}

const openQuote = complain((say) => say.faults.openQuote());

function rowOf({ cells, raw, isBroken }: CsvRecord, index: number): TabRow[] {
  const row = index + 1;
  if (isBroken) return [{ row, record: raw, complaint: openQuote }];
  return cells.some((cell) => cell.trim() !== '') ? [{ row, cells }] : [];
}

/** What follows a quotation mark that is never closed: all rows below it are in one cell. */
function openRow({ records, open }: Pick<CsvReading, 'records' | 'open'>): TabRow[] {
  return open === undefined ? [] : [{ row: records.length + 1, record: open, complaint: openQuote }];
}

/** The most frequent of these widths above 1, and how often it is there. */
function agreement(widths: readonly number[]): readonly [width: number, rows: number] {
  const rows = Map.groupBy(widths, (width) => width);
  const [width = 0, same = []] =
    [...rows].filter(([count]) => count > 1).toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return [width, same.length];
}
