import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { movedPages } from '../../core/domain/pages/site-addresses.ts';
import type { Content } from '../../core/domain/content.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { staffMessages } from '../../core/i18n/messages.ts';
import { createManifest, MANIFEST_FILE, serializeManifest } from '../../core/catalogue/manifest.ts';
import { readKnownContent } from '../content/known-content.ts';
import { writeSnapshot } from '../content/snapshot.ts';
import { buildMaterials, type MakingProgress } from '../making/build-materials.ts';
import { renderPages } from './astro.ts';
import type { BuildInputs } from './inputs.ts';
import { writeHosting } from './hosting.ts';
import { writeMovedPages } from './moved-pages.ts';
import { writeOffline } from './offline.ts';
import { isEarlierManifest, requireOwnFolder } from '../folders/own-folder.ts';
import { publishFolder, recoverPublished } from '../folders/publish.ts';
import { newestFigureDay } from './today.ts';
import { openWorkFolder } from '../folders/work-folder.ts';

/** In a finished site: by it the next build knows the folder as its own. */
const MARK = `materials/${MANIFEST_FILE}`;

/** What a build does one after the other. */
export type BuildStep = 'content' | 'materials' | 'pages' | 'checks' | 'publish';
/** How long a step took. */
type Spent = { readonly step: BuildStep; readonly seconds: number };

type Reporting = {
  /** All that is wrong with a finished folder, one line each; empty when it may be published. */
  readonly check: (folder: string) => Promise<string>;
  readonly report: (line: string) => void;
  /** How many of how many are there; of pages nobody knows how many there will be. */
  readonly progress?: (step: Parameters<MakingProgress>[0] | 'pages', done: number, total?: number) => void;
  /** Of what is reported. */
  readonly locale: StaffLocaleId;
};

/**
 * Builds everything and puts it in the place of `outDir` as the last thing it does: content, materials, pages,
 * checks, publication. Whatever fails before that throws and changes nothing there.
 */
export async function buildSite(
  inputs: BuildInputs,
  { check, report, progress, locale }: Reporting,
): Promise<readonly Spent[]> {
  const spent: Spent[] = [];
  let since = performance.now();
  const lap = (step: BuildStep) => {
    const now = performance.now();
    spent.push({ step, seconds: (now - since) / 1000 });
    since = now;
  };
  const { contentDir, outDir, siteUrl, materials, outputProfile } = inputs;
  const { build } = staffMessages[locale].commands;
  await recoverPublished(outDir);
  const content = await readKnownContent(contentDir);
  const campaign = content.campaign.id;
  await requireOwnFolder(outDir, { contentDir, campaign, mark: MARK, isEarlier: isEarlierManifest });
  const today = inputs.today ?? newestFigureDay(content.figures);
  report(build.content(shown(contentDir), today));
  if (siteUrl === undefined) report(build.noAddress());
  if (content.campaign.portal.contact === undefined) report(build.noContact());

  const work = await openWorkFolder(resolve('.cache'));
  try {
    const snapshot = join(work, 'content');
    await writeSnapshot(content, snapshot);
    lap('content');
    const materialsDir = join(work, 'materials');
    if (materials === false) await writeEmptyManifest(materialsDir, campaign);
    else
      await makeMaterials({
        contentDir,
        content,
        materialsDir,
        siteUrl,
        only: materials,
        outputProfile,
        report,
        progress,
        locale,
      });
    lap('materials');

    report(build.pages());
    const site = join(work, 'site');
    await renderPages({
      snapshot,
      materialsDir,
      outDir: site,
      cacheDir: join(work, 'astro'),
      siteUrl,
      today,
      progress: (done) => progress?.('pages', done),
    });
    await cp(materialsDir, join(site, 'materials'), { recursive: true });
    await writeOffline(site, {
      languages: content.campaign.languages,
      venues: content.venues.map(({ id }) => id),
    });
    const moved = movedPages(content);
    await writeMovedPages(site, moved, siteUrl);
    await writeHosting(site, moved);
    lap('pages');

    report(build.checks());
    const findings = await check(site);
    if (findings !== '') throw new Error(`${build.notPublished()}\n${findings}`);
    lap('checks');
    await publishFolder(site, outDir);
    lap('publish');
    report(build.published(shown(outDir)));
    return spent;
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

type MaterialsStep = {
  readonly contentDir: string;
  readonly content: Content;
  readonly materialsDir: string;
  readonly siteUrl: string | undefined;
  readonly only: string | undefined;
  readonly outputProfile: BuildInputs['outputProfile'];
  readonly report: (line: string) => void;
  readonly progress: MakingProgress | undefined;
  readonly locale: StaffLocaleId;
};

async function makeMaterials({
  materialsDir: outDir,
  report,
  progress,
  locale,
  ...run
}: MaterialsStep): Promise<void> {
  const { made, reused, files, why, kits, drafts } = await buildMaterials({
    ...run,
    outDir,
    ...(progress && { progress }),
  });
  for (const line of why) report(`  ${line[locale]}`);
  const { build, editions } = staffMessages[locale].commands;
  report(build.materials(files, made, reused, kits));
  if (drafts > 0) report(editions.drafts(drafts));
}

async function writeEmptyManifest(folder: string, campaign: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, MANIFEST_FILE), serializeManifest(createManifest(campaign, [])));
}

const shown = (path: string) => relative('.', path) || path;
