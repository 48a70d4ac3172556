import { posix } from 'node:path';

/**
 * Which part may import which, lowest first; a part may always import itself. What is not in a line is
 * forbidden. `src/core` is in parts; every other part is a folder.
 */
const records = ['src/core/i18n', 'src/core/schema', 'src/core/domain'];
const drawing = [...records, 'src/core/text', 'src/core/drawing'];
const looks = [...drawing, 'src/core/formats', 'src/core/scenes'];
const sheets = [...looks, 'src/core/pdf', 'src/core/png', 'src/core/templates', 'src/core/sheets'];
const catalogue = [...sheets, 'src/core/proof', 'src/core/editions', 'src/core/catalogue'];
const core = [
  ...catalogue,
  ...['src/core/figures', 'src/core/tables', 'src/core/kits', 'src/core/logo', 'src/core/places'],
  ...['src/core/reports', 'src/core/machines'],
];
/** The campaign's records, its texts and its materials, read once for all pages. */
const readOnce = ['src/site-content.ts', 'src/site-texts.ts', 'src/site-materials.ts'];

const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/core/i18n': [],
  'src/core/schema': ['src/core/i18n'],
  'src/core/domain': ['src/core/i18n', 'src/core/schema'],
  'src/core/figures': [...records, 'src/core/tables'],
  'src/core/tables': records,
  'src/core/text': records,
  'src/core/drawing': [...records, 'src/core/text'],
  'src/core/png': drawing,
  'src/core/pdf': drawing,
  'src/core/formats': drawing,
  'src/core/scenes': drawing,
  'src/core/templates': looks,
  'src/core/sheets': [...looks, 'src/core/pdf', 'src/core/png', 'src/core/templates'],
  'src/core/proof': sheets,
  'src/core/editions': [...sheets, 'src/core/proof', 'src/core/tables'],
  'src/core/catalogue': [...sheets, 'src/core/proof', 'src/core/editions'],
  'src/core/kits': catalogue,
  'src/core/reports': [...records, 'src/core/figures', 'src/core/tables', 'src/core/kits'],
  'src/core/logo': [...looks, 'src/core/png'],
  'src/core/places': [...catalogue, 'src/core/tables', 'src/core/logo'],
  'src/core/machines': [...catalogue, 'src/core/tables', 'src/core/logo', 'src/core/places'],
  'src/node': core,
  'src/browser': [...core, 'src/charts'],
  'src/site-content.ts': [...core, 'src/node'],
  'src/site-materials.ts': [...core, 'src/site-content.ts'],
  'src/site-texts.ts': [...core, 'src/site-content.ts'],
  'src/styles': ['src/core/schema'],
  'src/charts': core,
  'src/components': [...core, ...readOnce, 'src/charts', 'src/styles', 'src/browser'],
  'src/layouts': [...core, ...readOnce, 'src/charts', 'src/styles', 'src/components'],
  'src/pages': [
    ...core,
    ...readOnce,
    'src/charts',
    'src/styles',
    'src/components',
    'src/layouts',
    'src/node',
    'src/browser',
  ],
  scripts: [...core, 'src/node', 'src/charts', 'src/styles'],
};

/** Parts that live on a Node machine, the only ones that may name its modules. */
const nodeParts = ['src/node', 'src/site-materials.ts', 'scripts'];

/** A source file, its path relative to the repository with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every import that goes against the table, as `file → what it imports`, in the order of the files. */
export function importBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const from = partOf(path);
    if (from === undefined) return [`${path} is in no part of the table`];
    return importsOf(text)
      .filter((specifier) => !isAllowed(path, from, specifier))
      .map((specifier) => `${path} → ${specifier}`);
  });
}

/** Files that import each other, be it through others or for a type, as `a, b`; each circle once, in the order of the files. */
export function importCircles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const imported = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(path), specifier))
        .filter((to) => known.has(to)),
    ]),
  );
  const reach = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [...(imported.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(imported.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map(files.map(({ path }) => [path, reach(path)]));
  const circles = files
    .filter(({ path }) => reached.get(path)?.has(path))
    .map(({ path }) =>
      [...(reached.get(path) ?? [])]
        .filter((other) => reached.get(other)?.has(path))
        .toSorted()
        .join(', '),
    );
  return [...new Set(circles)];
}

function isAllowed(path: string, from: string, specifier: string): boolean {
  if (specifier.startsWith('node:')) return nodeParts.includes(from);
  if (!specifier.startsWith('.')) return true;
  const to = partOf(posix.join(posix.dirname(path), specifier));
  return to !== undefined && (to === from || mayImport[from]?.includes(to) === true);
}

const partOf = (path: string) =>
  Object.keys(mayImport).find((part) => path === part || path.startsWith(`${part}/`));

/** Static and dynamic imports, re-exports, styles and workers, in TypeScript and in `.astro` files alike. */
function importsOf(text: string): string[] {
  const forms = [
    /\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    /\bnew URL\(\s*['"]([^'"]+\.\w+)['"]\s*,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}
