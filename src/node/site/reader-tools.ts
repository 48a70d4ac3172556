import { buildSync } from 'esbuild';

let made: string | undefined;

/**
 * The program that every page has, as it is written into it: buttons for the size of letters, print and share, and the
 * beginning of the page's own program. In a file of its own it would be one more journey before a page is seen.
 */
export function readerTools(): string {
  made ??= buildSync({
    entryPoints: ['src/browser/reading/start.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
  }).outputFiles[0]?.text.trim();
  if (made === undefined || /<\/?script|<!--/i.test(made))
    throw new Error('src/browser/reading/start.ts cannot be written into a page.');
  return made;
}
