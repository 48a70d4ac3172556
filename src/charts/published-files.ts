import { provincesTable } from '../core/figures/published/provinces-table.ts';
import type { Content } from '../core/domain/content.ts';
import { BYTE_ORDER_MARK, csvLines } from '../core/tables/write-csv.ts';
import { figuresCsv } from './figures-data.ts';

/** The tables that programs read whole, by their names. */
export function publishedTables(content: Content): Readonly<Record<'figures.csv' | 'provinces.csv', string>> {
  const rows = provincesTable(content);
  const columns = Object.keys(rows[0] ?? { area_code: '' });
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? 'not-found'))];
  return {
    'figures.csv': figuresCsv(content.figures, content.sources),
    'provinces.csv': `${BYTE_ORDER_MARK}${csvLines(lines)}`,
  };
}
