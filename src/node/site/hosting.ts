import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '../../core/domain/pages/redirects.ts';
import { headersFile, headersOfAll } from './content-security.ts';
import { precompress } from './precompress.ts';

/** A page that stood at one address and stands at another, for each kind of host: `scripts/hosting/` includes them. */
const redirectFiles: Readonly<Record<string, (redirect: Redirect) => string>> = {
  _redirects: ({ from, to }) => `${from} ${to} 301`,
  '_redirects.nginx': ({ from, to }) => `${from} ${to};`,
  '_redirects.caddy': ({ from, to }) => `redir ${from} ${to} 301`,
};

/** Headers of every file for the servers whose own files in `scripts/hosting/` say the rest. */
const headerFiles: Readonly<Record<string, (name: string, value: string) => string>> = {
  '_headers.nginx': (name, value) => `add_header ${name} "${value}" always;`,
  '_headers.caddy': (name, value) => `header ${name} "${value}"`,
};

/** What a host needs of a finished site besides its files: headers and moved pages by address, and the files compressed. */
export async function writeHosting(folder: string, moved: readonly Redirect[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const patterns = entries
    .filter(({ name }) => !name.startsWith('_') || name === '_astro')
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`));
  await writeFile(join(folder, '_headers'), headersFile(['/', ...patterns.toSorted()]));
  for (const [file, line] of Object.entries(headerFiles))
    await writeFile(join(folder, file), headersOfAll.map((header) => `${line(...header)}\n`).join(''));
  for (const [file, line] of Object.entries(redirectFiles))
    await writeFile(join(folder, file), moved.map((redirect) => `${line(redirect)}\n`).join(''));
  await precompress(folder);
}
