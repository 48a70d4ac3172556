import { expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { readCode, readCodeVersion } from '../../../src/node/making/code-version.ts';
import { filesBehind, namedImports } from '../../../src/node/making/source-files.ts';

test('a file’s code is all that it imports, directly or not', async () => {
  const files = [...(await filesBehind(['src/core/png/strips.ts'])).keys()];
  expect(files).toEqual([
    'src/core/png/checksums.ts',
    'src/core/png/chunks.ts',
    'src/core/png/pixels.ts',
    'src/core/png/rows.ts',
    'src/core/png/strips.ts',
  ]);
});

test('what is loaded only when it is needed belongs to it, too', async () => {
  const files = [...(await filesBehind(['src/node/places/make-places.ts'])).keys()];
  expect(files).toContain('src/node/raster/fill-png.ts');
});

test('what is imported for what it does alone belongs to it, too', async () => {
  const files = [...(await filesBehind(['src/node/raster/raster.ts'])).keys()];
  expect(files).toContain('src/node/raster/keep-memory.ts');
});

test('imported names lead to their files', () => {
  const text = "import { A, B } from './a.tsx';\nimport type { C } from './c.ts';\nimport { d } from 'd';\n";
  expect([...namedImports('src/x/y.ts', text)]).toEqual([
    ['A', 'src/x/a.tsx'],
    ['B', 'src/x/a.tsx'],
  ]);
});

test('designs have versions of their own', async () => {
  const { templateHash } = await readCode();
  const hash = templateHash(formats['a4-poster'].Template);
  expect(templateHash(formats['a3-poster'].Template)).toBe(hash);
  expect(templateHash(formats['coverage-slide'].Template)).not.toBe(hash);
});

test('types are no code, and behind a boundary nothing is followed', async () => {
  const files = await filesBehind(['src/core/png/compile-png.ts'], (path) => path.endsWith('/strips.ts'));
  expect([...files.keys()]).toContain('src/core/drawing/to-svg.ts');
  expect([...files.keys()]).not.toContain('src/core/schema/campaign.ts');
  expect([...files.keys()]).not.toContain('src/core/png/checksums.ts');
});

test('what draws a sheet is in its version: pictures, letters, proofs, but no page of the site', async () => {
  const files = [
    ...(
      await filesBehind(['src/node/making/make-material.ts', 'src/core/templates/designed-formats.ts'])
    ).keys(),
  ];
  const drawing = [
    'core/png/chunks',
    'core/pdf/write-pdf',
    'core/formats/raster-size',
    'core/formats/tile',
    'core/formats/tile-plan',
  ];
  for (const file of drawing) expect(files).toContain(`src/${file}.ts`);
  expect(files.filter((file) => /^src\/(pages|charts|components|layouts)\//.test(file))).toEqual([]);
});

test('more files make another version', async () => {
  expect(await readCodeVersion(['scripts/preview.ts'])).not.toBe(await readCodeVersion());
});
