import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a browser's worker loads to fill compiled sheets, as `test/browser/same-bytes.test.ts` runs it. */
const ENTRY = 'test/browser/fill-worker.ts';
/** On a cheap phone's connection this is there within a second or two. */
const MAX_BYTES = 60_000;

test('a browser that fills sheets loads little code, and nothing that lays out, checks or reads tables', async () => {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [ENTRY], bundle: true, minify: true, write: false, metafile: true },
    ...{ format: 'esm', platform: 'browser', target: 'chrome120', logLevel: 'error' },
    external: ['node:*', 'module', 'fs', 'path', 'url'],
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  expect([...new Set(packages)].toSorted()).toEqual(['fflate', 'harfbuzzjs']);
  const [script] = outputFiles;
  expect(gzipSync(script?.contents ?? '').length).toBeLessThan(MAX_BYTES);
});
