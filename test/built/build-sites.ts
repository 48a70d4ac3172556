import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkSite, describeFindings } from '../../scripts/check-site.ts';
import { buildSite } from '../../src/node/site/build-site.ts';
import { issueTwice } from './issue-twice.ts';
import { cpuSeconds } from '../tiers/cpu-time.ts';
import { countBefore } from '../tiers/keep-budget.ts';
import { campaignInThreeLanguages } from '../three-languages.ts';
import type { BuildInputs } from '../../src/node/site/inputs.ts';

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

/** Builds both sites before the first test that looks at one. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const before = cpuSeconds();
  const site = resolve('.cache/test-site');
  const otherSite = resolve('.cache/test-other-site');
  const build = (inputs: BuildInputs) =>
    buildSite(inputs, {
      check: async (folder) => describeFindings(await checkSite(folder), 'en'),
      report: console.log,
      locale: 'en',
    });
  // One venue's sheets and a poster of each are enough to look at; `real.sheets.test.ts` lays out all of them.
  const materials = '{hospital/*,*/a4-poster.vi}';
  await build({ contentDir: resolve('content'), outDir: site, siteUrl: 'https://loa.example', materials });
  const otherContent = await campaignInThreeLanguages();
  const reissued = await issueTwice(otherContent);
  await build({ contentDir: otherContent, outDir: otherSite });
  countBefore('sites', cpuSeconds() - before);
  provide('site', site);
  provide('otherSite', otherSite);
  provide('otherContent', otherContent);
  provide('reissued', reissued);
  return () => rm(otherContent, { recursive: true });
}
