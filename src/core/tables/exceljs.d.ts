/** What is used of exceljs, whose own types bring in those of Node. */
declare namespace ExcelJS {
  type Note = { readonly texts: readonly { readonly text: string }[] };
  type Fill = {
    readonly type: 'pattern';
    readonly pattern: 'solid';
    readonly fgColor: { readonly argb: string };
  };
  interface Cell {
    value: unknown;
    readonly formula: string | undefined;
    readonly result: unknown;
    note: string | Note | undefined;
    numFmt: string;
    /** Cells share the object that says their looks: put another in its place. */
    style: { readonly [key: string]: unknown; readonly fill?: Partial<Fill> };
    readonly address: string;
    readonly isMerged: boolean;
    readonly master: Cell;
  }
  interface Row {
    eachCell(each: (cell: Cell, column: number) => void): void;
  }
  interface Worksheet {
    readonly name: string;
    getCell(row: number, column: number): Cell;
    eachRow(each: (row: Row, number: number) => void): void;
    getColumn(column: number): { width?: number };
    readonly rowCount: number;
  }
  class Workbook {
    creator: string;
    lastModifiedBy: string;
    created: Date;
    modified: Date;
    readonly worksheets: readonly Worksheet[];
    readonly xlsx: {
      load(bytes: Uint8Array): Promise<unknown>;
      writeBuffer(): Promise<Uint8Array>;
    };
    addWorksheet(name: string): Worksheet;
    getWorksheet(name: string): Worksheet | undefined;
  }
}
export = ExcelJS;
