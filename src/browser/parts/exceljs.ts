import type { Workbook } from 'exceljs';
import address from 'exceljs/dist/exceljs.min.js?url';

/**
 * In a browser this stands for `exceljs`: the library's file as it came, which pages and workers load from the same
 * address. Built into the programs it would be there twice, as those of workers are built apart.
 */
await import(/* @vite-ignore */ address);
// biome-ignore lint/style/noDefaultExport: the library has one
export default (
  globalThis as typeof globalThis & { readonly ExcelJS: { readonly Workbook: typeof Workbook } }
).ExcelJS;
