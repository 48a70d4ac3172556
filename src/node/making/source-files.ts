import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A file of the repository by its path in it, with `/`. */
export const readSource = (path: string): Promise<string> => readFile(`${root}${path}`, 'utf8');

/**
 * Text of every file of the repository that `entries` need when they run, directly or not, themselves included, by
 * path. Files for which `isBoundary` holds are left out with what only they need; types are needed by nothing.
 */
export async function filesBehind(
  entries: readonly string[],
  isBoundary: (path: string) => boolean = () => false,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    if (found.has(path) || isBoundary(path)) return;
    found.set(path, '');
    const text = await readSource(path);
    found.set(path, text);
    await Promise.all(importsOf(path, text).map(visit));
  };
  await Promise.all(entries.map(visit));
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is imported by name from which file. */
export function namedImports(path: string, text: string): ReadonlyMap<string, string> {
  const statements = text.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*'(\.[^']+)'/g);
  return new Map(
    [...statements].flatMap(([, names = '', specifier = '']) =>
      names.split(',').map((name): [string, string] => [name.trim(), resolve(path, specifier)]),
    ),
  );
}

function importsOf(path: string, text: string): string[] {
  const statements = text.matchAll(/\b(?:import|export)\b(?!\s+type\b)[^'";]*?\bfrom\s*'(\.[^']+)'/g);
  const alone = text.matchAll(/\bimport\s*'(\.[^']+)'/g);
  const later = text.matchAll(/\bimport\('(\.[^']+)'\)/g);
  const workers = text.matchAll(/\bnew URL\('(\.[^']+\.tsx?)', import\.meta\.url\)/g);
  return [...statements, ...alone, ...later, ...workers].map(([, specifier = '']) =>
    resolve(path, specifier),
  );
}

const resolve = (from: string, specifier: string) => posix.join(posix.dirname(from), specifier);
