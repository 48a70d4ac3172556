import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

type Packages = { readonly dependencies: Readonly<Record<string, string>> };
const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Packages;

/** What `npm run build` and the other commands run; benchmarks and tests have packages of their own. */
const folders = ['src', 'scripts', 'scripts/checks'];

async function importedPackages(): Promise<Set<string>> {
  const names = new Set<string>();
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: folder === 'src', withFileTypes: true });
    for (const { parentPath, name } of entries.filter((entry) => /\.(tsx?|astro|mjs)$/.test(entry.name))) {
      const text = await readFile(`${parentPath}/${name}`, 'utf8');
      const specifiers = [
        ...text.matchAll(/\b(?:from|import)\s*\(?\s*'([@a-z][\w@:./-]*)'/g),
        // a file of a package, such as a font
        ...text.matchAll(/\brequire\.resolve\(\s*['`]((?:@[\w-]+\/)?[a-z][\w.-]*)/g),
      ];
      for (const [, specifier = ''] of specifiers) {
        if (/^(?:node|astro):/.test(specifier)) continue;
        names.add(specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
      }
    }
  }
  return names;
}

test('npm ci --omit=dev brings all that the commands run, and the Node that runs them', async () => {
  const imported = await importedPackages();
  expect(imported).toContain('html-validate');
  expect([...imported, 'node', 'esbuild'].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});
