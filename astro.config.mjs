import { defineConfig } from 'astro/config';
import { contentSecurity } from './src/node/site/content-security.ts';

const { OUT_DIR, SITE_URL, CACHE_DIR } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  outDir: OUT_DIR ?? '.cache/site',
  cacheDir: CACHE_DIR ?? '.cache/astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [contentSecurity()],
});
