import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkSite, describeFindings } from '../../scripts/check-site.ts';
import { filesBehind } from '../../src/node/making/source-files.ts';
import { buildSite } from '../../src/node/site/build-site.ts';
import type { BuildInputs } from '../../src/node/site/inputs.ts';
import { cpuSeconds } from '../tiers/cpu-time.ts';
import { countBefore } from '../tiers/keep-budget.ts';
import { campaignInThreeLanguages } from '../three-languages.ts';
import { issueTwice } from './issue-twice.ts';
import { hashOfInputs, keepBuilt } from './keep-built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the real content's site with one venue's sheets and a poster of every other, at `https://loa.example`. */
    site: string;
    /** Folder of the site of `test/fixtures/campaign` in three languages and issued twice, by the same code and without an address. */
    otherSite: string;
    /** Its content. */
    otherContent: string;
    /** What was listed of it before its sheets were issued for the second time. */
    reissued: string;
  }
}

/** One venue's sheets and a poster of each are enough to look at; `real.sheets.test.ts` lays out all of them. */
const MATERIALS = '{hospital/*,*/a4-poster.vi}';

/** Where the sites stand, which no test changes: the next run takes them over, unless anything that goes into them differs. */
const site = resolve('.cache/test-site');
const otherSite = resolve('.cache/test-other-site');
const other = resolve('.cache/test-other');
const otherContent = join(other, 'content');
const listed = join(other, 'listed.txt');

/** Sees to it that both sites are there before the first test that looks at one. */
export async function setup({ provide }: TestProject): Promise<void> {
  const before = cpuSeconds();
  const code = await filesBehind(['test/built/build-sites.ts']);
  await keepBuilt({
    inputs: await hashOfInputs(resolve('.'), [...code.keys()]),
    folders: [site, otherSite, other],
    mark: resolve('.cache/test-sites.json'),
    build: buildSites,
  });
  countBefore('sites', cpuSeconds() - before);
  provide('site', site);
  provide('otherSite', otherSite);
  provide('otherContent', otherContent);
  provide('reissued', await readFile(listed, 'utf8'));
}

async function buildSites(): Promise<void> {
  await build({
    contentDir: resolve('content'),
    outDir: site,
    siteUrl: 'https://loa.example',
    materials: MATERIALS,
  });
  const translated = await campaignInThreeLanguages();
  await rm(other, { recursive: true, force: true });
  await mkdir(other, { recursive: true });
  await cp(translated, otherContent, { recursive: true });
  await rm(translated, { recursive: true });
  await writeFile(listed, await issueTwice(otherContent));
  await build({ contentDir: otherContent, outDir: otherSite });
}

const build = (inputs: BuildInputs) =>
  buildSite(inputs, {
    check: async (folder) => describeFindings(await checkSite(folder), 'en'),
    report: console.log,
    locale: 'en',
  });
