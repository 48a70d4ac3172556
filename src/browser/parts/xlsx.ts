import type * as Library from '@e965/xlsx';
import address from '@e965/xlsx/dist/xlsx.core.min.js?url';

/**
 * In a browser this stands for `@e965/xlsx`: the library's file as it came, which pages and workers load from the same
 * address, like `exceljs.ts`. The file puts what it has into a global `exports`, where there is one.
 */
const library = {} as typeof Library;
const whole = globalThis as { exports?: typeof Library };
whole.exports = library;
try {
  await import(/* @vite-ignore */ address);
} finally {
  delete whole.exports;
}
export const { read, write, SSF } = library;
