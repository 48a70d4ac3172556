import { posix } from 'node:path';

/**
 * Which part may import which, lowest first; a part may always import itself. What is not in a line is
 * forbidden. `src/core` is in parts; every other part is a folder.
 */
const coreStack = [
  'src/core/i18n',
  'src/core/schema',
  'src/core/domain',
  'src/core/text',
  'src/core/drawing',
  'src/core/png',
  'src/core/pdf',
  'src/core/materials',
  'src/core/kits',
] as const;
const core = [...coreStack, 'src/core/tables'];
/** The campaign's records and its materials, read once for all pages. */
const records = ['src/content.ts', 'src/materials.ts'];

const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(coreStack.map((part, level) => [part, coreStack.slice(0, level)])),
  'src/core/tables': ['src/core/i18n', 'src/core/schema', 'src/core/domain'],
  'src/node': core,
  'src/browser': core,
  'src/content.ts': [...core, 'src/node'],
  'src/materials.ts': core,
  'src/content.config.ts': [...core, 'src/content.ts'],
  'src/styles': ['src/core/schema'],
  'src/charts': core,
  'src/components': [...core, ...records, 'src/charts', 'src/styles', 'src/browser'],
  'src/layouts': [...core, ...records, 'src/charts', 'src/styles', 'src/components'],
  'src/pages': [...core, ...records, 'src/charts', 'src/styles', 'src/components', 'src/layouts', 'src/node'],
  scripts: [...core, 'src/node', 'src/charts'],
};

/** Parts that live on a Node machine, the only ones that may name its modules. */
const nodeParts = ['src/node', 'src/materials.ts', 'scripts'];

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
