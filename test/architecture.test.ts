import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importBreaches, importCircles, type SourceFile } from './architecture/import-rules.ts';

const root = join(import.meta.dirname, '..');

function filesIn(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path.slice(root.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

const sources = filesIn('src', ['.ts', '.tsx', '.astro', '.css']);
const scripts = filesIn('scripts', ['.ts']);

test('imports run downwards only', () => {
  const code = [...sources, ...scripts].filter(({ path }) => !path.endsWith('.css'));
  expect(importBreaches(code)).toEqual([]);
});

test.each([
  ['src/core/schema/a.ts', "import { b } from '../domain/b.ts';"],
  ['src/core/domain/a.ts', "import type { B } from '../sheets/b.ts';"],
  ['src/core/text/a.ts', "export { b } from '../pdf/b.ts';"],
  ['src/core/templates/a.tsx', "const b = await import('../../node/b.ts');"],
  ['src/core/tables/a.ts', "import { b } from '../sheets/b.ts';"],
  ['src/core/domain/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/node/a.ts', "import {\n  b,\n} from '../browser/b.ts';"],
  ['src/browser/a.ts', "new Worker(new URL('../node/b.ts', import.meta.url))"],
  ['src/components/A.astro', "---\nimport B from '../layouts/B.astro';\n---\n<B />"],
  ['src/charts/a.ts', "import '../pages/b.ts';"],
  ['src/unheard-of/a.ts', ''],
])('an import against the rules is caught: %s %s', (path, text) => {
  expect(importBreaches([{ path, text }])).toHaveLength(1);
});

test('an import along the rules is not taken for a breach', () => {
  const page = {
    path: 'src/pages/[...lang]/index.astro',
    text: "---\nimport Page from '../../layouts/Page.astro';\nimport { z } from 'zod';\n---\n",
  };
  expect(importBreaches([page])).toEqual([]);
});

/** Files that may import each other, and why. */
const knownCircles: Readonly<Record<string, string>> = {
  'src/core/formats/canvas.ts, src/core/formats/format.ts':
    'a canvas is cut for a format, and an imposition of a format lays out a canvas: types alone',
  'src/core/templates/kit/foot.tsx, src/core/templates/kit/office-foot.tsx':
    'either is the foot of a sheet; the second takes a type alone',
};

test('no two files import each other, also through others, without a reason', () => {
  expect(importCircles([...sources, ...scripts])).toEqual(Object.keys(knownCircles));
});

test('a circle of imports is caught, whatever it leads through', () => {
  const files = [
    { path: 'src/core/text/a.ts', text: "import { b } from './b.ts';" },
    { path: 'src/core/text/b.ts', text: "import type { C } from '../text/c.ts';" },
    { path: 'src/core/text/c.ts', text: "export { a } from './a.ts';" },
    { path: 'src/core/text/d.ts', text: "import { a } from './a.ts';" },
  ];
  expect(importCircles(files)).toEqual(['src/core/text/a.ts, src/core/text/b.ts, src/core/text/c.ts']);
  expect(importCircles(files.slice(1))).toEqual([]);
});

/** Hosts that a remark in the code may link to, though a campaign links there as well. */
const hostsOfTools = ['github.com'];

test('nothing in src names the campaign: its app, its id, its addresses', () => {
  const names = campaignNames(readFileSync(join(root, 'content/campaign.yaml'), 'utf8'));
  expect(names.length).toBeGreaterThan(3);
  const found = [...sources, ...scripts].flatMap(({ path, text }) =>
    names.filter((name) => text.toLowerCase().includes(name.toLowerCase())).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

function campaignNames(yaml: string): string[] {
  const campaign: { id: string; app: { name: string } } = parse(yaml);
  const hosts = [...yaml.matchAll(/https?:\/\/([^/\s'"]+)/g)].map((match) => match[1] ?? '');
  return [...new Set([campaign.id, campaign.app.name, ...hosts])].filter(
    (name) => !hostsOfTools.includes(name),
  );
}

/** Files that may be longer than 250 lines, and why. */
const longFiles: Readonly<Record<string, string>> = {
  'src/styles/site.css': 'every page carries it inside itself, so it stays one sheet that is read as one',
};

test('no source file is longer than 250 lines without a reason', () => {
  const long = [...sources, ...scripts]
    .filter(({ text }) => text.split('\n').length > 251)
    .map(({ path }) => path);
  expect(long).toEqual(Object.keys(longFiles).sort());
});

/** Where literals are still spread into literals. */
const notYetPlain = ['src/core/drawing/', 'src/core/scenes/', 'src/core/templates/'];

test('no literal is spread into a literal, as the compiler lets any misspelt key of it pass', () => {
  const spread = [...sources, ...scripts]
    .filter(({ path }) => !notYetPlain.some((folder) => path.startsWith(folder)))
    .filter(({ text }) => /(?<!\{)\.\.\.\{/.test(text))
    .map(({ path }) => path);
  expect(spread).toEqual([]);
});

test('the top level holds what the README lists and nothing else', () => {
  const ours = [
    ...['LICENSE', 'README.md', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'],
    ...['content', 'public', 'scripts', 'src', 'test'],
  ];
  const made = ['dist', 'node_modules', 'test-results'];
  const there = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(there.sort()).toEqual(ours.sort());
});

test('every word for readers is Unicode NFC', () => {
  const words = [
    ...filesIn('content', ['.csv', '.md', '.svg', '.yaml']),
    ...filesIn('src/core/i18n', ['.ts']),
    { path: 'README.md', text: readFileSync(join(root, 'README.md'), 'utf8') },
  ];
  expect(words.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([]);
});
