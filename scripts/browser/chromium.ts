import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { MAKER } from '../../src/node/folders/maker.ts';

/**
 * Switches that the unpacked Chromium needs in a container, and that keep it off the network.
 * The package's own list also turns web security off; a test of a strict policy must not.
 */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

type Installation = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

/**
 * A Chromium: the one named by `CHROME_PATH`, else the one the package brings, unpacked once into `.cache/`.
 * It is unpacked beside its place and renamed into it, so that a second run at the same time, or one that
 * was stopped half way, never finds half a browser.
 */
async function installChromium(): Promise<Installation> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return { executablePath: chosen, env: {} };
  const folder = resolve('.cache', `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** A running browser, with more switches if wanted. Close it at the end of the test file. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(await launching(more));
}

/** The same as somebody uses it every day, who keeps on a disk what pages store: its windows are not private ones. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, await launching([]));
}

async function launching(more: readonly string[]) {
  const { executablePath, env } = await installChromium();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    executablePath,
    args: [...switches, ...more],
    env: { ...Object.fromEntries(inherited), ...env },
  };
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

const changedByPackage = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];

/** The package unpacks into the temporary folder that is set when it is asked, and without a way to say where. */
async function unpack(folder: string): Promise<void> {
  const unpacking = `${folder}.${MAKER}`;
  const before = changedByPackage.map((name) => [name, process.env[name]] as const);
  await mkdir(unpacking, { recursive: true });
  try {
    // The second name makes it bring the shared libraries that a bare Debian lacks.
    Object.assign(process.env, { TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  await writeFile(join(unpacking, 'fonts', 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  await rename(unpacking, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(unpacking, { recursive: true, force: true });
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
