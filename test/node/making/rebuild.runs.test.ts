import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { listJobs, type MaterialJob, materialId } from '../../../src/core/sheets/job.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { keyFor } from '../../../src/node/making/describe-making.ts';
import { createMaker } from '../../../src/node/making/make-material.ts';
import type { MadeFrom } from '../../../src/node/making/made-from.ts';
import { buildMaterials } from '../../../src/node/making/build-materials.ts';
import { explainMaking } from '../../../src/node/making/why-made.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { editedCampaign } from '../content/edited-campaign.ts';

/** What every material of the real campaign is made from. */
let before: ReadonlyMap<string, Described>;
type Described = { readonly job: MaterialJob; readonly from: MadeFrom };

beforeAll(async () => {
  before = await describeAll('content');
});

async function describeAll(contentDir: string, siteUrl?: string): Promise<ReadonlyMap<string, Described>> {
  const content = await readContent(contentDir);
  const maker = await createMaker({ content, siteUrl });
  return new Map(
    listJobs(content, formats).map((job) => [
      materialId(job),
      { job, from: maker.describe(maker.gather(job)) },
    ]),
  );
}

/** A copy of the real campaign with one file changed. */
async function edited(path: string, edit: (text: string) => string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-rebuild-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await cp('content', dir, { recursive: true });
  const text = await readFile(join(dir, path), 'utf8');
  const changed = edit(text);
  if (changed === text) throw new Error(`${path} has nothing to change`);
  await writeFile(join(dir, path), changed);
  return dir;
}

/** Ids of the materials that must be made again, and what a build says of them. */
function compare(after: ReadonlyMap<string, Described>) {
  const remade = [...after]
    .map(([id, { job, from }]) => ({ id, job, from, before: before.get(id)?.from }))
    .filter((one) => !one.before || keyFor(one.id, one.from) !== keyFor(one.id, one.before));
  return { ids: remade.map(({ id }) => id).toSorted(), why: explainMaking(remade).map(({ en }) => en) };
}

const idsWhere = (fits: (job: MaterialJob) => boolean) =>
  [...before].flatMap(([id, { job }]) => (fits(job) ? [id] : [])).toSorted();

describe('of the whole campaign, only what depends on a change is made again:', () => {
  test('nothing when nothing changed', async () => {
    expect(compare(await describeAll('content'))).toEqual({ ids: [], why: [] });
  });

  test('a newer figure: the sheets that cite it', async () => {
    const content = await edited('campaign.yaml', (yaml) =>
      yaml
        .replace('as_of: 2021-06-19T17:00', 'as_of: 2021-10-01')
        .replace('source: 24h-20210620', 'source: ictnews-20211001'),
    );
    const { ids, why } = compare(await describeAll(content));
    const slides = idsWhere(({ format }) => format === 'coverage-slide');
    expect(ids).toEqual(slides);
    expect(slides.length).toBeGreaterThan(1);
    expect(why).toEqual([
      `${ids.length} made: coverage-slide × ${ids.length} (figure VN installs changed 37.900.000 → 48.500.000)`,
    ]);
  });

  test('a figure of another area, in a row above: nothing', async () => {
    const content = await edited('figures/figures.csv', (csv) => {
      const [head = '', ...rows] = csv.split('\n');
      const row =
        'province,VN-DN,Đà Nẵng,Da Nang,2021-09-02,installs,5,people,a row of this test,ictnews-20211001,stated';
      return [head, row, ...rows].join('\n');
    });
    expect(compare(await describeAll(content)).ids).toEqual([]);
  });

  test('a step in Vietnamese: that venue’s sheets that speak Vietnamese', async () => {
    const content = await edited('venues/hospital/venue.yaml', (yaml) =>
      yaml.replace('vi: Cài tiếp cho người nhà đi cùng.', 'vi: Cài cho cả người nhà đi cùng.'),
    );
    const { ids, why } = compare(await describeAll(content));
    expect(ids).toEqual(
      idsWhere(({ venue, language }) => venue === 'hospital' && language.split('-').includes('vi')),
    );
    // what was issued becomes a draft, so its edition is another, too
    for (const line of why) {
      expect(line).toMatch(/\(words changed: (edition, )?steps of hospital in \S+\)$/);
    }
  });

  test('a colour: everything, because of the palette', async () => {
    const content = await edited('campaign.yaml', (yaml) => yaml.replace("'#ffc928'", "'#ffca28'"));
    const { ids, why } = compare(await describeAll(content));
    expect(ids).toEqual(idsWhere(() => true));
    // what was issued becomes a draft, too; what is a draft stays one
    const reasons = why.join().match(/\([^)]*\)/g);
    expect(new Set(reasons?.map((reason) => reason.replace('; words changed: edition', '')))).toEqual(
      new Set(['(palette changed)']),
    );
  });

  test('the address of the site: everything that shows it', async () => {
    const { why } = compare(await describeAll('content', 'https://loa.example'));
    expect(why.join()).toContain('address changed');
  });
});

test('a build says what it made and why, and takes the rest over', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-rebuild-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const onlyPosters = (yaml: string) => yaml.replace(/^formats: .*$/m, 'formats: [a4-poster]');
  const campaign = (headline: string) =>
    editedCampaign({
      'venues/swimming-pool/venue.yaml': onlyPosters,
      'venues/canteen/venue.yaml': (yaml) =>
        onlyPosters(yaml).replace(/^( {2}vi: )\[.*\]$/m, (_, start: string) => start + headline),
    });
  const build = async (headline: string) =>
    buildMaterials({
      contentDir: await campaign(headline),
      outDir: join(dir, 'materials'),
      cacheDir: join(dir, 'cache'),
      formats: plainFormats({}, ['svg']),
    });
  expect((await build('[RỬA TRONG CHẬU, ĐỪNG XẢ VÒI]')).why).toEqual([
    { vi: 'làm 4 tờ: a4-poster × 4 (mới)', en: '4 made: a4-poster × 4 (new)' },
  ]);
  const { why, reused } = await build('[RỬA TRONG CHẬU, KHÓA VÒI LẠI]');
  expect(why).toEqual([
    {
      vi: 'làm 1 tờ: a4-poster (lời đã đổi: headline của canteen, tiếng vi)',
      en: '1 made: a4-poster (words changed: headline of canteen in vi)',
    },
  ]);
  expect(reused).toBe(3);
});
