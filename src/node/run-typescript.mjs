import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
// an older Node lacks half of its names
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { threadId } from 'node:worker_threads';

/**
 * `node --import ./src/node/run-typescript.mjs <program>.ts`: Node runs TypeScript by itself, but not the JSX of the
 * templates, which is compiled here once and then kept in `.cache/`, as is what Node makes of all other code. A command
 * then begins its work within half a second.
 */
if (!process.features.typescript) goOnWithPackagedNode();

/*
 * Node 24's middle compiler (V8 13.6) lets two objects share the box of a number that is not small: the size of one
 * picture then became that of the next, in one of four runs. The other compilers take as long and do not.
 */
setFlagsFromString('--no-maglev');

const cache = fileURLToPath(new URL('../../.cache/code/', import.meta.url));
const settings = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

const require = modules.createRequire(import.meta.url);
/** @type {{ version: string }} */
const { version: compiler } = JSON.parse(readFileSync(require.resolve('esbuild/package.json'), 'utf8'));

modules.enableCompileCache(cache);
// a template's slip is told with its line as written
modules.setSourceMapsSupport(true);
modules.registerHooks({
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

/** Whoever starts a program without npm may do so with a Node that runs no TypeScript; the right one came by `npm ci`. */
function goOnWithPackagedNode() {
  const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(node) || node === process.execPath) {
    const { version } = process;
    console.error(
      `Node ${version} không chạy được lệnh này → chạy npm ci để có bản Node cần dùng, rồi gọi lệnh bằng npm run\n` +
        `Node ${version} cannot run this command → run npm ci, which brings the Node that is needed, and start the command by npm run`,
    );
    process.exit(1);
  }
  const { status } = spawnSync(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
