import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

/**
 * `node --import ./src/node/run-typescript.mjs <program>.ts`: Node runs TypeScript by itself, but not the JSX of the
 * templates, which is compiled here once and then kept in `.cache/`, as is what Node makes of all other code. A command
 * then begins its work within half a second.
 */
const cache = fileURLToPath(new URL('../../.cache/code/', import.meta.url));
const settings = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

const require = createRequire(import.meta.url);
/** @type {{ version: string }} */
const { version: compiler } = JSON.parse(readFileSync(require.resolve('esbuild/package.json'), 'utf8'));

enableCompileCache(cache);
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
  },
});

/** @param {string} file */
function compiled(file) {
  const text = readFileSync(file, 'utf8');
  const tsconfigRaw = readFileSync(settings, 'utf8');
  const name = createHash('sha256').update(`${compiler}\0${tsconfigRaw}\0${file}\0${text}`).digest('hex');
  const kept = `${cache}${name}.mjs`;
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    // loading it takes as long as a sheet
    const { code } = require('esbuild').transformSync(text, {
      ...{ loader: 'tsx', format: 'esm', sourcefile: file, sourcemap: 'inline', tsconfigRaw },
    });
    keep(kept, code);
    return code;
  }
}

/**
 * Where it cannot be kept, it is compiled again the next time.
 * @param {string} kept
 * @param {string} code
 */
function keep(kept, code) {
  const half = `${kept}.half-${process.pid}-${threadId}`;
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(half, code);
    renameSync(half, kept);
  } catch {}
}
