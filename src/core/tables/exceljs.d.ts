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
    font: { readonly name: string; readonly size: number; readonly bold?: boolean };
    border: Readonly<Record<'top' | 'bottom' | 'left' | 'right', { readonly style: 'thin' }>>;
    alignment: { readonly horizontal: 'center'; readonly vertical: 'middle'; readonly wrapText: boolean };
    dataValidation: Validation;
    readonly address: string;
    readonly isMerged: boolean;
    readonly master: Cell;
  }
  /** What a cell takes. */
  type Validation = {
    readonly type: 'list' | 'date' | 'whole';
    readonly operator?: 'between' | 'greaterThan';
    readonly allowBlank: boolean;
    readonly formulae: readonly unknown[];
    readonly showErrorMessage: boolean;
    readonly errorStyle: 'stop';
    readonly errorTitle: string;
    readonly error: string;
  };
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
    addWorksheet(
      name: string,
      options?: {
        readonly state?: 'veryHidden';
        readonly pageSetup?: {
          readonly paperSize: number;
          readonly orientation: 'landscape';
          readonly fitToPage: boolean;
          readonly fitToHeight: number;
        };
      },
    ): Worksheet;
    getWorksheet(name: string): Worksheet | undefined;
  }
}
export = ExcelJS;
