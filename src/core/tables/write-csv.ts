import { stringify } from 'csv-stringify/sync';

/** By this mark at the start of a file Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as lines of a CSV file (RFC 4180), each with its `ending`. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it, so that it stays a text.
 */
export const csvLines = (rows: (readonly (string | number)[])[], ending: '\r\n' | '\n' = '\r\n'): string =>
  stringify(rows, { record_delimiter: ending, escape_formulas: true });
