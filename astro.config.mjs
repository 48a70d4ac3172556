import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { contentSecurity } from './src/node/site/content-security.ts';
import { keptHeadings } from './src/node/site/kept-headings.ts';
import { leanStyles } from './src/node/site/lean-styles.ts';
import { liveContent } from './src/node/site/live-content.ts';
import { pagePrograms } from './src/node/site/page-programs.ts';
import { searchIndex } from './src/node/site/search-index.ts';

const { OUT_DIR, SITE_URL, CACHE_DIR, CONTENT_DIR = 'content' } = process.env;

/** The file that stands for a library in the reader's browser. */
const inBrowser = (name) => fileURLToPath(new URL(`src/browser/parts/${name}`, import.meta.url));

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  outDir: OUT_DIR ?? '.cache/site',
  cacheDir: CACHE_DIR ?? '.cache/astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // a small script is a file like a large one, until the reader's tools are written into each page
  // the compiler's stand-ins for types of libraries are no code
  vite: {
    resolve: {
      tsconfigPaths: false,
      alias: [
        // the library's form for browsers, where there are no buffers of Node
        { find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' },
        { find: /^exceljs$/, replacement: inBrowser('exceljs.ts') },
        { find: /^@e965\/xlsx$/, replacement: inBrowser('xlsx.ts') },
      ],
    },
    // what a worker begins with is one file; what pages and workers both load is one
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          assetFileNames: '_astro/[name].[hash][extname]',
          codeSplitting: { groups: [{ name: 'for-worker', tags: ['$initial'] }] },
        },
      },
    },
    build: { assetsInlineLimit: 0 },
  },
  integrations: [
    pagePrograms(),
    keptHeadings(),
    leanStyles(),
    contentSecurity(),
    searchIndex(),
    liveContent(CONTENT_DIR, SITE_URL || undefined),
  ],
});
